import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const files = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'atkinson-hyperlegible-mono/500Medium/AtkinsonHyperlegibleMono_500Medium.ttf',
  'atkinson-hyperlegible-mono/700Bold/AtkinsonHyperlegibleMono_700Bold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
] as const

/** The fonts of every print, as TrueType: Typst ignores woff2 without a word and then prints no text. */
export function readFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  return files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)))
}

/** Names of fonts in a PDF that are not ours: a font of the machine would print differently elsewhere. */
export function strangeFonts(pdf: Buffer): string[] {
  const names = Array.from(
    pdf.toString('latin1').matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/]+)/g),
    ([, name = '']) => name,
  )
  return [...new Set(names)].filter((name) => !/^(AtkinsonHyperlegible(Next|Mono)|SourceSerif4)-/.test(name))
}

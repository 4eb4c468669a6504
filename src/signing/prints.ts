import { contentOf, partyName } from '../agreement/queries.ts'
import { termsTold } from '../agreement/terms/rules.ts'
import type { Content, Version } from '../agreement/types.ts'
import { files } from '../kit/files/held.ts'
import { renderPdf } from '../kit/pdf/render.ts'
import { sealPdf } from '../kit/pdf/seal.ts'
import { sealHeld } from '../kit/pdf/seal-held.ts'
import { dateAndTime, dayOf, longDate } from '../kit/texts/dates.ts'
import { type Lang, say, speak } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import type { Served } from '../kit/web/page.ts'
import type { Work } from '../kit/work/work.ts'
import template from './prose/agreement.typ'
import { signaturesOf } from './queries.ts'
import { counts } from './rules.ts'
import type { Signature } from './types.ts'

const texts = {
  title: ['Samenwerkingsovereenkomst: {panel}', 'Agreement: {panel}'],
  about: ['{panel}, versie {number}', '{panel}, version {number}'],
  draft: [
    'Deze versie is nog niet door alle partijen getekend.',
    'This version has not been signed by all parties yet.',
  ],
  version: ['Versie', 'Version'],
  made: ['Vastgelegd op', 'Fixed on'],
  question: ['Vraag', 'Question'],
  summary: ['In het kort', 'In short'],
  terms: ['Wat is afgesproken', 'What was agreed'],
  term: ['Afspraak', 'Term'],
  agreed: ['Afgesproken', 'Agreed'],
  parties: ['Partijen en wie daar beslist', 'Parties and who decides there'],
  clauses: ['De artikelen', 'The clauses'],
  signatures: ['Getekend door', 'Signed by'],
  party: ['Partij', 'Party'],
  who: ['Wie', 'Who'],
  when: ['Wanneer en hoe', 'When and how'],
  mail: ['{when}, bevestigd per e-mail', '{when}, confirmed by email'],
  paper: ['{when}, op papier', '{when}, on paper'],
  way: [
    'Bevestigen per e-mail is geen gekwalificeerde elektronische handtekening. Het zegel in dit bestand bewijst alleen dat het bestand niet is veranderd.',
    'Confirming by email is not a qualified electronic signature. The seal in this file proves only that the file was not changed.',
  ],
  print: ['Vingerafdruk', 'Fingerprint'],
  printWords: [
    'Deze 64 tekens horen bij precies deze tekst. Verandert er één letter, dan verandert de vingerafdruk. De eerste 20 tekens staan in elke uitnodigingsbrief.',
    'These 64 signs belong to exactly this text. If one letter changes, the fingerprint changes. The first 20 signs stand in every letter of invitation.',
  ],
  reason: ['Verzegeld zodat te zien is of dit bestand is veranderd', 'Sealed so that a change of this file shows'],
} as const

const parts = (text: string) =>
  text.split(/\n\s*\n/).map((part) => {
    const lines = part.split('\n')
    const list = lines.every((line) => line.startsWith('- '))
    return { list, text: part, items: list ? lines.map((line) => line.slice(2)) : [] }
  })

/** What the template prints: the whole version, and who signed it. */
function printed(version: Version, content: Content, signatures: readonly Signature[], lang: Lang) {
  const t = speak(texts, lang)
  const panel = told(content.panel.title, lang)
  const done = version.publishedAt !== null
  return {
    ...{ title: t('title', { panel }), about: t('about', { panel, number: version.number }) },
    ...{ fingerprint: version.fingerprint, draft: !done, draftwords: t('draft') },
    facts: [
      [t('question'), told(content.panel.question, lang)],
      [t('version'), String(version.number)],
      [t('made'), dateAndTime(version.madeAt, lang)],
    ],
    summary: content.summary.map((one) => told(one, lang)),
    terms: termsTold(content.terms, lang),
    parties: content.parties.map(({ name, bodies }) => ({
      name,
      bodies: bodies.map((body) => [body.name, body.decision].filter(Boolean).join(', ')),
    })),
    clauses: content.clauses.map(({ number, heading, text }) => ({
      ...{ number, heading: told(heading, lang), parts: parts(told(text, lang)) },
    })),
    signatures: signatures.map((one) => [
      partyName(content, one.party),
      [one.name, one.task].filter(Boolean).join(', '),
      t(one.way, { when: longDate(dayOf(one.signedAt), lang) }),
    ]),
    heads: {
      ...{ summary: t('summary'), terms: t('terms'), term: t('term'), agreed: t('agreed') },
      ...{ parties: t('parties'), clauses: t('clauses'), signatures: t('signatures'), party: t('party') },
      ...{ who: t('who'), when: t('when'), way: t('way'), print: t('print'), printwords: t('printWords') },
    },
  }
}

/** A version as a tagged, sealed PDF/A: the same bytes of text for the same version and signatures. */
export async function printVersion(
  version: Version,
  content: Content,
  signatures: readonly Signature[],
  lang: Lang,
): Promise<Uint8Array> {
  const at = version.publishedAt ?? version.madeAt
  const data = printed(version, content, signatures, lang)
  const pdf = await renderPdf({ template, data, lang, standard: 'a-2a', at })
  const { key, name } = sealHeld(version.madeAt)
  return sealPdf(pdf, key, { name, reason: say(texts.reason, lang), at })
}

/** The PDF of a version: as it was sealed when it was published, or made now. */
export async function servedVersion(work: Work, version: Version, lang: Lang): Promise<Served> {
  const content = contentOf(version)
  const kept = lang === 'nl' ? version.pdfNl : version.pdfEn
  const body = kept
    ? new Uint8Array((await files().read(work, kept)).bytes)
    : await printVersion(version, content, (await signaturesOf(work, version.id)).filter(counts), lang)
  return { type: 'application/pdf', body, download: `${content.panel.slug}-${version.number}-${lang}.pdf` }
}

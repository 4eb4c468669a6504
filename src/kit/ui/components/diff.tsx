/** The difference between two versions, word by word: what was added and what was taken out, also for who listens. */
import { speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Unseen } from './icon.tsx'

/** One run of words. `diffWords` of the package `diff` gives these. */
export interface DiffPart {
  readonly value: string
  readonly added?: boolean
  readonly removed?: boolean
}
const texts = {
  added: ['toegevoegd:', 'added:'],
  removed: ['weggehaald:', 'removed:'],
  end: ['einde,', 'end,'],
} as const

export function Diff({ parts }: { parts: readonly DiffPart[] }) {
  const t = speak(texts, useLang())
  return (
    <p class="kr-diff">
      {parts.map((part) => {
        if (!part.added && !part.removed) return part.value
        const words = (
          <>
            <Unseen> {part.added ? t('added') : t('removed')} </Unseen>
            {part.value}
            <Unseen> {t('end')} </Unseen>
          </>
        )
        return part.added ? <ins>{words}</ins> : <del>{words}</del>
      })}
    </p>
  )
}

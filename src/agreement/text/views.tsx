import { say, speak } from '../../kit/texts/texts.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Details } from '../../kit/ui/components/blocks.tsx'
import { Diff } from '../../kit/ui/components/diff.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { terms as policy } from '../policy.ts'
import type { Content } from '../types.ts'
import { clauseChanges, termChanges } from './rules.ts'

const texts = {
  article: ['Artikel {n}', 'Clause {n}'],
  terms: ['Afspraken die veranderen', 'Terms that change'],
  term: ['Afspraak', 'Term'],
  before: ['Was', 'Was'],
  after: ['Wordt', 'Becomes'],
  clauses: ['Tekst die verandert', 'Text that changes'],
  same: ['Er verandert niets.', 'Nothing changes.'],
} as const

/** The text of a clause: paragraphs, and lists where lines begin with a dash. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((part) => {
        const lines = part.split('\n')
        return lines.every((line) => line.startsWith('- ')) ? (
          <ul>
            {lines.map((line) => (
              <li>{line.slice(2)}</li>
            ))}
          </ul>
        ) : (
          <p>{part}</p>
        )
      })}
    </>
  )
}

/** All clauses of a version, each to be opened. */
export function Clauses({ content }: { content: Content }) {
  const lang = useLang()
  return (
    <div class="kr-flow">
      {content.clauses.map((one) => (
        <Details summary={`${one.number}. ${told(one.heading, lang)}`}>
          <div class="kr-text kr-flow" lang={toldIn(one.text, lang)}>
            <Prose text={told(one.text, lang)} />
          </div>
        </Details>
      ))}
    </div>
  )
}

/** One A4 in plain words. */
export function Summary({ content }: { content: Pick<Content, 'summary'> }) {
  const lang = useLang()
  return (
    <ol class="kr-text">
      {content.summary.map((one) => (
        <li>{told(one, lang)}</li>
      ))}
    </ol>
  )
}

/** What differs between two versions: terms as old → new, text word by word. */
export function Changes({ before, after }: { before: Content; after: Content }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const [terms, clauses] = [termChanges(before.terms, after.terms, lang), clauseChanges(before, after, lang)]
  if (terms.length === 0 && clauses.length === 0) return <p>{t('same')}</p>
  return (
    <>
      {terms.length > 0 ? (
        <Table
          caption={t('terms')}
          columns={[{ head: t('term') }, { head: t('before') }, { head: t('after') }]}
          rows={terms.map((one) => [say(policy[one.key].label, lang), <del>{one.before}</del>, <ins>{one.after}</ins>])}
        />
      ) : null}
      {clauses.length > 0 ? <h3>{t('clauses')}</h3> : null}
      {clauses.map((one) => (
        <Details summary={`${t('article', { n: one.number })}: ${told(one.heading, lang)}`}>
          <Diff parts={one.parts} />
        </Details>
      ))}
    </>
  )
}

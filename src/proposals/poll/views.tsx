import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Code, Section } from '../../kit/ui/components/blocks.tsx'
import { Choices } from '../../kit/ui/components/choices.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Status } from '../../kit/ui/components/status.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { inFours } from '../../kit/work/canonical.ts'
import { scales } from '../policy.ts'
import { stepWords } from '../texts.ts'
import type { Poll, ScaleKey } from '../types.ts'
import { Paragraphs } from '../views.tsx'
import { textsOf } from './queries.ts'
import { standing } from './rules.ts'

const texts = {
  made: ['Gemaakt', 'Made'],
  open: ['Open', 'Open'],
  closed: ['Gesloten', 'Closed'],
  done: ['Klaar, briefjes vernietigd', 'Done, slips destroyed'],
  void: ['Vervallen', 'Called off'],
  name: ['Peiling {number}, ronde {round}', 'Poll {number}, round {round}'],
  question: ['Voorstel {number}: {title}', 'Proposal {number}: {title}'],
  blank: ['Geen antwoord', 'No answer'],
  print: ['Vingerafdruk van de teksten:', 'Fingerprint of the texts:'],
  onWhich: ['De teksten', 'The texts'],
} as const
const looks = { made: 'soon', open: 'info', closed: 'good', done: 'good', void: 'late' } as const

export const pollName = (poll: Pick<Poll, 'number' | 'round'>, lang: 'nl' | 'en'): string =>
  say(texts.name, lang, { number: poll.number, round: poll.round })

export function PollStatus({ poll }: { poll: Poll }) {
  const where = standing(poll)
  return <Status kind={looks[where]}>{say(texts[where], useLang())}</Status>
}

/** The texts of a poll with their fingerprint, as they stand on the screen. */
export function PollTexts({ poll }: { poll: Poll }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="teksten" head={t('onWhich')} rule>
      {textsOf(poll).map((one) => (
        <div class="kr-flow">
          <h3>{t('question', { number: one.number, title: told(one.title, lang) })}</h3>
          <Paragraphs words={one.body} />
        </div>
      ))}
      <p>
        {t('print')} <Code>{inFours(poll.fingerprint)}</Code>
      </p>
    </Section>
  )
}

/** One question a proposal, with the steps of the scale. */
export function Questions({ poll, form }: { poll: Poll; form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const scale = poll.scale as ScaleKey
  const steps = scales[scale].map((step) => ({ value: String(step.value), label: stepWords(scale, step, lang) }))
  return (
    <>
      {textsOf(poll).map((one) => (
        <Choices
          form={form}
          name={`score-${one.number}`}
          label={t('question', { number: one.number, title: told(one.title, lang) })}
          heading={2}
          hint={<Paragraphs words={one.body} />}
          options={[...steps, { value: 'blank', label: t('blank') }]}
        />
      ))}
    </>
  )
}

/** What was sent with `Questions`: by the number of the proposal. */
export const scoresIn = (sent: Readonly<Record<string, unknown>>): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(sent).flatMap(([name, value]): [number, string][] =>
      /^score-\d{1,6}$/.test(name) && typeof value === 'string' ? [[Number(name.slice(6)), value]] : [],
    ),
  )

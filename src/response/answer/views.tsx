/** An answer as everybody reads it: the public page and the preview show the same. */
import { diffWords } from 'diff'
import type { PropsWithChildren } from 'hono/jsx'
import { dateAndTime, dayOf, longDate } from '../../kit/texts/dates.ts'
import { euros } from '../../kit/texts/money.ts'
import { type Lang, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Details, Meta, Timeline } from '../../kit/ui/components/blocks.tsx'
import { Diff } from '../../kit/ui/components/diff.tsx'
import { PartnerWord } from '../../kit/ui/components/recommendation-parts.tsx'
import { Facts, Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { YesNo } from '../../kit/ui/pictures/agreed-done.tsx'
import { Glyph } from '../../kit/ui/pictures/glyph.tsx'
import { decisionWords } from '../texts.ts'
import type { Answer, AnswerContent, Document } from '../types.ts'
import { Documents, Prose, Told } from '../views.tsx'
import { departs } from './rules.ts'

const texts = {
  head: ['Het antwoord van {who}', 'The answer of {who}'],
  undecided: ['Nog niet gekozen', 'Not chosen yet'],
  reasons: ['De redenen', 'The reasons'],
  what: ['Wat er gebeurt', 'What happens'],
  way: ['De weg naar het besluit', 'The way to the decision'],
  stepDone: ['Gebeurd op {day}.', 'Done on {day}.'],
  who: ['Wie', 'Who'],
  starts: ['Begint op', 'Begins on'],
  done: ['Klaar uiterlijk', 'Done by'],
  back: ['Besluit uiterlijk', 'Decision by'],
  money: ['Geld', 'Money'],
  passed: ['Wie gaat hier wel over', 'Who does have power over this'],
  conditions: ['De voorwaarden uit de afspraak', 'The preconditions in the agreement'],
  condition: ['Voorwaarde', 'Precondition'],
  holds: ['Klopt volgens de partner', 'Met, says the partner'],
  papers: ['Bewijs', 'Evidence'],
  departs: ['Dit wijkt af van de toezegging.', 'This departs from the commitment.'],
  departsWhy: [
    'De partner beloofde elke aanbeveling over te nemen die aan de voorwaarden voldoet. Dit antwoord noemt geen voorwaarde die niet klopt.',
    'The partner promised to adopt every recommendation that meets the preconditions. This answer names none that is not met.',
  ],
  sent: [
    'Verstuurd op {at} door {name}, namens {body}. Versie {version}.',
    'Sent on {at} by {name}, for {body}. Version {version}.',
  ],
  changed: ['Waarom het antwoord veranderde', 'Why the answer changed'],
  earlier: ['Versie {version}, {day}: {decision}', 'Version {version}, {day}: {decision}'],
  differs: ['Wat er veranderde in de versie erna', 'What changed in the version after it'],
} as const

/** The decision under a brick rule, and all that goes with it. */
export function AnswerBlock({ who, ...props }: PropsWithChildren<ContentProps & { who: string }>) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { decision } = props.content
  return (
    <PartnerWord
      id="antwoord"
      head={t('head', { who })}
      says={
        <>
          <Glyph kind="partner" />
          {decision ? say(decisionWords[decision], lang) : t('undecided')}
        </>
      }
    >
      <AnswerText {...props} />
      {props.children}
    </PartnerWord>
  )
}

export interface ContentProps {
  content: AnswerContent
  terms: { preconditions: readonly string[]; commitment: Parameters<typeof departs>[1]['commitment'] }
  documents: readonly Document[]
  to(document: Document): string
}

function factsOf(content: AnswerContent, lang: Lang) {
  const t = speak(texts, lang)
  const { decision, who, startsOn, doneBy, cents, passedTo } = content
  const day = decision === 'under-study' ? t('back') : t('done')
  return [
    ...(who ? [{ term: t('who'), value: who, block: true }] : []),
    ...(passedTo && decision === 'not-ours' ? [{ term: t('passed'), value: passedTo, block: true }] : []),
    ...(startsOn ? [{ term: t('starts'), value: longDate(startsOn, lang) }] : []),
    ...(doneBy ? [{ term: day, value: longDate(doneBy, lang) }] : []),
    ...(cents === null ? [] : [{ term: t('money'), value: euros(cents, lang) }]),
  ]
}

/** Everything an answer says, under its decision. */
function AnswerText({ content, terms, documents, to }: ContentProps) {
  const lang = useLang()
  const t = speak(texts, lang)
  const facts = factsOf(content, lang)
  const shown = documents.filter((one) => content.documents.includes(one.id))
  return (
    <div class="kr-flow">
      {departs(content, terms) ? (
        <Alert kind="soon" head={t('departs')}>
          <p>{t('departsWhy')}</p>
        </Alert>
      ) : null}
      {content.reasons.nl ? (
        <div id="veld-reasons">
          <h3>{t('reasons')}</h3>
          <Prose words={content.reasons} />
        </div>
      ) : null}
      {content.what.nl ? (
        <div>
          <h3>{t('what')}</h3>
          <Prose words={content.what} />
        </div>
      ) : null}
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      <Way route={content.route} />
      <Conditions content={content} preconditions={terms.preconditions} />
      {shown.length > 0 ? (
        <div>
          <h3>{t('papers')}</h3>
          <Documents documents={shown} to={to} />
        </div>
      ) : null}
    </div>
  )
}

/** The way to the decision: which body, on which day, and when it did. */
function Way({ route }: { route: AnswerContent['route'] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (route.length === 0) return null
  return (
    <div>
      <h3>{t('way')}</h3>
      <Timeline
        label={t('way')}
        moments={route.map((step) => ({
          date: longDate(step.day, lang),
          head: step.body.charAt(0).toUpperCase() + step.body.slice(1),
          ...(step.doneOn ? { text: t('stepDone', { day: longDate(step.doneOn, lang) }) } : {}),
        }))}
      />
    </div>
  )
}

/** Of each precondition whether it holds, where the partner named one that does not. */
function Conditions({ content, preconditions }: { content: AnswerContent; preconditions: readonly string[] }) {
  const t = speak(texts, useLang())
  if (content.failed.length === 0) return null
  const all = [...new Set([...preconditions, ...content.failed])]
  return (
    <Table
      caption={t('conditions')}
      columns={[{ head: t('condition') }, { head: t('holds') }]}
      rows={all.map((one) => [one, <YesNo yes={!content.failed.includes(one)} />])}
    />
  )
}

/** Who sent it, for whom, when. */
export function SentBy({ answer }: { answer: Answer }) {
  const lang = useLang()
  const { sentName: name, body, version } = answer
  return <Meta>{speak(texts, lang)('sent', { at: dateAndTime(answer.sentAt, lang), name, body, version })}</Meta>
}

/** Earlier versions stay visible, each with what the one after it changed. */
export function EarlierVersions({
  answers,
  ...content
}: { answers: readonly Answer[] } & Omit<ContentProps, 'content'>) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      {answers.slice(0, -1).map((one, place) => {
        const next = answers[place + 1]
        const day = longDate(dayOf(one.sentAt), lang)
        const decision = say(decisionWords[one.decision], lang)
        return (
          <Details summary={t('earlier', { version: one.version, day, decision })}>
            <AnswerText content={one.content} {...content} />
            <SentBy answer={one} />
            {next ? <Change from={one.content} until={next.content} /> : null}
          </Details>
        )
      })}
    </>
  )
}

function Change({ from, until }: { from: AnswerContent; until: AnswerContent }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const words = (one: AnswerContent) =>
    [one.decision ? say(decisionWords[one.decision], lang) : '', told(one.reasons, lang), told(one.what, lang)]
      .filter(Boolean)
      .join('. ')
  return (
    <div class="kr-flow">
      <h3>{t('changed')}</h3>
      <p>
        <Told words={until.whyChanged} />
      </p>
      <h3>{t('differs')}</h3>
      <Diff parts={diffWords(words(from), words(until))} />
    </div>
  )
}

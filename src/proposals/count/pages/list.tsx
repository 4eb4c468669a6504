import { speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Code, Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { pollOf, textsOf } from '../../poll/queries.ts'
import { refusals as pollRefusals, sideWords } from '../../poll/texts.ts'
import { pollName } from '../../poll/views.tsx'
import { lastPolls, proposalsOf } from '../../queries.ts'
import { stepSign } from '../../texts.ts'
import { type Poll, type ScaleKey, sides } from '../../types.ts'
import { OutcomeStatus, PollTable } from '../../views.tsx'
import { at } from '../addresses.ts'
import { listOf } from '../queries.ts'
import type { Listed } from '../rules.ts'
import { refusals } from '../texts.ts'
import { TellerSheet } from '../views.tsx'

const texts = {
  ...sideWords,
  title: ['De lijst voor de zaal, {poll}', 'The list for the room, {poll}'],
  lead: [
    'Zoek het terugvindteken van je briefje en kijk of je antwoorden kloppen. Iedereen kan natellen. Klopt er iets niet, zeg het binnen tien minuten.',
    'Look for the sign of your slip and see that your answers are right. Everybody can add up. Is something wrong, say so within ten minutes.',
  ],
  list: ['Alle briefjes', 'All slips'],
  mark: ['Teken', 'Sign'],
  number: ['Voorstel {number}', 'Proposal {number}'],
  gone: ['De briefjes zijn vernietigd', 'The slips have been destroyed'],
  goneWhy: ['De uitslag blijft staan.', 'The result stays.'],
  result: ['Voorstel {number}: {title}', 'Proposal {number}: {title}'],
  count: ['Telling', 'Count'],
  hash: ['Vingerafdruk van de lijst:', 'Fingerprint of the list:'],
} as const
const refuse = refusing({ ...pollRefusals, ...refusals })

/** The slips of each group: sign and answers, in the order of the signs. */
function Slips({ poll, list }: { poll: Poll; list: readonly Listed[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const scale = poll.scale as ScaleKey
  const items = textsOf(poll)
  if (list.length === 0) return poll.way === 'slips' ? <Empty head={t('gone')}>{t('goneWhy')}</Empty> : null
  return (
    <>
      {sides
        .filter((side) => list.some((one) => one.side === side))
        .map((side) => (
          <Table
            caption={t(side)}
            kind="wide"
            columns={[
              { head: t('mark') },
              ...items.map((one) => ({ head: t('number', { number: one.number }), numeric: true })),
            ]}
            rows={list
              .filter((one) => one.side === side)
              .map((one) => [<Code>{one.mark}</Code>, ...one.scores.map((score) => stepSign(scale, score, lang))])}
          />
        ))}
    </>
  )
}

/** What the room sees after closing, on the screen and on paper; never public. */
export const list = page({
  path: at.list,
  guard: may('proposals.list'),
  texts,
  async get({ work, as, t, lang, params }) {
    const poll = await pollOf(work, as.panel, params.poll)
    if (!poll) return refuse('no-poll', { status: 404 })
    if (!poll.closedAt) return refuse('not-closed', { status: 409 })
    const [all, polls] = [await proposalsOf(work, as.panel), await lastPolls(work, as.panel)]
    const title = t('title', { poll: pollName(poll, lang).toLowerCase() })
    return (
      <TellerSheet title={title} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        <Section id="lijst" head={t('list')}>
          <Slips poll={poll} list={await listOf(work, poll)} />
          {poll.listHash ? (
            <p>
              {t('hash')} <Code>{poll.listHash}</Code>
            </p>
          ) : null}
        </Section>
        {textsOf(poll).map((item) => {
          const shown = polls.get(item.id)
          return (
            <Section
              id={`voorstel-${item.number}`}
              head={t('result', { number: item.number, title: told(item.title, lang) })}
              rule
            >
              <p>
                <OutcomeStatus outcome={all.find((one) => one.id === item.id)?.outcome ?? null} />
              </p>
              {shown ? <PollTable poll={shown} caption={t('count')} /> : null}
            </Section>
          )
        })}
      </TellerSheet>
    )
  },
})

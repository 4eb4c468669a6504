import { dateAndTime } from '../../../kit/texts/dates.ts'
import { say, speak } from '../../../kit/texts/texts.ts'
import { Empty } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Pages } from '../../../kit/ui/components/navigation.tsx'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may, seesAll } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { channelName, RecruitmentSheet } from '../../views.tsx'
import { at } from '../addresses.ts'
import { applicantsOf, type Row } from '../queries.ts'
import { standing } from '../rules.ts'
import { standingWords, streamWords } from '../texts.ts'

const texts = {
  title: ['Aanmeldingen', 'Registrations'],
  lead: [
    'Wie zich aanmeldde en hoe we haar of hem bereiken. Antwoorden en kansen staan hier niet.',
    'Who registered and how we reach them. Answers and chances are not shown here.',
  ],
  enter: ['Voer een aanmelding in', 'Enter a registration'],
  none: ['Nog geen aanmeldingen', 'No registrations yet'],
  noneWhy: [
    'Zodra iemand zich aanmeldt, staat dat hier. Belt iemand of komt er een formulier, voer dat dan in.',
    'They stand here once somebody registers. If somebody calls or a form comes in, enter it.',
  ],
  lot: ['Nummer', 'Number'],
  name: ['Naam', 'Name'],
  channel: ['Bereikbaar per', 'Reached by'],
  came: ['Aangemeld', 'Registered'],
  when: ['Wanneer', 'When'],
  state: ['Stand', 'State'],
} as const
const perPage = 100

export const list = page({
  path: at.list,
  guard: may('recruitment.desk'),
  texts,
  query: ['bladzijde'],
  async get({ work, as, t, params, query }) {
    const all = await applicantsOf(work, seesAll(as))
    const last = Math.max(1, Math.ceil(all.length / perPage))
    const now = Math.min(last, Math.max(1, Number(query.bladzijde) || 1))
    const enter = <ButtonLink to={to(at.enter, params)}>{t('enter')}</ButtonLink>
    return (
      <RecruitmentSheet title={t('title')} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        {all.length === 0 ? (
          <Empty head={t('none')} action={enter}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <p>{enter}</p>
            <Rows rows={all.slice((now - 1) * perPage, now * perPage)} panel={params.panel} />
            {last > 1 ? (
              <Pages now={now} last={last} to={(n) => to(at.list, params, { bladzijde: String(n) })} />
            ) : null}
          </>
        )}
      </RecruitmentSheet>
    )
  },
})

const looks = { in: 'good', withdrawn: 'open', excluded: 'late', proposed: 'soon' } as const

function Rows({ rows, panel }: { rows: readonly Row[]; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={t('title')}
      captionHidden
      rowHead={1}
      columns={[
        { head: t('lot'), numeric: true },
        { head: t('name') },
        { head: t('channel') },
        { head: t('came') },
        { head: t('when') },
        { head: t('state'), plain: true },
      ]}
      rows={rows.map((one) => [
        String(one.lot),
        <Link to={to(at.applicant, { panel, lot: String(one.lot) })}>{one.name}</Link>,
        one.channel ? channelName(one.channel, lang) : '',
        say(streamWords[one.stream], lang),
        one.completedAt ? dateAndTime(one.completedAt, lang) : '',
        <Status kind={looks[standing(one)]}>{say(standingWords[standing(one)], lang)}</Status>,
      ])}
    />
  )
}

import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { type Lang, type Pair, say, speak } from '../../kit/texts/texts.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { Status } from '../../kit/ui/components/status.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { allDocuments } from '../queries.ts'
import { isPublic, withdrawable } from '../rules.ts'
import { kindWords } from '../texts.ts'
import type { DocumentRow } from '../types.ts'
import { Title } from '../views.tsx'

const texts = {
  title: ['Stukken', 'Documents'],
  lead: [
    'Wat de leden lezen. Een stuk is voor iedereen open op de dag dat het naar de leden gaat.',
    'What the members read. A document is open to everybody on the day it goes to the members.',
  ],
  add: ['Voeg een stuk toe', 'Add a document'],
  none: ['Nog geen stukken', 'No documents yet'],
  noneWhy: ['Voeg het eerste stuk toe.', 'Add the first document.'],
  name: ['Stuk', 'Document'],
  kind: ['Wat het is', 'What it is'],
  state: ['Stand', 'State'],
  acts: ['Terugtrekken', 'Withdraw'],
  withdraw: ['Trek terug', 'Withdraw'],
} as const
const states = {
  withdrawn: ['Teruggetrokken', 'Withdrawn'],
  later: ['Open vanaf {on}', 'Opens on {on}'],
  replaced: ['Vervangen door een nieuwere versie', 'Replaced by a newer version'],
  open: ['Open, versie {version}', 'Open, version {version}'],
} as const satisfies Record<string, Pair>

function stateOf(one: DocumentRow, today: string): keyof typeof states {
  if (one.withdrawnAt) return 'withdrawn'
  if (!isPublic(one, today)) return 'later'
  return one.replacedBy ? 'replaced' : 'open'
}
const look = { withdrawn: 'late', later: 'soon', replaced: 'info', open: 'good' } as const

function State({ one, today }: { one: DocumentRow; today: string }) {
  const lang: Lang = useLang()
  const state = stateOf(one, today)
  const words = say(states[state], lang, { on: longDate(one.publicFrom, lang), version: one.version })
  return <Status kind={look[state]}>{words}</Status>
}

function Withdraw({ one, panel }: { one: DocumentRow; panel: string }) {
  const t = speak(texts, useLang())
  return (
    <Form action={to(at.withdraw, { panel, document: one.id })}>
      <Button type="submit" kind="danger" small>
        {t('withdraw')}
      </Button>
    </Form>
  )
}

export const staff = page({
  path: at.staff,
  guard: may('library.write'),
  texts,
  async get({ work, as, t, lang }) {
    const [panel, all, today] = [await panelOf(work, as), await allDocuments(work, as), dayOf(work.now)]
    const name = (one: DocumentRow) =>
      isPublic(one, today) ? (
        <Link to={to(at.document, { panel: panel.slug, document: one.id })}>
          <Title of={one} />
        </Link>
      ) : (
        <Title of={one} />
      )
    const rows = all.map((one) => [
      name(one),
      say(kindWords[one.kind], lang),
      <State one={one} today={today} />,
      withdrawable(one, as) ? null : <Withdraw one={one} panel={panel.slug} />,
    ])
    const addIt = <ButtonLink to={to(at.add, { panel: panel.slug })}>{t('add')}</ButtonLink>
    return (
      <StaffSheet title={t('title')} of={{ panel }} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        {rows.length === 0 ? (
          <Empty head={t('none')} action={addIt}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <p class="kr-buttons">{addIt}</p>
            <Table
              caption={t('title')}
              captionHidden
              columns={[
                { head: t('name') },
                { head: t('kind') },
                { head: t('state') },
                { head: t('acts'), hiddenHead: true, actions: true },
              ]}
              rows={rows}
            />
          </>
        )}
      </StaffSheet>
    )
  },
})

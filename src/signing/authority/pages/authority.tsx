import { partyOf } from '../../../agreement/check/actions.ts'
import { partiesOf } from '../../../agreement/check/queries.ts'
import { seatOf, WorkSheet } from '../../../agreement/check/views.tsx'
import { longDate } from '../../../kit/texts/dates.ts'
import { Button, ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { permissions } from '../../../panel/permissions.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { authoritiesOf } from '../../queries.ts'
import { mayAccept } from '../../rules.ts'

const texts = {
  title: ['Wie mag tekenen?', 'Who may sign?'],
  lead: [
    'Voor elke partij tekent één persoon. Een besluit of mandaat laat zien dat die dat mag. Een andere partij kijkt dat na, voordat de versie wordt aangeboden.',
    'One person signs for each party. A decision or mandate shows that this person may. Another party checks it before the version is offered.',
  ],
  party: ['Partij', 'Party'],
  who: ['Wie tekent', 'Who signs'],
  shown: ['Aangetoond met', 'Shown by'],
  second: ['Tweede contact', 'Second contact'],
  state: ['Stand', 'State'],
  accepted: ['Goedgekeurd door {name}', 'Accepted by {name}'],
  waits: ['Wacht op een andere partij', 'Waits for another party'],
  accept: ['Keur goed', 'Accept'],
  none: ['Nog niets aangetoond.', 'Nothing shown yet.'],
  add: ['Toon aan wie mag tekenen', 'Show who may sign'],
} as const

export const authority = page({
  path: at.authority,
  guard: may('agreement.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [parties, shown] = [await partiesOf(work, as.panel), await authoritiesOf(work, as.panel)]
    const by = { person: as.person, party: partyOf(as), role: as.role }
    const judges = permissions['agreement.accept'].some((role) => role === as.role)
    return (
      <WorkSheet title={t('title')} seat={await seatOf(work, as)}>
        <p class="kr-lead">{t('lead')}</p>
        <Table
          caption={t('title')}
          captionHidden
          empty={t('none')}
          columns={[
            { head: t('party') },
            { head: t('who') },
            { head: t('shown') },
            { head: t('second') },
            { head: t('state') },
          ]}
          rows={shown.map((one) => [
            parties.find(({ party }) => party === one.party)?.name ?? '',
            `${one.name}, ${one.task}`,
            `${one.shownBy}, ${longDate(one.datedOn, lang)}`,
            one.secondName,
            one.acceptedAt ? (
              t('accepted', { name: one.accepter ?? '' })
            ) : judges && mayAccept(one, by) ? (
              <Form action={to(at.acceptAuthority, { ...params, authority: one.id })}>
                <Button type="submit" kind="second">
                  {t('accept')}
                </Button>
              </Form>
            ) : (
              t('waits')
            ),
          ])}
        />
        {permissions['agreement.evidence'].some((role) => role === as.role) ? (
          <p>
            <ButtonLink to={to(at.show, params)}>{t('add')}</ButtonLink>
          </p>
        ) : null}
      </WorkSheet>
    )
  },
})

import { dateAndTime, longDate } from '../kit/texts/dates.ts'
import { speak } from '../kit/texts/texts.ts'
import { Button } from '../kit/ui/components/button.tsx'
import { Field } from '../kit/ui/components/field.tsx'
import { emptyForm } from '../kit/ui/components/form.ts'
import { Status } from '../kit/ui/components/status.tsx'
import { Facts } from '../kit/ui/components/table.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { Link } from '../kit/ui/link.tsx'
import { to } from '../kit/web/addresses.ts'
import { Form } from '../kit/web/form.tsx'
import { permissions } from '../panel/permissions.ts'
import type { Role } from '../panel/types.ts'
import { at } from './addresses.ts'
import { counts, openCondition } from './rules.ts'
import type { Offer, Signature } from './types.ts'

const texts = {
  confirm: ['Bevestig dat dit papier bij deze versie hoort', 'Confirm that this paper belongs to this version'],
  see: ['Bekijk het papier', 'See the paper'],
  metHow: ['Waaruit blijkt dat het voorbehoud is vervuld?', 'What shows that the condition is met?'],
  metButton: ['Voorbehoud vervuld', 'Condition met'],
  authority: ['Bevoegdheid', 'Authority'],
  shown: ['{name} ({task}), aangetoond en goedgekeurd', '{name} ({task}), shown and accepted'],
  waits: ['{name} ({task}), wacht op goedkeuring', '{name} ({task}), waits for acceptance'],
  notShown: ['Nog niet aangetoond wie mag tekenen', 'Not shown yet who may sign'],
  signed: ['Getekend op {when}', 'Signed on {when}'],
  paperWaits: ['Papier wacht op bevestiging door een andere partij', 'Paper waits for another party to confirm it'],
  asked: ['Gevraagd om te tekenen', 'Asked to sign'],
  askedVoid: ['De vraag om te tekenen is vervallen', 'The request to sign is void'],
  notAsked: ['Nog niet gevraagd', 'Not asked yet'],
  condition: ['Voorbehoud', 'Condition'],
  until: ['{what}, uiterlijk {day}', '{what}, by {day}'],
  met: ['{what}: vervuld ({by})', '{what}: met ({by})'],
} as const

/** What can be done with a signature: confirm a paper, close a condition. */
function SignatureActs({ one, panel, role }: { one: Signature; panel: string; role: Role }) {
  const t = speak(texts, useLang())
  if (!permissions['agreement.accept'].some((held) => held === role)) return null
  const params = { panel, signature: one.id }
  return (
    <div class="kr-flow">
      {one.fileId ? (
        <p>
          <Link to={to(at.confirmPaper, params)}>{t('see')}</Link>
        </p>
      ) : null}
      {one.way === 'paper' && !one.confirmedAt ? (
        <Form action={to(at.confirmPaper, params)}>
          <Button type="submit">{t('confirm')}</Button>
        </Form>
      ) : null}
      {openCondition(one) ? (
        <Form action={to(at.condition, params)}>
          <Field form={{ ...emptyForm, key: one.id }} name="shownBy" label={t('metHow')} width="full" />
          <Button type="submit" kind="second">
            {t('metButton')}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}

interface Standing {
  readonly signature: Signature | undefined
  readonly offers: readonly Offer[]
}
/** How far a party is: asked, signed, or a paper that waits. */
function SigningState({ signature, offers }: Standing) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (signature && counts(signature))
    return <Status kind="good">{t('signed', { when: dateAndTime(signature.signedAt, lang) })}</Status>
  if (signature) return <Status kind="soon">{t('paperWaits')}</Status>
  if (offers.some((one) => one.voidAt === null)) return <Status kind="soon">{t('asked')}</Status>
  return <Status kind="open">{offers.length > 0 ? t('askedVoid') : t('notAsked')}</Status>
}

/** One party at the table: who signs for it, and how far that is. */
export function PartyRow({
  name,
  panel,
  role,
  signature,
  authority,
  offers,
}: Standing & {
  name: string
  panel: string
  role: Role
  authority: { name: string; task: string; acceptedAt: Date | null } | undefined
}) {
  const lang = useLang()
  const t = speak(texts, lang)
  const shown = authority
    ? t(authority.acceptedAt ? 'shown' : 'waits', { name: authority.name, task: authority.task })
    : t('notShown')
  const condition = signature?.condition
    ? signature.conditionMetAt
      ? t('met', { what: signature.condition, by: signature.conditionShownBy ?? '' })
      : t('until', {
          what: signature.condition,
          day: signature.conditionOn ? longDate(signature.conditionOn, lang) : '',
        })
    : undefined
  return (
    <div class="kr-flow">
      <h3>{name}</h3>
      <p>
        <SigningState signature={signature} offers={offers} />
      </p>
      <Facts
        facts={[
          { term: t('authority'), value: shown },
          ...(condition ? [{ term: t('condition'), value: condition }] : []),
        ]}
      />
      {signature ? <SignatureActs one={signature} panel={panel} role={role} /> : null}
    </div>
  )
}

import { partyName } from '../../agreement/queries.ts'
import type { InForce } from '../../agreement/types.ts'
import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { type Pair, say, speak } from '../../kit/texts/texts.ts'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { openCondition } from '../rules.ts'
import type { Signature } from '../types.ts'

const texts = {
  parties: ['Wie tekende', 'Who signed'],
  party: ['Partij', 'Party'],
  who: ['Wie', 'Who'],
  when: ['Wanneer', 'When'],
  mail: ['bevestigd per e-mail', 'confirmed by email'],
  paper: ['op papier', 'on paper'],
  condition: ['Voorbehoud: {what}', 'Condition: {what}'],
  open: ['open', 'open'],
  met: ['vervuld', 'met'],
  vouched: [
    '{by}, directeur, ging op {day} zelf na dat {who} voor {party} spreekt:',
    '{by}, director, checked on {day} that {who} speaks for {party}:',
  ],
} as const

const conditionState = (one: Signature): Pair => (openCondition(one) ? texts.open : texts.met)

/** Who signed for which party, when and how. */
export function Signed({ signatures, force }: { signatures: readonly Signature[]; force: InForce }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const how = (one: Signature) =>
    one.condition
      ? `${t(one.way)}. ${t('condition', { what: one.condition })} (${say(conditionState(one), lang)})`
      : t(one.way)
  return (
    <Table
      caption={t('parties')}
      captionHidden
      columns={[t('party'), t('who'), t('when')].map((head) => ({ head }))}
      rows={signatures.map((one) => [
        partyName(force.content, one.party),
        [one.name, one.task].filter(Boolean).join(', '),
        `${longDate(dayOf(one.signedAt), lang)}, ${how(one)}`,
      ])}
    />
  )
}

export interface Vouched {
  readonly personId: string
  readonly partnerId: string | null
  readonly vouchedHow: string | null
  readonly vouchedAt: Date | null
  readonly name: string
}
/** Who confirmed, outside the process lead, that a signatory speaks for her organisation, and how. */
export function VouchedFor({
  signatures,
  vouched,
  force,
}: {
  signatures: readonly Signature[]
  vouched: readonly Vouched[]
  force: InForce
}) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      {signatures.map((one) => {
        const word = vouched.find((post) => post.personId === one.personId && post.partnerId === one.party)
        if (!word?.vouchedAt) return null
        const day = longDate(dayOf(word.vouchedAt), lang)
        return (
          <p>
            {t('vouched', { who: one.name, party: partyName(force.content, one.party), by: word.name, day })}{' '}
            <span lang="nl">{word.vouchedHow}</span>
          </p>
        )
      })}
    </>
  )
}

import { z } from 'zod'
import { longDate } from '../../kit/texts/dates.ts'
import { speak } from '../../kit/texts/texts.ts'
import { told, type Words } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { DateField, Field, TextArea } from '../../kit/ui/components/field.tsx'
import { emptyForm, type FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { stop } from '../../kit/work/refusal.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { Gate } from '../../panel/views.tsx'
import { orderAdvice } from '../actions.ts'
import { at } from '../addresses.ts'
import { adviceOf, handOverGate, proposalsOf } from '../queries.ts'
import { placed } from '../rules.ts'
import type { Advice, ProposalRow } from '../types.ts'
import { ProposalSheet, startingWith } from '../views.tsx'

const texts = {
  title: ['Advies', 'Advice'],
  lead: [
    'Zet de voorstellen in de volgorde van het panel. Daarna leg je vast wanneer het panel het advies vaststelde, wanneer het klaar lag en wanneer het is overhandigd.',
    'Put the proposals in the order of the panel. Then record when the panel adopted the advice, when it lay ready and when it was handed over.',
  ],
  none: ['Er zijn nog geen voorstellen', 'There are no proposals yet'],
  noneWhy: ['Schrijf eerst een voorstel op.', 'First write down a proposal.'],
  order: ['Volgorde en voorwoord', 'Order and foreword'],
  place: ['Plaats van voorstel {number}: {title}', 'Place of proposal {number}: {title}'],
  placeHint: ['1 is de belangrijkste. Leeg: niet in het advies.', '1 is the most important. Empty: not in the advice.'],
  foreword: ['Voorwoord van het panel', 'Foreword of the panel'],
  forewordEn: ['Voorwoord, in het Engels', 'Foreword, in English'],
  save: ['Bewaar de volgorde', 'Save the order'],
  pdf: ['Bekijk het advies als PDF', 'See the advice as PDF'],
  gate: ['De poort naar de overhandiging', 'The gate to hand-over'],
  days: ['De dagen', 'The days'],
  adopted: ['Vastgesteld door het panel', 'Adopted by the panel'],
  ready: ['Klaar om te overhandigen', 'Ready to be handed over'],
  handed: ['Overhandigd', 'Handed over'],
  offered: ['Aangeboden en geweigerd', 'Offered and refused'],
  adoptedDay: ['Wanneer stelde het panel het advies vast?', 'When did the panel adopt the advice?'],
  adoptedHint: ['Daarna veranderen tekst en volgorde niet meer.', 'After that text and order do not change any more.'],
  readyDay: ['Wanneer lag het klaar?', 'When did it lie ready?'],
  readyHint: [
    'Lag het klaar op de afgesproken dag, dan loopt de tijd om te antwoorden vanaf die dag.',
    'Where it lay ready on the agreed day, the time to answer runs from that day.',
  ],
  handedDay: ['Wanneer is het overhandigd?', 'When was it handed over?'],
  handedHint: [
    'Daarmee is het advies openbaar en begint de tijd om te antwoorden. Dit verandert niet meer.',
    'With this the advice is public and the time to answer begins. This does not change any more.',
  ],
  how: ['Hoe ging het?', 'How did it go?'],
  accepted: ['De partner nam het aan', 'The partner took it'],
  turned: ['De partner weigerde het', 'The partner refused it'],
  keepAdopted: ['Leg de vaststelling vast', 'Record the adoption'],
  keepReady: ['Leg vast dat het klaar ligt', 'Record that it lies ready'],
  keepHanded: ['Leg de overhandiging vast', 'Record the hand-over'],
} as const

const placeName = (number: number): string => `place-${number}`

function Order({ form, all, advice }: { form: FormState; all: readonly ProposalRow[]; advice: Advice | undefined }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { nl = '', en = '' } = (advice?.foreword ?? {}) as Partial<Words>
  const places = all.map((one) => [placeName(one.number), one.priority === null ? '' : String(one.priority)])
  const filled = startingWith(form, { ...Object.fromEntries(places), foreword: nl, forewordEn: en })
  return (
    <Form form={form}>
      {all.map((one) => (
        <Field
          form={filled}
          name={placeName(one.number)}
          label={t('place', { number: one.number, title: told(one.title, lang) })}
          hint={t('placeHint')}
          optional
          width="w2"
          inputmode="numeric"
        />
      ))}
      <TextArea form={filled} name="foreword" label={t('foreword')} optional rows={6} />
      <TextArea form={filled} name="forewordEn" label={t('forewordEn')} optional rows={6} />
      <Submit>{t('save')}</Submit>
    </Form>
  )
}

function Days({ advice, panel }: { advice: Advice; panel: string }) {
  const t = speak(texts, useLang())
  const form = (key: string, day: string | null): FormState => ({ ...emptyForm, key, values: day ? { day } : {} })
  if (advice.handedOverOn) return null
  return (
    <>
      <Form action={to(at.day, { panel })} hidden={{ kind: 'adopted' }}>
        <DateField form={form('a', advice.adoptedOn)} name="day" label={t('adoptedDay')} hint={t('adoptedHint')} />
        <Submit kind="second">{t('keepAdopted')}</Submit>
      </Form>
      {advice.adoptedOn ? (
        <>
          <Form action={to(at.day, { panel })} hidden={{ kind: 'ready' }}>
            <DateField form={form('k', advice.readyOn)} name="day" label={t('readyDay')} hint={t('readyHint')} />
            <Submit kind="second">{t('keepReady')}</Submit>
          </Form>
          <Form action={to(at.handOver, { panel })}>
            <DateField form={form('o', null)} name="day" label={t('handedDay')} hint={t('handedHint')} />
            <Choices
              form={{ ...emptyForm, key: 'o', values: { how: 'accepted' } }}
              name="how"
              label={t('how')}
              options={[
                { value: 'accepted', label: t('accepted') },
                { value: 'turned', label: t('turned') },
              ]}
            />
            <Submit>{t('keepHanded')}</Submit>
          </Form>
        </>
      ) : null}
    </>
  )
}

function Dates({ advice }: { advice: Advice }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { adoptedOn, readyOn, handedOverOn, refused } = advice
  const facts = [
    ...(adoptedOn ? [{ term: t('adopted'), value: longDate(adoptedOn, lang) }] : []),
    ...(readyOn ? [{ term: t('ready'), value: longDate(readyOn, lang) }] : []),
    ...(handedOverOn ? [{ term: t(refused ? 'offered' : 'handed'), value: longDate(handedOverOn, lang) }] : []),
  ]
  return facts.length > 0 ? <Facts facts={facts} /> : null
}

export const advice = page({
  path: at.advice,
  guard: may('proposals.advice'),
  texts,
  input: z
    .object({ foreword: optionalText(4000).default(''), forewordEn: optionalText(4000).default('') })
    .catchall(z.unknown()),
  async get({ work, as, t, form, params }) {
    const [all, now] = [await proposalsOf(work, as.panel), await adviceOf(work, as.panel)]
    const gate = await handOverGate(work, as)
    const sheet = { form, panel: await panelOf(work, as), role: as.role, now: 'advice' } as const
    return (
      <ProposalSheet title={t('title')} {...sheet}>
        <p class="kr-lead">{t('lead')}</p>
        <Gate caption={t('gate')} conditions={gate.conditions} panel={params.panel} role={as.role} />
        {all.length === 0 || !now ? (
          <Empty head={t('none')}>{t('noneWhy')}</Empty>
        ) : (
          <>
            {now.adoptedOn === null ? (
              <Section id="volgorde" head={t('order')} rule>
                <Order form={form} all={all.filter((one) => one.outcome !== 'not-adopted')} advice={now} />
              </Section>
            ) : null}
            <Section id="dagen" head={t('days')} rule>
              <Dates advice={now} />
              <ButtonLink kind="quiet" to={to(at.draftPdf, params)}>
                {t('pdf')}
              </ButtonLink>
              <Days advice={now} panel={params.panel} />
            </Section>
          </>
        )}
      </ProposalSheet>
    )
  },
  async post({ work, as, input }) {
    const { foreword, forewordEn, ...rest } = input
    const places = Object.entries(rest).flatMap(([name, value]): [number, string][] =>
      name.startsWith('place-') && typeof value === 'string' ? [[Number(name.slice(6)), value]] : [],
    )
    const numbers = placed(places)
    if ('refused' in numbers) return stop(numbers)
    return orderAdvice(work, as, { numbers, foreword, forewordEn })
  },
  redirect: (params) => to(at.advice, params),
  said: ['De volgorde is bewaard.', 'The order was saved.'],
})

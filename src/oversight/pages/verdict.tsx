import { z } from 'zod'
import { longDate } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { Field, TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText, text, whole } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { noRecommendation } from '../../response/actions.ts'
import { answerer } from '../../response/answer/queries.ts'
import { giveVerdict } from '../actions.ts'
import { at } from '../addresses.ts'
import { watchedEntryOf } from '../queries.ts'
import { verdictAt, verdictDay } from '../rules.ts'
import { judgementWords, momentWords } from '../texts.ts'
import { judgements, moments } from '../types.ts'
import { Verdicts } from '../views.tsx'

const texts = {
  title: ['Het oordeel van het panel over aanbeveling {number}', 'The panel’s verdict on recommendation {number}'],
  lead: [
    'Je legt vast wat het panel besloot. Het staat naast het antwoord van de partner en verandert niet meer.',
    'You record what the panel decided. It stands beside the partner’s answer and does not change.',
  ],
  moment: ['Welk oordeel?', 'Which verdict?'],
  from: ['Vanaf {day}', 'From {day} on'],
  says: ['Wat zegt het panel?', 'What does the panel say?'],
  n: ['Hoeveel burgers vonden dit?', 'How many citizens thought so?'],
  of: ['Van hoeveel burgers die meededen?', 'Of how many citizens who took part?'],
  why: ['Waarom', 'Why'],
  whyHint: ['In de woorden van het panel, zonder namen.', 'In Dutch, in the words of the panel, without names.'],
  whyEn: ['Waarom, in het Engels', 'Why, in English'],
  how: ['Hoe besloot het panel dit?', 'How did the panel decide this?'],
  howHint: [
    'Zoals: handen opsteken in de terugkombijeenkomst van 8 maart.',
    'Such as: a show of hands in the meeting of 8 March.',
  ],
  button: ['Leg het oordeel vast', 'Record the verdict'],
  stand: ['Zo staat het nu', 'How it stands now'],
} as const

export const verdict = page({
  path: at.verdict,
  guard: may('oversight.lead'),
  texts,
  input: z.object({
    ...{ moment: z.enum(moments), says: z.enum(judgements), n: whole(0, 100_000), of: whole(1, 100_000) },
    ...{ why: text(2000), whyEn: optionalText(2000).default(''), how: text(400) },
  }),
  async get({ work, as, t, lang, form, params }) {
    const found = await watchedEntryOf(work, as.panel, params.number)
    if (!found) return noRecommendation()
    const { entry, dossier } = found
    const on = dossier.advice.handedOverOn
    const open = moments.filter((moment) => !verdictAt(entry, moment))
    return (
      <StaffSheet title={t('title', params)} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <p class="kr-lead">{told(entry.recommendation.title, lang)}</p>
        {open.length > 0 ? (
          <>
            <p class="kr-measure">{t('lead')}</p>
            <Form form={form}>
              <Choices
                form={form}
                name="moment"
                label={t('moment')}
                options={open.map((value) => {
                  const day = on ? verdictDay(value, on) : undefined
                  const hint = day ? { hint: t('from', { day: longDate(day, lang) }) } : {}
                  return { value, label: say(momentWords[value], lang), ...hint }
                })}
              />
              <Choices
                form={form}
                name="says"
                label={t('says')}
                options={judgements.map((value) => ({ value, label: say(judgementWords[value], lang) }))}
              />
              <Field form={form} name="n" label={t('n')} width="w4" inputmode="numeric" />
              <Field form={form} name="of" label={t('of')} width="w4" inputmode="numeric" />
              <TextArea form={form} name="why" label={t('why')} hint={t('whyHint')} rows={5} />
              <TextArea form={form} name="whyEn" label={t('whyEn')} rows={4} optional />
              <TextArea form={form} name="how" label={t('how')} hint={t('howHint')} rows={2} />
              <Submit>{t('button')}</Submit>
            </Form>
          </>
        ) : null}
        <Section id="stand" head={t('stand')} rule>
          <Verdicts entry={entry} dossier={dossier} who={answerer(entry, dossier)} />
        </Section>
      </StaffSheet>
    )
  },
  post: ({ work, as, input, params }) => giveVerdict(work, as, { ...input, number: params.number }),
  redirect: ({ panel }) => to(at.oversight, { panel }),
  said: ['Het oordeel is vastgelegd en openbaar.', 'The verdict was recorded and is public.'],
})

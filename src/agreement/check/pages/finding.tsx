import { z } from 'zod'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { Hidden, Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText, text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { inFours } from '../../../kit/work/canonical.ts'
import { may } from '../../../panel/proof.ts'
import { find } from '../actions.ts'
import { at } from '../addresses.ts'
import { onTable } from '../queries.ts'
import { seatOf, WorkSheet } from '../views.tsx'

const texts = {
  title: ['Jouw bevinding over de toezegging', 'Your finding on the commitment'],
  lead: [
    'Je zegt of de toezegging genoeg voorstelt, en waarom. Dit staat met je naam op de pagina van het panel en verandert niet meer.',
    'You say whether the commitment amounts to enough, and why. It stands with your name on the page of the panel and does not change.',
  ],
  version: [
    'Dit gaat over versie {number}, vingerafdruk {print}.',
    'This is about version {number}, fingerprint {print}.',
  ],
  none: [
    'Er is nog geen vaste versie. Eerst maakt de procesleider die.',
    'There is no fixed version yet. The process lead makes it first.',
  ],
  verdict: ['Is de toezegging substantieel?', 'Is the commitment substantial?'],
  yes: ['Ja, substantieel', 'Yes, substantial'],
  no: ['Nee, niet substantieel', 'No, not substantial'],
  why: ['Want …', 'Because …'],
  whyHint: ['In een hele zin, ten minste 20 letters.', 'In Dutch, in a full sentence, at least 20 letters.'],
  whyEn: ['In het Engels', 'In English'],
  button: ['Stel vast', 'Make the finding'],
} as const

export const finding = page({
  path: at.finding,
  guard: may('agreement.find', { fresh: true }),
  texts,
  input: z.object({
    version: z.uuid(),
    verdict: z.enum(['yes', 'no']),
    why: text(1500),
    whyEn: optionalText(1500).default(''),
  }),
  async get({ work, as, t, form }) {
    const version = await onTable(work, as.panel)
    return (
      <WorkSheet title={t('title')} form={form} seat={await seatOf(work, as)}>
        <p class="kr-lead">{t('lead')}</p>
        {version ? (
          <Form form={form}>
            <p>{t('version', { number: version.number, print: inFours(version.fingerprint) })}</p>
            <Hidden name="version" value={version.id} />
            <Choices
              form={form}
              name="verdict"
              label={t('verdict')}
              options={[
                { value: 'yes', label: t('yes') },
                { value: 'no', label: t('no') },
              ]}
            />
            <TextArea form={form} name="why" label={t('why')} hint={t('whyHint')} rows={4} />
            <TextArea form={form} name="whyEn" label={t('whyEn')} optional rows={4} />
            <Submit>{t('button')}</Submit>
          </Form>
        ) : (
          <p>{t('none')}</p>
        )}
      </WorkSheet>
    )
  },
  post: ({ work, as, input }) =>
    find(work, as, {
      version: input.version,
      substantial: input.verdict === 'yes',
      why: input.why,
      whyEn: input.whyEn,
    }),
  redirect: (params) => to(at.check, params),
  said: ['Je bevinding is vastgelegd.', 'Your finding was recorded.'],
})

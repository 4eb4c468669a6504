import { z } from 'zod'
import { say } from '../../../kit/texts/texts.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { seatOf, WorkSheet } from '../../check/views.tsx'
import { contentOf, dossierOf, versionsOf } from '../../queries.ts'
import { fix as fixIt } from '../actions.ts'
import { draftOf } from '../queries.ts'
import { longer } from '../rules.ts'
import { Changes, Summary } from '../views.tsx'

const texts = {
  title: ['Leg een versie vast', 'Fix a version'],
  lead: [
    'Een vaste versie verandert niet meer. Over deze versie doet de directeur een bevinding, en deze versie tekent iedereen.',
    'A fixed version does not change any more. The director makes a finding on this version, and this version is what everybody signs.',
  ],
  cannot: ['Dit kan nog niet', 'This is not possible yet'],
  summary: ['Zo leest de afspraak in het kort', 'So the agreement reads in short'],
  changes: ['Wat verandert sinds versie {number}', 'What changes since version {number}'],
  why: ['Waarom deze wijziging?', 'Why this change?'],
  whyHint: ['Dit staat op de openbare pagina bij de versies.', 'This stands on the public page beside the versions.'],
  panelWord: ['Hoe stemde het panel ermee in?', 'How did the panel agree to it?'],
  panelWordHint: [
    'Na de overdracht wordt een belofte alleen langer met instemming van het panel.',
    'After the hand-over a promise becomes longer only with the panel’s agreement.',
  ],
  button: ['Leg vast', 'Fix'],
} as const

export const fix = page({
  path: at.fix,
  guard: may('agreement.fix'),
  texts,
  input: z.object({ why: optionalText(1000).default(''), panelWord: optionalText(1000).default('') }),
  async get({ work, as, t, lang, form }) {
    const [seat, { content }] = [await seatOf(work, as), await draftOf(work, as.panel)]
    const [last, dossier] = [(await versionsOf(work, as.panel))[0], await dossierOf(work, as.panel)]
    if (isRefusal(content))
      return (
        <WorkSheet title={t('title')} seat={seat}>
          <Alert kind="soon" head={t('cannot')}>
            <p>{say(content.words, lang, content.params)}</p>
          </Alert>
        </WorkSheet>
      )
    const before = last && contentOf(last)
    const stretched = Boolean(before && dossier?.clockOn && longer(before.terms, content.terms).length > 0)
    return (
      <WorkSheet title={t('title')} form={form} seat={seat}>
        <p class="kr-lead">{t('lead')}</p>
        {before ? (
          <Section id="wijziging" head={t('changes', { number: last.number })} rule>
            <Changes before={before} after={content} />
          </Section>
        ) : null}
        <Section id="kort" head={t('summary')} rule>
          <Summary content={content} />
        </Section>
        <Form form={form}>
          {last?.publishedAt ? <TextArea form={form} name="why" label={t('why')} hint={t('whyHint')} rows={3} /> : null}
          {stretched ? (
            <TextArea form={form} name="panelWord" label={t('panelWord')} hint={t('panelWordHint')} rows={3} />
          ) : null}
          <Submit>{t('button')}</Submit>
        </Form>
      </WorkSheet>
    )
  },
  post: ({ work, as, input }) => fixIt(work, as, input),
  redirect: ({ panel }, version) => to(at.version, { panel, number: String(version.number) }),
  said: ['De versie ligt vast.', 'The version is fixed.'],
})

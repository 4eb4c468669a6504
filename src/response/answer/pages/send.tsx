import { z } from 'zod'
import { longDate } from '../../../kit/texts/dates.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink, Buttons } from '../../../kit/ui/components/button.tsx'
import { FieldMessage } from '../../../kit/ui/components/field-frame.tsx'
import { Hidden } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { DeskSheet } from '../../../panel/views.tsx'
import { noRecommendation } from '../../actions.ts'
import { at } from '../../addresses.ts'
import { answerDue, latest } from '../../rules.ts'
import { deskOf, Prose } from '../../views.tsx'
import { send as sendIt } from '../actions.ts'
import { previewOf } from '../queries.ts'
import { AnswerBlock } from '../views.tsx'

const texts = {
  title: ['Verstuur het antwoord op aanbeveling {number}', 'Send the answer to recommendation {number}'],
  not: ['Dit wordt openbaar en verandert niet meer.', 'This becomes public and does not change.'],
  notWhy: [
    'Hieronder staat het zoals iedereen het leest, met jouw naam eronder. Een latere wijziging is een nieuwe versie; deze blijft zichtbaar.',
    'Below it stands as everybody will read it, with your name under it. A later change is a new version; this one stays visible.',
  ],
  due: ['Afgesproken: uiterlijk {day}.', 'Agreed: by {day}.'],
  none: ['Er is nog geen concept', 'There is no draft yet'],
  noneWhy: ['Het aanspreekpunt schrijft het eerst.', 'The contact writes it first.'],
  waits: ['Het aanspreekpunt werkt hier nog aan.', 'The contact is still working on this.'],
  waitsWhy: [
    'Je kunt het versturen als het af is, maar het is nog niet aan jou voorgelegd.',
    'You can send it when it is complete, but it was not put before you yet.',
  ],
  why: ['Waarom het antwoord verandert', 'Why the answer changes'],
  button: ['Verstuur het antwoord', 'Send the answer'],
  edit: ['Terug naar je bureau', 'Back to your desk'],
} as const

export const send = page({
  path: at.send,
  guard: may('response.send'),
  texts,
  input: z.object({ rev: whole(0, 1_000_000) }),
  async get({ work, as, t, lang, form, params }) {
    const found = await previewOf(work, as, params.number)
    if (!found) return noRecommendation()
    const { draft, entry, dossier } = found
    const due = answerDue(entry, dossier)
    const back = (
      <ButtonLink kind="second" to={to(at.desk, { panel: params.panel })}>
        {t('edit')}
      </ButtonLink>
    )
    return (
      <DeskSheet title={t('title', params)} form={form} {...(await deskOf(work, as))}>
        {due ? <p class="kr-meta">{t('due', { day: longDate(due.due, lang) })}</p> : null}
        {draft ? (
          <>
            <Alert head={t(draft.readyAt ? 'not' : 'waits')} kind={draft.readyAt ? 'info' : 'soon'}>
              <p>{t(draft.readyAt ? 'notWhy' : 'waitsWhy')}</p>
            </Alert>
            {form.errors
              .filter((one) => one.field !== '')
              .map((one) => (
                <FieldMessage form={form} name={one.field} />
              ))}
            <AnswerBlock
              {...found}
              content={draft.content}
              to={(one) => to(at.ownDocument, { ...params, document: one.id })}
            />
            {latest(entry) ? (
              <Section id="waarom" head={t('why')}>
                <Prose words={draft.content.whyChanged} />
              </Section>
            ) : null}
            <Form form={form}>
              <Hidden name="rev" value={String(draft.rev)} />
              <Buttons>
                <Button type="submit" kind="partner">
                  {t('button')}
                </Button>
                {back}
              </Buttons>
            </Form>
          </>
        ) : (
          <Empty head={t('none')} action={back}>
            <p>{t('noneWhy')}</p>
          </Empty>
        )}
      </DeskSheet>
    )
  },
  post: ({ work, as, input, params }) => sendIt(work, as, { ...input, ...params }),
  redirect: ({ panel }) => to(at.desk, { panel }),
  said: [
    'Het antwoord is verstuurd. Het staat nu op de pagina van het panel.',
    'The answer was sent. It now stands on the page of the panel.',
  ],
})

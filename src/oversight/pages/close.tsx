import { Dialog } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { close as closeIt } from '../actions.ts'
import { at } from '../addresses.ts'

const texts = {
  title: ['Het panel sluiten', 'Close the panel'],
  head: ['Wil je dit panel sluiten?', 'Do you want to close this panel?'],
  what: [
    'Alles is beantwoord en gevolgd, of de stichting zei in het openbaar dat dat niet zo is. Op de pagina van het panel staat dan dat het gesloten is. Alles blijft leesbaar.',
    'Everything was answered and followed up, or the foundation said in public that it was not. The page of the panel then says that it is closed. Everything stays readable.',
  ],
  button: ['Sluit het panel', 'Close the panel'],
  not: ['Nog niet', 'Not yet'],
} as const

export const close = page({
  path: at.close,
  guard: may('oversight.lead'),
  texts,
  async get({ work, as, t, form, params }) {
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role} bare>
        <Form form={form}>
          <Dialog
            head={t('head')}
            actions={
              <>
                <Button type="submit">{t('button')}</Button>
                <ButtonLink kind="second" to={to(at.oversight, params)}>
                  {t('not')}
                </ButtonLink>
              </>
            }
          >
            <p>{t('what')}</p>
          </Dialog>
        </Form>
      </StaffSheet>
    )
  },
  post: ({ work, as }) => closeIt(work, as),
  redirect: (params) => to(at.oversight, params),
  said: ['Het panel is gesloten.', 'The panel was closed.'],
})

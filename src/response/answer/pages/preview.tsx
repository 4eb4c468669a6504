import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Empty } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink, Buttons } from '../../../kit/ui/components/button.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { DeskSheet } from '../../../panel/views.tsx'
import { noRecommendation } from '../../actions.ts'
import { at } from '../../addresses.ts'
import { deskOf } from '../../views.tsx'
import { previewOf } from '../queries.ts'
import { AnswerBlock } from '../views.tsx'

const texts = {
  title: ['Voorbeeld van het antwoord op aanbeveling {number}', 'Preview of the answer to recommendation {number}'],
  not: ['Nog niet openbaar.', 'Not public yet.'],
  notWhy: [
    'Zo staat het antwoord straks op de pagina van het panel. De ondertekenaar verstuurt het.',
    'This is how the answer will stand on the page of the panel. The signatory sends it.',
  ],
  none: ['Er is nog geen concept', 'There is no draft yet'],
  edit: ['Verander het concept', 'Change the draft'],
  send: ['Naar versturen', 'To sending'],
} as const

export const preview = page({
  path: at.preview,
  guard: may('response.read'),
  texts,
  async get({ work, as, t, params }) {
    const found = await previewOf(work, as, params.number)
    if (!found) return noRecommendation()
    const { draft } = found
    return (
      <DeskSheet title={t('title', params)} {...(await deskOf(work, as))}>
        <Alert head={t('not')}>
          <p>{t('notWhy')}</p>
        </Alert>
        {draft ? (
          <AnswerBlock
            {...found}
            content={draft.content}
            to={(one) => to(at.ownDocument, { ...params, document: one.id })}
          />
        ) : (
          <Empty head={t('none')} />
        )}
        <Buttons>
          {as.role === 'signatory' ? (
            <ButtonLink kind="partner" to={to(at.send, params)}>
              {t('send')}
            </ButtonLink>
          ) : (
            <ButtonLink kind="second" to={to(at.draft, params)}>
              {t('edit')}
            </ButtonLink>
          )}
        </Buttons>
      </DeskSheet>
    )
  },
})

import { z } from 'zod'
import { dateAndTime } from '../../../kit/texts/dates.ts'
import { told, toldIn } from '../../../kit/texts/words.ts'
import { Meta, Section } from '../../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../../kit/ui/components/button.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { permissions } from '../../../panel/permissions.ts'
import { may } from '../../../panel/proof.ts'
import { at as signing } from '../../../signing/addresses.ts'
import { at } from '../../addresses.ts'
import { seatOf, WorkSheet } from '../../check/views.tsx'
import { startTerms } from '../../policy.ts'
import { commentsOf } from '../../queries.ts'
import { TermFacts } from '../../terms/views.tsx'
import { refusals } from '../../texts.ts'
import { comment } from '../actions.ts'
import { draftOf } from '../queries.ts'
import { filled, termsOfClause } from '../rules.ts'
import { Prose } from '../views.tsx'

const texts = {
  article: ['Artikel {n}: {heading}', 'Clause {n}: {heading}'],
  agreed: ['Wat hier is ingevuld', 'What is filled in here'],
  edit: ['Pas dit artikel aan', 'Change this clause'],
  comments: ['Opmerkingen', 'Comments'],
  none: ['Nog geen opmerkingen.', 'No comments yet.'],
  closed: ['afgesloten', 'closed'],
  close: ['Sluit af', 'Close'],
  yours: ['Jouw opmerking', 'Your comment'],
  send: ['Zet erbij', 'Add'],
  back: ['Terug naar de afspraak', 'Back to the agreement'],
} as const
const refuse = refusing(refusals)
const usual = startTerms({ firstMeetingOn: '2000-01-01', adviceReadyOn: '2000-01-01' })

export const clause = page({
  path: at.clause,
  guard: may('agreement.comment'),
  texts,
  input: z.object({ comment: text(2000) }),
  async get({ work, as, t, lang, form, params }) {
    const { clauses, parties, terms } = await draftOf(work, as.panel)
    const index = clauses.findIndex(({ key }) => key === params.clause)
    const one = clauses[index]
    if (!one) return refuse('no-clause', { status: 404 })
    const all = { ...usual, ...terms }
    const read = filled(one, { terms: all, parties })
    const keys = termsOfClause(one.key)
    const comments = (await commentsOf(work, as)).filter(({ clauseKey }) => clauseKey === one.key)
    const mayEdit = permissions['agreement.edit'].some((role) => role === as.role)
    return (
      <WorkSheet
        title={t('article', { n: index + 1, heading: told(read.heading, lang) })}
        form={form}
        seat={await seatOf(work, as)}
      >
        <div class="kr-text kr-flow" lang={toldIn(read.text, lang)}>
          <Prose text={told(read.text, lang)} />
        </div>
        {keys.length > 0 ? (
          <Section id="afspraken" head={t('agreed')} rule>
            <TermFacts keys={keys} terms={all} />
          </Section>
        ) : null}
        {mayEdit ? (
          <p>
            <ButtonLink to={to(at.edit, params)}>{t('edit')}</ButtonLink>
          </p>
        ) : null}
        <Section id="opmerkingen" head={t('comments')} rule>
          {comments.length === 0 ? <p>{t('none')}</p> : null}
          {comments.map((it) => (
            <div class="kr-flow">
              <Meta>
                {it.name}, {dateAndTime(it.madeAt, lang)}
                {it.closedAt ? `, ${t('closed')}` : ''}
              </Meta>
              <p>{it.closedAt ? <s>{it.body}</s> : it.body}</p>
              {it.closedAt ? null : (
                <Form action={to(at.closeComment, { ...params, comment: it.id })}>
                  <Button kind="quiet">{t('close')}</Button>
                </Form>
              )}
            </div>
          ))}
          <Form form={form}>
            <TextArea form={form} name="comment" label={t('yours')} rows={3} />
            <Submit>{t('send')}</Submit>
          </Form>
        </Section>
        <p>
          <Link to={to(signing.dossier, { panel: params.panel })}>{t('back')}</Link>
        </p>
      </WorkSheet>
    )
  },
  post: ({ work, as, input, params }) => comment(work, as, params.clause, input.comment),
  redirect: (params) => to(at.clause, params),
  said: ['Je opmerking staat erbij.', 'Your comment was added.'],
})

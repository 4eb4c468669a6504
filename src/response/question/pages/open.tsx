import { daysBetween, longDate } from '../../../kit/texts/dates.ts'
import { told } from '../../../kit/texts/words.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { DaysLate } from '../../../kit/ui/components/status.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { DeskSheet } from '../../../panel/views.tsx'
import { at } from '../../addresses.ts'
import { dossierOf } from '../../queries.ts'
import { isOwedBy, unanswered } from '../../rules.ts'
import { deskOf } from '../../views.tsx'
import { Asked } from '../views.tsx'

const texts = {
  title: ['Vragen van anderen', 'Questions of others'],
  lead: [
    'Iedereen mag iets vragen over een aanbeveling. Vraag, termijn en antwoord zijn openbaar. Het aanspreekpunt antwoordt.',
    'Anybody may ask something on a recommendation. Question, term and answer are public. The contact answers.',
  ],
  open: ['Wacht op antwoord', 'Waiting for an answer'],
  none: ['Er wacht geen vraag', 'No question waits'],
  noneWhy: [
    'Komt er een vraag, dan krijgt het aanspreekpunt een mail.',
    'When a question comes, the contact gets a mail.',
  ],
  when: ['Wanneer', 'When'],
  question: ['Vraag', 'Question'],
  about: ['Over aanbeveling', 'On recommendation'],
  before: ['Vóór', 'Before'],
  do: ['Doen', 'Do'],
  answer: ['Geef antwoord', 'Answer'],
  done: ['Beantwoord', 'Answered'],
} as const

export const open = page({
  path: at.questions,
  guard: may('response.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const dossier = await dossierOf(work, as.panel)
    const partner = as.partner ?? ''
    const waiting = dossier ? unanswered(dossier, partner) : []
    const own = dossier?.entries.filter((entry) => isOwedBy(entry, partner)) ?? []
    const done = own.flatMap((entry) => entry.questions.filter((one) => one.answeredAt !== null))
    const today = dossier?.today ?? ''
    const canAnswer = as.role !== 'signatory'
    return (
      <DeskSheet title={t('title')} {...(await deskOf(work, as))}>
        <p class="kr-measure">{t('lead')}</p>
        <Section id="open" head={t('open')} rule>
          {waiting.length === 0 ? (
            <Empty head={t('none')}>
              <p>{t('noneWhy')}</p>
            </Empty>
          ) : (
            <Table
              caption={t('open')}
              captionHidden
              rowHead={1}
              columns={[
                ...[{ head: t('when') }, { head: t('question') }, { head: t('about') }, { head: t('before') }],
                { head: t('do'), hiddenHead: true, actions: true },
              ]}
              rows={waiting.map(({ entry, question }) => [
                question.dueOn ? <DaysLate days={daysBetween(question.dueOn, today)} /> : null,
                question.asks,
                `${entry.recommendation.number}. ${told(entry.recommendation.title, lang)}`,
                question.dueOn ? longDate(question.dueOn, lang) : null,
                canAnswer ? (
                  <ButtonLink small kind="partner" to={to(at.question, { ...params, question: question.id })}>
                    {t('answer')}
                  </ButtonLink>
                ) : null,
              ])}
            />
          )}
        </Section>
        {done.length > 0 ? (
          <Section id="beantwoord" head={t('done')} rule>
            <Asked questions={done} today={today} />
          </Section>
        ) : null}
      </DeskSheet>
    )
  },
})

/** All mail of the example, as if one sat at everybody's mailbox. Nothing of it leaves this machine. */
import { dateAndTime } from '../kit/texts/dates.ts'
import { type Lang, langs, speak } from '../kit/texts/texts.ts'
import { Empty } from '../kit/ui/components/blocks.tsx'
import { Facts, Table } from '../kit/ui/components/table.tsx'
import { GoLink, Link } from '../kit/ui/link.tsx'
import { inLang } from '../kit/web/addresses.ts'
import type { Desk } from '../kit/web/desk.ts'
import type { App } from '../kit/web/door.tsx'
import { PublicSheet } from '../kit/web/sheets.tsx'
import type { Work } from '../kit/work/work.ts'
import { paragraphs } from './letter.ts'
import { show } from './show.ts'

export const postPath = '/voorbeeld/post'

const texts = {
  title: ['Post van het voorbeeld', 'Mail of the example'],
  why: [
    'Alles wat het voorbeeld mailt, komt hier aan. Er gaat niets echt weg. De nieuwste mail staat bovenaan.',
    'Everything the example mails arrives here. Nothing really leaves. The newest mail is at the top.',
  ],
  none: ['Er is nog geen mail.', 'There is no mail yet.'],
  to: ['Aan', 'To'],
  subject: ['Onderwerp', 'Subject'],
  when: ['Wanneer', 'When'],
  attachments: ['Bijlagen', 'Attachments'],
  all: ['Alle post', 'All mail'],
  start: ['Iemand anders zijn', 'Be somebody else'],
} as const

const newest = (work: Work) =>
  work.sql
    .selectFrom('kit.outbox')
    .select(['id', 'toAddress', 'subject', 'lang', 'madeAt'])
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()

const mailOf = (work: Work, id: string) =>
  work.sql.selectFrom('kit.outbox').selectAll().where('id', '=', id).executeTakeFirst()
type Letter = NonNullable<Awaited<ReturnType<typeof mailOf>>>

const namesOf = ({ attachments }: Letter): string[] =>
  Array.isArray(attachments) ? attachments.map((one) => String((one as { name?: unknown }).name ?? '')) : []

function Post({ mails, lang }: { mails: Awaited<ReturnType<typeof newest>>; lang: Lang }) {
  const t = speak(texts, lang)
  return (
    <PublicSheet title={t('title')}>
      <p>{t('why')}</p>
      {mails.length === 0 ? (
        <Empty head={t('none')} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          columns={[{ head: t('subject') }, { head: t('to') }, { head: t('when') }]}
          rows={mails.map((mail) => [
            <Link to={`${postPath}/${mail.id}`}>
              <span lang={mail.lang}>{mail.subject}</span>
            </Link>,
            mail.toAddress,
            dateAndTime(mail.madeAt, lang),
          ])}
        />
      )}
      <GoLink to="/voorbeeld">{t('start')}</GoLink>
    </PublicSheet>
  )
}

function OneMail({ mail, lang, origin }: { mail: Letter; lang: Lang; origin: string }) {
  const t = speak(texts, lang)
  const names = namesOf(mail)
  const facts = [
    { term: t('to'), value: mail.toAddress },
    { term: t('when'), value: dateAndTime(mail.madeAt, lang) },
    ...(names.length > 0 ? [{ term: t('attachments'), value: names.join(', ') }] : []),
  ]
  return (
    <PublicSheet title={mail.subject}>
      <Facts facts={facts} />
      <div class="kr-text kr-flow" lang={mail.lang}>
        {paragraphs(mail.bodyText, origin).map((pieces) => (
          <p>{pieces.map(({ text, to }) => (to === undefined ? text : <Link to={to}>{text}</Link>))}</p>
        ))}
      </div>
      <GoLink to={postPath} back>
        {t('all')}
      </GoLink>
    </PublicSheet>
  )
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Hangs up the mail pages, in both languages. */
export function servePost(app: App, desk: Desk): void {
  for (const lang of langs) {
    app.get(inLang(postPath, lang), (c) =>
      show(desk, { c, lang, path: postPath }, async (work) => <Post mails={await newest(work)} lang={lang} />),
    )
    app.get(inLang(`${postPath}/:mail`, lang), (c) => {
      const id = c.req.param('mail') ?? ''
      return show(desk, { c, lang, path: `${postPath}/${id}` }, async (work) => {
        const mail = uuid.test(id) ? await mailOf(work, id) : undefined
        return mail && <OneMail mail={mail} lang={lang} origin={desk.origin} />
      })
    })
  }
}

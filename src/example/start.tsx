/** The example's own doors: be anybody, read all mail. They answer to this machine only, and production does not hold them. */
import { house as byHouse } from '../accounts/proof.ts'
import { beSomebody } from '../accounts/standing-in/actions.ts'
import { speak } from '../kit/texts/texts.ts'
import { Button } from '../kit/ui/components/button.tsx'
import { FormBlock, Hidden } from '../kit/ui/components/form-block.tsx'
import { Table } from '../kit/ui/components/table.tsx'
import { GoLink } from '../kit/ui/link.tsx'
import { setCookie } from '../kit/web/cookies.ts'
import type { Desk } from '../kit/web/desk.ts'
import type { App } from '../kit/web/door.tsx'
import { html, htmlType, site } from '../kit/web/rendering.tsx'
import { PublicSheet } from '../kit/web/sheets.tsx'
import type { Work } from '../kit/work/work.ts'
import { onlyHere } from './only-here.ts'
import { postPath } from './post.tsx'

const texts = {
  title: ['Het voorbeeld: wees wie je wilt', 'The example: be whoever you like'],
  why: [
    'Kies een persoon. Je bent dan ingelogd als die persoon en ziet wat die nu te doen heeft.',
    'Choose a person. You are then signed in as that person and see what there is to do now.',
  ],
  name: ['Naam', 'Name'],
  post: ['Lees alle post van het voorbeeld', 'Read all mail of the example'],
  be: ['Wees {name}', 'Be {name}'],
} as const

const people = (work: Work) =>
  work.sql.selectFrom('accounts.person').select(['id', 'name']).orderBy('madeAt').orderBy('name').limit(40).execute()

export function serveStart(app: App, desk: Desk): void {
  app.get('/voorbeeld', async (c) => {
    if (!onlyHere(c)) return c.notFound()
    const [list, on] = await desk.works.look(
      async (work) => [await people(work), await site(desk, work, { lang: 'nl', path: '/voorbeeld' })] as const,
    )
    const t = speak(texts, 'nl')
    const body = await html(
      <PublicSheet title={t('title')}>
        <p>{t('why')}</p>
        <GoLink to={postPath}>{t('post')}</GoLink>
        <Table
          caption={t('title')}
          captionHidden
          columns={[{ head: t('name') }, { head: t('title'), hiddenHead: true, actions: true }]}
          rows={list.map(({ id, name }) => [
            name,
            <FormBlock action="/voorbeeld">
              <Hidden name="person" value={id} />
              <Button kind="second">{t('be', { name })}</Button>
            </FormBlock>,
          ])}
        />
      </PublicSheet>,
      on,
    )
    return c.body(body, 200, htmlType)
  })
  app.post('/voorbeeld', async (c) => {
    if (!onlyHere(c)) return c.notFound()
    const person = String((await c.req.formData()).get('person') ?? '')
    const token = await desk.works.change((work) => beSomebody(work, byHouse(), person))
    return c.body(null, 303, {
      location: '/beheer',
      'set-cookie': setCookie(desk.cookies.session, token, { https: desk.https, seconds: 43_200 }),
    })
  })
}

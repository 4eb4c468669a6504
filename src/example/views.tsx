import { type Lang, say, speak } from '../kit/texts/texts.ts'
import { Section } from '../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../kit/ui/components/button.tsx'
import { FormBlock, Hidden } from '../kit/ui/components/form-block.tsx'
import { Unseen } from '../kit/ui/components/icon.tsx'
import { Table } from '../kit/ui/components/table.tsx'
import { Link } from '../kit/ui/link.tsx'
import { inLang } from '../kit/web/addresses.ts'
import { PublicSheet } from '../kit/web/sheets.tsx'
import { archivePath } from './archive/views.tsx'
import type { Part } from './cast.ts'
import { stories } from './load.ts'
import { postPath } from './post.tsx'

/** A part that can be played now, by whom. */
export interface Shown {
  readonly part: Part
  readonly person?: string
  readonly name?: string
  /** The code of a letter that nobody used yet. */
  readonly code?: string
}

const texts = {
  title: ['Het voorbeeld: wees wie je wilt', 'The example: be whoever you like'],
  why: [
    'Drie verzonnen panels, op drie momenten. Kies een persoon: je bent dan ingelogd en komt bij wat die nu te doen heeft.',
    'Three invented panels, at three moments. Choose a person: you are signed in and come to what there is to do now.',
  ],
  who: ['Wie', 'Who'],
  does: ['Nu te doen', 'To do now'],
  be: ['Wees deze persoon', 'Be this person'],
  go: ['Ga erheen', 'Go there'],
  code: ['Code in de brief: {code}', 'Code in the letter: {code}'],
  panel: ['Openbare pagina', 'Public page'],
  none: [
    'Dit panel is naar een ander moment gezet. Kijk op de openbare pagina.',
    'This panel was moved to another moment. Look at its public page.',
  ],
  archive: ['Archief: panels die er echt waren', 'Archive: panels that really took place'],
  mail: ['Alle mail van dit voorbeeld', 'All mail of this example'],
} as const

function Play({ shown, lang }: { shown: Shown; lang: Lang }) {
  const t = speak(texts, lang)
  if (!shown.person)
    return (
      <ButtonLink kind="second" to={shown.part.to}>
        {t('go')}
      </ButtonLink>
    )
  return (
    <FormBlock action="/voorbeeld">
      <Hidden name="person" value={shown.person} />
      <Hidden name="to" value={inLang(shown.part.to, lang)} />
      <Button type="submit" kind="second">
        {t('be')}
        <Unseen>: {shown.name}</Unseen>
      </Button>
    </FormBlock>
  )
}

/** Everybody who can be played, by panel. */
export function StartPage({ shown, lang }: { shown: readonly Shown[]; lang: Lang }) {
  const t = speak(texts, lang)
  return (
    <PublicSheet title={t('title')}>
      <p class="kr-lead">{t('why')}</p>
      {stories.map((story) => (
        <Section id={story.slug} head={say(story.title, lang)} rule>
          <p>
            <Link to={`/panel/${story.slug}`}>{t('panel')}</Link>
          </p>
          <Table
            caption={say(story.title, lang)}
            captionHidden
            empty={t('none')}
            columns={[{ head: t('who') }, { head: t('does') }, { head: t('be'), hiddenHead: true, actions: true }]}
            rows={shown
              .filter(({ part }) => part.panel === story.slug)
              .map((one) => [
                [one.name, say(one.part.role, lang)].filter(Boolean).join(', '),
                <>
                  {say(one.part.does, lang)}
                  {one.code ? <span class="kr-meta">{t('code', { code: one.code })}</span> : null}
                </>,
                <Play shown={one} lang={lang} />,
              ])}
          />
        </Section>
      ))}
      <p>
        <Link to={postPath}>{t('mail')}</Link>
      </p>
      <p>
        <Link to={archivePath}>{t('archive')}</Link>
      </p>
    </PublicSheet>
  )
}

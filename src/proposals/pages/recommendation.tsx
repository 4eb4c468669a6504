import { say, speak } from '../../kit/texts/texts.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Quote, Section } from '../../kit/ui/components/blocks.tsx'
import { PageHead } from '../../kit/ui/components/page-parts.tsx'
import { RecommendationHead } from '../../kit/ui/components/recommendation-parts.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { PollCircle } from '../../kit/ui/pictures/poll-circle.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { refusing } from '../../kit/work/refusal.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { isPublic, recommendationsOf } from '../queries.ts'
import { outcomeWords, refusals, votesIn } from '../texts.ts'
import type { PollShown, Recommendation } from '../types.ts'
import { Paragraphs, PollTable } from '../views.tsx'

const texts = {
  over: ['Aanbeveling {number}', 'Recommendation {number}'],
  text: ['Wat het panel adviseert', 'What the panel advises'],
  why: ['Waarom', 'Why'],
  decided: ['Hoe het panel besliste', 'How the panel decided'],
  how: [
    'Iedere stem telt één keer en je kunt de jouwe terugvinden. Wij weten niet wie welk briefje trok.',
    'Every vote counts once and you can find your own. We do not know who drew which slip.',
  ],
  round: ['Laatste ronde van de peiling', 'Last round of the poll'],
  small: ['burgers voor', 'citizens for'],
  minority: ['Wat een minderheid vindt', 'What a minority thinks'],
  back: ['Het hele advies', 'The whole advice'],
} as const
const refuse = refusing(refusals)

/** Bands without those who gave no answer, as the circle draws them. */
const Circle = ({ poll }: { poll: PollShown }) => {
  const t = speak(texts, useLang())
  const { citizens, partner } = poll
  return (
    <PollCircle
      citizens={citizens.bands}
      {...(partner ? { partner: partner.bands } : {})}
      big={citizens.bands.support}
      small={t('small')}
    />
  )
}

function Head({ one }: { one: Recommendation }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const [over, title] = [t('over', { number: one.number }), told(one.title, lang)]
  const theme = one.theme ? told(one.theme, lang) : ''
  if (!one.poll) return <PageHead over={over} title={title} lead={theme} />
  return <RecommendationHead over={over} title={title} text={theme} circle={<Circle poll={one.poll} />} />
}

function Decided({ one, poll }: { one: Recommendation; poll: PollShown }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="besluit" head={t('decided')} rule>
      <p>
        <b>{one.outcome ? say(outcomeWords[one.outcome], lang) : ''}</b>
      </p>
      {votesIn(poll, lang).map((line) => (
        <p>{line}</p>
      ))}
      <PollTable poll={poll} caption={t('round')} />
      <p class="kr-meta">{t('how')}</p>
    </Section>
  )
}

export const recommendation = page({
  path: at.recommendation,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    if (!(await isPublic(work, panel.id))) return refuse('embargo', { status: 404 })
    const one = (await recommendationsOf(work, panel.id)).find(({ number }) => String(number) === params.number)
    if (!one) return refuse('no-recommendation', { status: 404 })
    return (
      <PanelPage title={told(one.title, lang)} of={{ panel }} bare>
        <Head one={one} />
        <div lang={toldIn(one.body, lang)}>
          <Section id="tekst" head={t('text')}>
            <Paragraphs words={one.body} />
          </Section>
          <Section id="waarom" head={t('why')}>
            <Paragraphs words={one.reasons} />
          </Section>
        </div>
        {one.poll ? <Decided one={one} poll={one.poll} /> : null}
        {one.minority ? (
          <Section id="minderheid" head={t('minority')} rule>
            <Quote>{told(one.minority, lang)}</Quote>
          </Section>
        ) : null}
        <p>
          <Link to={to(at.public, { panel: params.panel })}>{t('back')}</Link>
        </p>
      </PanelPage>
    )
  },
})

import { dateAndTime } from '../../../kit/texts/dates.ts'
import { speak } from '../../../kit/texts/texts.ts'
import { Code, Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { anyone, page } from '../../../kit/web/page.ts'
import { panelBySlug } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { at } from '../addresses.ts'
import { bodyOf, drawState, replacedRules, resultOf, rulesInUse } from '../queries.ts'
import { relaxedWords } from '../texts.ts'
import type { DrawResult, DrawSeed } from '../types.ts'
import { PoolShown, ReplacedShown, RulesShown, StepsShown } from '../views.tsx'

const texts = {
  title: ['De loting', 'The draw'],
  lead: [
    'Het lot kiest wie meedoet. Hier zie je hoe dat gaat, en wat er vastligt. Niemand kan de uitslag sturen zonder dat het hier te zien is.',
    'Lot chooses who takes part. Here you see how that is done, and what is fixed. Nobody can steer the result without it showing here.',
  ],
  none: ['De regels van de loting liggen nog niet vast', 'The rules of the draw are not fixed yet'],
  noneWhy: [
    'Ze liggen vast voordat de eerste brief uitgaat. Dan staan ze hier.',
    'They are fixed before the first letter goes out. Then they stand here.',
  ],
  result: ['De uitslag', 'The result'],
  drawn: ['Geloot op', 'Drawn on'],
  seats: ['Plekken', 'Seats'],
  reserves: ['Reserves, in volgorde', 'Reserves, in order'],
  met: ['Alle {n} doelen zijn gehaald', 'All {n} targets are met'],
  missed: ['Niet gehaald: {what}', 'Not met: {what}'],
  moved: ['Volgens de regels afgeweken: {what}', 'Moved as the rules allow: {what}'],
  throws: ['De worpen van het toezicht', 'The throws of the witness'],
  seed: ['Het getal dat daaruit volgt', 'The number that follows from them'],
  rules: ['De regels', 'The rules'],
  pool: ['De aanmeldingen', 'The registrations'],
  record: ['Alles om zelf na te rekenen (JSON, zonder namen)', 'Everything to compute it again (JSON, without names)'],
} as const

function Result({ result, seed }: { result: DrawResult; seed: DrawSeed | undefined }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { panel, reserves, relaxed, targets } = resultOf(result)
  const missed = targets.filter(({ met }) => !met).map(({ feature, category }) => `${feature}: ${category}`)
  return (
    <Section id="uitslag" head={t('result')} rule>
      <Facts
        facts={[
          { term: t('drawn'), value: dateAndTime(result.drawnAt, lang) },
          { term: t('seats'), value: panel.length },
          { term: t('reserves'), value: reserves.length },
          { term: t('throws'), value: seed?.throws ?? '' },
        ]}
      />
      {relaxed.length > 0 ? <p>{t('moved', { what: relaxedWords(relaxed, 0, lang) })}</p> : null}
      <p>
        <Status kind={missed.length === 0 ? 'good' : 'soon'}>
          {missed.length === 0 ? t('met', { n: targets.length }) : t('missed', { what: missed.join('; ') })}
        </Status>
      </p>
    </Section>
  )
}

export const shown = page({
  path: at.public,
  guard: anyone,
  texts,
  async get({ work, t, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const [rules, state] = [await rulesInUse(work, panel.id), await drawState(work, panel.id)]
    return (
      <PanelPage title={t('title')} of={{ panel }}>
        <p class="kr-lead">{t('lead')}</p>
        {rules ? null : (
          <Section id="regels" head={t('rules')} rule>
            <Empty head={t('none')}>{t('noneWhy')}</Empty>
          </Section>
        )}
        {state.result ? <Result result={state.result} seed={state.seed} /> : null}
        {state.draw ? (
          <Section id="aanmeldingen" head={t('pool')} rule>
            <PoolShown draw={state.draw} signature={state.signature} />
            {state.seed ? (
              <>
                <h3>{t('throws')}</h3>
                <Code block>{state.seed.throws}</Code>
                <h3>{t('seed')}</h3>
                <Code block>{state.seed.seed}</Code>
              </>
            ) : null}
          </Section>
        ) : null}
        {rules ? (
          <Section id="regels" head={t('rules')} rule>
            <RulesShown rules={bodyOf(rules)} hash={rules.hash} fixedAt={rules.fixedAt} />
            <p>
              <Link to={to(at.record, params)}>{t('record')}</Link>
            </p>
          </Section>
        ) : null}
        <ReplacedShown replaced={await replacedRules(work, panel.id)} />
        <StepsShown />
      </PanelPage>
    )
  },
})

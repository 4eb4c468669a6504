import { count, type Lang, say, speak } from '../../kit/texts/texts.ts'
import { Details, Section } from '../../kit/ui/components/blocks.tsx'
import { Facts, Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink, Link, OutLink } from '../../kit/ui/link.tsx'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { type GateFacts, gatesOf, whenOf } from './rules.ts'
import { archiveTexts as texts } from './texts.ts'
import type { Case, CaseRecommendation } from './types.ts'

export const archivePath = '/voorbeeld/archief'

const useT = () => speak(texts, useLang())
const dateOr = (date: string | null, lang: Lang) => (date ? whenOf(date, lang) : say(texts.noDate, lang))

/** Every panel of the archive. */
export function ArchivePage({ cases }: { cases: readonly Case[] }) {
  const t = useT()
  return (
    <PublicSheet title={t('title')}>
      <p class="kr-lead">{t('lead')}</p>
      {cases.map((one) => (
        <Section id={one.slug} head={one.partner.name} rule>
          <p lang={one.language}>
            <Link to={`${archivePath}/${one.slug}`}>{one.title}</Link>
          </p>
          <p lang={one.language}>{one.question.text}</p>
        </Section>
      ))}
      <GoLink to="/voorbeeld" back>
        {t('start')}
      </GoLink>
    </PublicSheet>
  )
}

/** The figures as the source gives them; what it does not say is named as not found. */
function Figures({ one }: { one: Case }) {
  const lang = useLang()
  const t = useT()
  const { panel, recruitment, fee, budget, partner } = one
  const figure = (n: number | null) => (n === null ? t('absent') : count(n, lang))
  const money = (it: { amount: number; currency: string } | null) =>
    it ? `${it.currency}\u00a0${count(it.amount, lang)}` : t('absent')
  const notes = [panel.notes, recruitment.notes, fee?.notes, budget?.notes].filter(
    (it) => it !== null && it !== undefined,
  )
  return (
    <Section id="cijfers" head={t('panel')} rule>
      <Facts
        facts={[
          { term: t('partner'), value: `${partner.name} (${partner.kind})`, block: true },
          {
            ...{ term: t('organisers'), block: true },
            value: partner.organisers.map(({ name, role }) => `${name}: ${role}`).join('; ') || t('absent'),
          },
          { term: t('country'), value: one.country },
          { term: t('letters'), value: figure(recruitment.lettersSent) },
          { term: t('registered'), value: figure(recruitment.registered) },
          { term: t('selected'), value: figure(recruitment.selected) },
          { term: t('completed'), value: figure(panel.completed) },
          { term: t('citizens'), value: figure(panel.citizens) },
          { term: t('partnerSeats'), value: figure(panel.partnerSeats) },
          { term: t('minAge'), value: figure(panel.minAge) },
          { term: t('features'), value: recruitment.features.join(', ') || t('absent'), block: true },
          { term: t('fee'), value: [money(fee), fee?.per].filter(Boolean).join(', '), block: true },
          { term: t('budget'), value: money(budget) },
        ]}
      />
      {notes.length > 0 ? (
        <Details summary={t('notes')}>
          <div lang={one.language}>
            {notes.map((note) => (
              <p>{note}</p>
            ))}
          </div>
        </Details>
      ) : null}
    </Section>
  )
}

function Gate({ gate, language }: { gate: GateFacts; language: Case['language'] }) {
  const lang = useLang()
  const t = useT()
  const { says, quotes } = gate
  return (
    <>
      {quotes ? (
        <p>
          {t('says', { what: '' })}
          <span lang={language}>{quotes}</span>
        </p>
      ) : null}
      {says ? <p>{t('says', { what: say(says.words, lang, says.params) })}</p> : null}
      {gate.missing.map((one) => (
        <p>{t('untestable', { what: say(one, lang) })}</p>
      ))}
    </>
  )
}
function Gates({ one }: { one: Case }) {
  const lang = useLang()
  const t = useT()
  return (
    <Section id="poorten" head={t('gates')} intro={t('gatesWhy')} rule>
      {gatesOf(one, lang).map((gate) => (
        <>
          <h3>{say(gate.name, lang)}</h3>
          <Gate gate={gate} language={one.language} />
        </>
      ))}
    </Section>
  )
}

function Meetings({ one }: { one: Case }) {
  const lang = useLang()
  const t = useT()
  return (
    <Section id="bijeenkomsten" head={t('meetings')} rule>
      <Table
        caption={t('meetings')}
        captionHidden
        columns={[{ head: t('meeting') }, { head: t('when') }, { head: t('what') }, { head: t('where') }]}
        rows={one.meetings.map((it) => [
          String(it.number),
          dateOr(it.date, lang),
          [it.kind, ...it.agenda].filter(Boolean).join('; ') || t('absent'),
          it.place ?? t('absent'),
        ])}
      />
    </Section>
  )
}

const Source = ({ href }: { href: string | null }) => {
  const t = useT()
  return href ? (
    <p class="kr-meta">
      <OutLink href={href}>{t('source')}</OutLink>
    </p>
  ) : null
}

function Later({ all }: { all: CaseRecommendation['followUp'] }) {
  const lang = useLang()
  const t = useT()
  if (all.length === 0) return <p>{t('absent')}</p>
  return (
    <>
      {all.map((it) => (
        <>
          <p>
            {dateOr(it.date, lang)}, {it.status}: {it.text}
          </p>
          {it.attributedToPanelBySource ? null : (
            <p class="kr-meta" lang={lang}>
              {t('unlinked')}
            </p>
          )}
          <Source href={it.source} />
        </>
      ))}
    </>
  )
}

function Recommendation({ it, language }: { it: CaseRecommendation; language: Case['language'] }) {
  const lang = useLang()
  const t = useT()
  const { votes, response } = it
  return (
    <Details summary={`${it.number}. ${it.title ?? it.text}`}>
      <div lang={language}>
        {it.title ? <p>{it.text}</p> : null}
        <h3 lang={lang}>{t('votes')}</h3>
        <p>{votes ? votes.map(({ option, count: n }) => `${option}: ${count(n, lang)}`).join(', ') : t('absent')}</p>
        <h3 lang={lang}>{t('answer')}</h3>
        <p>{response ? [response.decision, response.reasons].filter(Boolean).join('. ') : t('absent')}</p>
        {response ? <p class="kr-meta">{dateOr(response.date, lang)}</p> : null}
        <Source href={response?.source ?? null} />
        <h3 lang={lang}>{t('later')}</h3>
        <Later all={it.followUp} />
      </div>
    </Details>
  )
}

function Lines({ id, head, lines, lang }: { id: string; head: string; lines: readonly string[]; lang: Lang }) {
  const t = useT()
  return (
    <Section id={id} head={head} rule>
      {lines.length === 0 ? <p>{t('absent')}</p> : null}
      <div class="kr-text kr-flow" lang={lang}>
        {lines.map((line) => (
          <p>{line}</p>
        ))}
      </div>
    </Section>
  )
}

/** One panel of the archive, to read only. */
export function CasePage({ one }: { one: Case }) {
  const t = useT()
  const { language, commitment, overallResponse: whole } = one
  const promised = [commitment.form, commitment.text, commitment.notes].filter((it) => it !== null)
  return (
    <PublicSheet title={one.title}>
      <p class="kr-lead">{t('inSource')}</p>
      <Lines
        id="vraag"
        head={t('question')}
        lines={[one.question.text, ...one.question.subQuestions]}
        lang={language}
      />
      <Lines id="toezegging" head={t('commitment')} lines={promised} lang={language} />
      <Figures one={one} />
      <Meetings one={one} />
      <Gates one={one} />
      <Section id="aanbevelingen" head={t('recommendations')} rule>
        {one.recommendations.map((it) => (
          <Recommendation it={it} language={language} />
        ))}
      </Section>
      <Lines id="geheel" head={t('overall')} lines={whole ? [whole.text] : []} lang={language} />
      <Lines id="anders" head={t('minority')} lines={one.minorityViews} lang={language} />
      <Lines id="gegevens" head={t('aboutData')} lines={one.notes} lang={language} />
      <Section id="bronnen" head={t('sources')} rule>
        {one.source.map((it) => (
          <p lang={language}>
            {it.publisher}, {it.title}. {it.licence}.{' '}
            {it.url.map((href) => (
              <OutLink href={href} />
            ))}
          </p>
        ))}
      </Section>
      <GoLink to={archivePath} back>
        {t('all')}
      </GoLink>
    </PublicSheet>
  )
}

import { speak } from '../../kit/texts/texts.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { page } from '../../kit/web/page.ts'
import { MemberSheet } from '../../kit/web/sheets.tsx'
import { panelOf } from '../../panel/queries.ts'
import { usePanelMenu } from '../../panel/views.tsx'
import { asMember } from '../../seats/proof.ts'
import { at } from '../addresses.ts'
import { proposalsOf } from '../queries.ts'
import type { ProposalRow } from '../types.ts'
import { OutcomeStatus, Paragraphs } from '../views.tsx'

const texts = {
  title: ['Voorstellen', 'Proposals'],
  lead: [
    'Wat het panel tot nu toe voorstelt. Mis je iets, of klopt iets niet? Zeg het op de bijeenkomst. Deze teksten zijn nog niet openbaar.',
    'What the panel proposes so far. Is something missing or wrong? Say so at the meeting. These texts are not public yet.',
  ],
  none: ['Er zijn nog geen voorstellen', 'There are no proposals yet'],
  noneWhy: [
    'Zodra het panel een voorstel opschrijft, staat het hier.',
    'Once the panel writes down a proposal, it stands here.',
  ],
  proposal: ['Voorstel {number}: {title}', 'Proposal {number}: {title}'],
  loose: ['Versie {rev}. De tekst kan nog veranderen.', 'Version {rev}. The text may still change.'],
  fixed: ['Versie {rev}. De tekst staat vast voor de peiling.', 'Version {rev}. The text is fixed for the poll.'],
  why: ['Waarom', 'Why'],
  minority: ['Wat een minderheid vindt', 'What a minority thinks'],
} as const

function One({ row }: { row: ProposalRow }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section
      id={`voorstel-${row.number}`}
      head={t('proposal', { number: row.number, title: told(row.title, lang) })}
      rule
    >
      <p class="kr-meta">{t(row.frozenAt ? 'fixed' : 'loose', { rev: row.rev })}</p>
      <div lang={toldIn(row.body, lang)}>
        <Paragraphs words={row.body} />
        <h3>{t('why')}</h3>
        <Paragraphs words={row.reasons} />
      </div>
      {row.minority ? (
        <>
          <h3>{t('minority')}</h3>
          <Paragraphs words={row.minority} />
        </>
      ) : null}
      {row.outcome ? (
        <p>
          <OutcomeStatus outcome={row.outcome} />
        </p>
      ) : null}
    </Section>
  )
}

function Sheet({ slug, all }: { slug: string; all: readonly ProposalRow[] }) {
  const t = speak(texts, useLang())
  return (
    <MemberSheet title={t('title')} menu={usePanelMenu('member', slug)}>
      <p class="kr-lead">{t('lead')}</p>
      {all.length === 0 ? <Empty head={t('none')}>{t('noneWhy')}</Empty> : all.map((row) => <One row={row} />)}
    </MemberSheet>
  )
}

/** The proposals as they stand, for the members of the panel. */
export const forMembers = page({
  path: at.member,
  guard: asMember,
  texts,
  async get({ work, as }) {
    return <Sheet slug={(await panelOf(work, as)).slug} all={await proposalsOf(work, as.panel)} />
  },
})

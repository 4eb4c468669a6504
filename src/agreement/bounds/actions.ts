import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { langOf, type Pair } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { refusing, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { redate } from '../actions.ts'
import { lockDossier } from '../check/actions.ts'
import { type BoundTerm, terms as policy } from '../policy.ts'
import { termValue } from '../prose/term-words.ts'
import { inForce, receiversOf } from '../queries.ts'
import { read } from '../terms/rules.ts'
import type { Terms } from '../types.ts'
import * as mails from './mails.tsx'
import { adjustable } from './rules.ts'
import * as store from './store.ts'

const refuse = refusing({
  'not-in-force': ['Er is nog geen overeenkomst die geldt.', 'No agreement is in force yet.'],
})

/** Moves a term within its bounds; the other party is told, the page shows it, promises get their new day. */
export async function adjust(
  work: Work,
  as: May<'agreement.adjust'>,
  it: { term: BoundTerm; value: string; why: string },
): Promise<void> {
  await lockDossier(work, as.panel)
  const force = (await inForce(work, as.panel)) ?? stop(refuse('not-in-force'))
  const typed = read(it.term, it.value)
  if ('refused' in typed) return stop({ ...typed, field: 'value' })
  const no = adjustable(it.term, typed.value, { signed: force.content.terms, now: force.terms })
  if (no) stop(no)
  const row = await store.addAdjustment(work, as.panel, {
    ...{ term: it.term, oldValue: force.terms[it.term], newValue: typed.value, why: it.why, personId: as.person },
  })
  const terms = { ...force.terms, [it.term]: typed.value } as Terms
  await redate(work, as, force.version, terms)
  await record(work, as, 'term.adjusted', `agreement.adjustment:${row.id}`, { after: row })
  const words = (of: Terms): Pair => [termValue(it.term, of, 'nl'), termValue(it.term, of, 'en')]
  const { panel } = force.content
  for (const one of await receiversOf(work, as.panel))
    if (one.email)
      await sendMail(
        work,
        mails.moved,
        { to: one.email, lang: langOf(one.lang), once: `${row.id} ${one.email}` },
        {
          ...{ panel: told(panel.title, langOf(one.lang)), slug: panel.slug, why: it.why },
          ...{ term: policy[it.term].label, before: words(force.terms), after: words(terms) },
        },
      )
  notify(work, 'agreement', as.panel)
}

import { record } from '../../kit/audit/record.ts'
import { files } from '../../kit/files/held.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import type { Pair } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { inFours } from '../../kit/work/canonical.ts'
import { allowed, refusing, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import { type May, system } from '../../panel/proof.ts'
import { bringIntoForce, redate } from '../actions.ts'
import { lockDossier } from '../check/actions.ts'
import { type BoundTerm, terms as policy } from '../policy.ts'
import { termValue } from '../prose/term-words.ts'
import { contentOf, inForce, signaturesOf, versionNumbered } from '../queries.ts'
import { counts } from '../rules.ts'
import { inForceMail } from '../signing/mails.tsx'
import { receiversOf } from '../signing/queries.ts'
import { publishable } from '../signing/rules.ts'
import * as versions from '../store.ts'
import { read } from '../terms/rules.ts'
import { printVersion } from '../text/prints.ts'
import { refusals } from '../texts.ts'
import type { Terms, Version } from '../types.ts'
import * as mails from './mails.tsx'
import { adjustable } from './rules.ts'
import * as store from './store.ts'

const refuse = refusing({
  ...refusals,
  'not-in-force': ['Er is nog geen overeenkomst die geldt.', 'No agreement is in force yet.'],
})

/** Makes a version public that every party signed: from here on its promises hold. */
export async function publish(work: Work, as: May<'agreement.publish'>, number: string): Promise<void> {
  await lockDossier(work, as.panel)
  const version = (await versionNumbered(work, as.panel, number)) ?? stop(refuse('no-version', { status: 404 }))
  const parties = contentOf(version).parties
  allowed(publishable(version, parties, await signaturesOf(work, version.id)))
  const after = await versions.setMoment(work, version.id, 'publishedAt')
  await record(work, as, 'version.published', `agreement.version:${version.id}`, { before: version, after })
  await bringIntoForce(work, as, after)
}

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
        { to: one.email, lang: one.lang === 'en' ? 'en' : 'nl', once: `${row.id} ${one.email}` },
        {
          ...{ panel: told(panel.title, one.lang === 'en' ? 'en' : 'nl'), slug: panel.slug, why: it.why },
          ...{ term: policy[it.term].label, before: words(force.terms), after: words(terms) },
        },
      )
  notify(work, 'agreement', as.panel)
}

/** The sealed PDFs of a published version: made once, kept, and mailed to everybody who agreed. */
export async function sealVersion(work: Work, version: Version): Promise<void> {
  const content = contentOf(version)
  const signed = (await signaturesOf(work, version.id)).filter(counts)
  const keep = async (lang: 'nl' | 'en') => {
    const bytes = await printVersion(version, content, signed, lang)
    const name = `${content.panel.slug}-${version.number}-${lang}.pdf`
    return { name, file: await files().keepMade(work, { bytes, type: 'application/pdf', name }) }
  }
  const [nl, en] = [await keep('nl'), await keep('en')]
  const after = await versions.keepPdfs(work, version.id, { pdfNl: nl.file, pdfEn: en.file })
  await record(work, system(version.panelId), 'version.sealed', `agreement.version:${version.id}`, { after })
  for (const one of await receiversOf(work, version.panelId)) {
    const lang = one.lang === 'en' ? 'en' : 'nl'
    if (!one.email) continue
    await sendMail(
      work,
      inForceMail,
      { to: one.email, lang, once: `${version.id} ${one.email}`, attachments: [lang === 'en' ? en : nl] },
      {
        ...{ panel: told(content.panel.title, lang), number: version.number, slug: content.panel.slug },
        print: inFours(version.fingerprint),
      },
    )
  }
  notify(work, 'agreement', version.panelId)
}

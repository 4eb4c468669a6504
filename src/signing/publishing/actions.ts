import { keepPdfs, publishVersion } from '../../agreement/actions.ts'
import { lockDossier } from '../../agreement/check/actions.ts'
import { contentOf, receiversOf, versionNumbered } from '../../agreement/queries.ts'
import { noVersion } from '../../agreement/rules.ts'
import type { Version } from '../../agreement/types.ts'
import { files } from '../../kit/files/held.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { langOf } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { inFours } from '../../kit/work/canonical.ts'
import { allowed, stop } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import { type May, system } from '../../panel/proof.ts'
import { inForceMail } from '../mails.tsx'
import { printVersion } from '../prints.ts'
import { signaturesOf } from '../queries.ts'
import { counts, publishable } from '../rules.ts'

/** Makes a version public that every party signed: from here on its promises hold. */
export async function publish(work: Work, as: May<'agreement.publish'>, number: string): Promise<void> {
  await lockDossier(work, as.panel)
  const version = (await versionNumbered(work, as.panel, number)) ?? stop(noVersion())
  const parties = contentOf(version).parties
  const signatures = await signaturesOf(work, version.id)
  allowed(publishable(version, parties, signatures))
  await publishVersion(work, as, version, signatures.filter(counts).at(-1)?.signedAt ?? work.now)
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
  await keepPdfs(work, system(version.panelId), version, { pdfNl: nl.file, pdfEn: en.file })
  for (const one of await receiversOf(work, version.panelId)) {
    const lang = langOf(one.lang)
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
}

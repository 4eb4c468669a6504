import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { langOf } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import type { Work } from '../../kit/work/work.ts'
import { system } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { movedMail } from './mails.tsx'
import type { Untold } from './queries.ts'

/** One member hears by mail of the new day, once for each day that a meeting moves to. */
export async function tell(work: Work, it: Untold): Promise<void> {
  if (!it.email) return
  const [as, lang] = [system(it.panelId), langOf(it.lang)]
  const { slug, title } = await panelOf(work, as)
  await sendMail(
    work,
    movedMail,
    { to: it.email, lang, once: `${it.meeting}:${it.day}:${it.seat}` },
    {
      ...{ name: it.name, slug, title: told(title, lang), meeting: told(it.title, lang) },
      ...{ firstDay: it.firstDay, day: it.day },
    },
  )
  await record(work, as, 'seat.told', `seats.seat:${it.seat}`, { after: { meeting: it.meeting, day: it.day } })
}

import type { Promised } from '../agreement/types.ts'
import { record } from '../kit/audit/record.ts'
import { sendMail } from '../kit/mail/mail.tsx'
import { langOf } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import { to } from '../kit/web/addresses.ts'
import { recurring } from '../kit/work/jobs.ts'
import { notify, type Work } from '../kit/work/work.ts'
import { system } from '../panel/proof.ts'
import { allPanels, panelOf, team } from '../panel/queries.ts'
import type { Role } from '../panel/types.ts'
import { lockDesk } from '../response/actions.ts'
import { at as desk } from '../response/addresses.ts'
import { at } from './addresses.ts'
import { escalation, type Reminded, reminder } from './mails.tsx'
import { remindersOf, watchedOf } from './queries.ts'
import { reminderDue } from './rules.ts'
import * as store from './store.ts'
import type { Reminder, Watched } from './types.ts'

interface Due {
  readonly panel: string
  readonly promise: string
  readonly kind: Reminder
}

async function dueIn(work: Work, dossier: Watched): Promise<Due[]> {
  const sent = new Set((await remindersOf(work, dossier.panel)).map((one) => `${one.promiseId} ${one.kind}`))
  return dossier.promises.flatMap(({ id }) => {
    const kind = reminderDue(dossier, id)
    return kind && !sent.has(`${id} ${kind}`) ? [{ panel: dossier.panel, promise: id, kind }] : []
  })
}

/** Who hears it: contact or process lead, and once it is two weeks late whoever signed. A finding is the director's own. */
function rolesFor(promise: Promised, kind: Reminder): readonly Role[] {
  if (promise.kind === 'finding') return ['director']
  if (promise.kind === 'contact') return kind === 'escalated' ? ['director'] : ['process-lead']
  return kind === 'escalated' ? ['signatory'] : ['contact', 'deputy']
}

/** Two weeks and three days before a promised day, the day after, and two weeks after: each once, as long as it is open. */
const remind = recurring<Due>({
  name: 'oversight.remind',
  everyMinutes: 60,
  async find(work) {
    const dossiers = await Promise.all((await allPanels(work)).map(({ id }) => watchedOf(work, id)))
    const open = dossiers.filter((one) => one !== undefined).filter((one) => !one.closedAt)
    return (await Promise.all(open.map((dossier) => dueIn(work, dossier)))).flat()
  },
  async act(work, it) {
    const as = system(it.panel)
    await lockDesk(work, it.panel)
    const dossier = await watchedOf(work, it.panel)
    const promise = dossier?.promises.find((one) => one.id === it.promise)
    if (!dossier || !promise || reminderDue(dossier, it.promise) !== it.kind) return
    if (!(await store.markReminded(work, it.panel, it))) return
    await record(work, as, 'promise.reminded', `agreement.promise:${it.promise}`, { after: { kind: it.kind } })
    await tell(work, dossier, { promise, kind: it.kind })
    notify(work, 'oversight', it.panel)
  },
})

async function tell(
  work: Work,
  dossier: Watched,
  { promise, kind }: { promise: Promised; kind: Reminder },
): Promise<void> {
  const panel = await panelOf(work, dossier)
  const roles = rolesFor(promise, kind)
  const partner = dossier.partners.some((one) => one.id === promise.party)
  const path = to(partner ? desk.desk : at.oversight, { panel: panel.slug })
  for (const post of await team(work, system(dossier.panel))) {
    if (!post.email || !roles.includes(post.role) || (partner && post.partnerId !== promise.party)) continue
    const lang = langOf(post.lang)
    const about: Reminded = {
      ...{
        name: post.name,
        panel: told(panel.title, lang),
        what: [promise.words.nl, promise.words.en ?? promise.words.nl],
      },
      ...{ due: promise.dueOn ?? dossier.today, today: dossier.today, path },
    }
    const envelope = { to: post.email, lang, once: `${promise.id}:${kind}:${post.personId}` }
    if (kind === 'escalated') await sendMail(work, escalation, envelope, about)
    else await sendMail(work, reminder, envelope, about)
  }
}

export const jobs = [remind]

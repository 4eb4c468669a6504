import { z } from 'zod'
import { told } from '../../kit/texts/words.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { MemberSheet } from '../../kit/web/sheets.tsx'
import { refusing, stop } from '../../kit/work/refusal.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { Gate } from '../../panel/views.tsx'
import { run as runDraw } from '../../recruitment/draw/actions.ts'
import { at as drawAt } from '../../recruitment/draw/addresses.ts'
import { drawGate, drawState } from '../../recruitment/draw/queries.ts'
import { seatDrawn } from '../actions.ts'
import { at } from '../addresses.ts'

const refuse = refusing({
  'gate-shut': [
    'Er kan nog niet geloot worden. Hieronder zie je wat er nog ontbreekt.',
    'The draw cannot be held yet. Below you see what is missing.',
  ],
})
const texts = {
  title: ['Loot', 'Draw'],
  lead: [
    'De uitslag volgt uit de regels, de aanmeldingen en de worpen. Er komt geen tweede loting.',
    'The result follows from the rules, the registrations and the throws. There is no second draw.',
  ],
  follows: [
    'Wie is ingeloot krijgt meteen een mail, en wie niet is ingeloot ook. De uitslag staat daarna op de openbare pagina, zonder namen.',
    'Whoever is drawn gets a mail at once, and whoever is not drawn too. The result then stands on the public page, without names.',
  ],
  button: ['Loot nu', 'Draw now'],
  done: ['Er is al geloot.', 'The draw was held already.'],
  gate: ['Voor er geloot wordt', 'Before the draw'],
  public: ['De openbare pagina van de loting', 'The public page of the draw'],
} as const

/** The draw and everything that follows from it, at once or not at all. */
export const run = page({
  path: at.run,
  guard: may('draw.run', { fresh: 'mail' }),
  texts,
  input: z.object({}),
  async get({ work, as, t, lang, form, params }) {
    const [panel, gate] = [await panelOf(work, as), await drawGate(work, as)]
    const { result } = await drawState(work, as.panel)
    const menu = [{ to: to(drawAt.public, params), label: told(panel.title, lang) }]
    return (
      <MemberSheet title={t('title')} form={form} menu={menu}>
        {result ? <p>{t('done')}</p> : null}
        {gate.passed && !result ? (
          <>
            <p class="kr-lead">{t('lead')}</p>
            <p>{t('follows')}</p>
            <Form form={form}>
              <Submit>{t('button')}</Submit>
            </Form>
          </>
        ) : null}
        {gate.passed ? null : (
          <Gate caption={t('gate')} conditions={gate.conditions} panel={params.panel} role={as.role} />
        )}
        <p>
          <GoLink to={to(drawAt.public, params)}>{t('public')}</GoLink>
        </p>
      </MemberSheet>
    )
  },
  async post({ work, as }) {
    const { passed } = await drawGate(work, as)
    if (!passed) return stop(refuse('gate-shut', { status: 409 }))
    await seatDrawn(work, as, await runDraw(work, as, passed))
  },
  redirect: (params) => to(at.run, params),
  said: [
    'Er is geloot. Iedereen die zich aanmeldde hoort het nu.',
    'The draw was held. Everyone who registered hears now.',
  ],
})

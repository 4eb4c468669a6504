import type { PropsWithChildren } from 'hono/jsx'
import { capital } from '../kit/texts/signs.ts'
import { type Lang, say } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import { ButtonLink } from '../kit/ui/components/button.tsx'
import { GateList, type GateState } from '../kit/ui/components/gate-list.tsx'
import { useLang } from '../kit/ui/language.tsx'
import type { PanelFrame } from '../kit/ui/layouts/layouts.tsx'
import type { MenuItem as Item } from '../kit/ui/layouts/site.ts'
import type { Tally } from '../kit/ui/pictures/circle.ts'
import { to } from '../kit/web/addresses.ts'
import { useSite } from '../kit/web/context.tsx'
import type { MenuItem, Menus } from '../kit/web/room.ts'
import { OfficeSheet, PanelSheet, PartnerSheet, type SheetProps } from '../kit/web/sheets.tsx'
import { at } from './addresses.ts'
import { partnerWords, powerWords, roleWords, supplierWords } from './texts.ts'
import type { Condition, Panel, Partner, Power, Role } from './types.ts'

/** What a panel's pages need to know of it: the panel itself, and the seats its mark shows where they are known. */
export interface PanelHead {
  readonly panel: Pick<Panel, 'id' | 'slug' | 'title'>
  readonly citizens?: Tally
  readonly partner?: Tally
}

/** The entries of one of the menus, for this panel: those that open for this role. */
export function usePanelMenu(of: keyof Menus, slug: string, role?: Role): Item[] {
  const { lang, menus } = useSite()
  const opens = ({ roles }: MenuItem) => !role || !roles || roles.includes(role)
  return menus[of].filter(opens).map((item) => ({
    to: to(item.at as { path: '/:panel' }, { panel: slug }),
    label: say(item.words, lang),
  }))
}

function useFrame(
  { panel, citizens = {}, partner = {} }: PanelHead,
  toPage: string,
  menu: readonly Item[],
): PanelFrame {
  return { name: told(panel.title, useLang()), to: toPage, mark: { citizens, partner, seed: panel.slug }, menu }
}

/** A page of the staff of one panel. */
export function StaffSheet({
  of: head,
  role,
  children,
  ...props
}: PropsWithChildren<SheetProps & { of: PanelHead; role: Role }>) {
  const lang = useLang()
  const { slug } = head.panel
  const frame = useFrame(head, to(at.staff, { panel: slug }), usePanelMenu('staff', slug, role))
  return (
    <OfficeSheet
      {...props}
      menu={[{ to: at.overview.path, label: say(['Overzicht', 'Overview'], lang) }]}
      panel={frame}
      role={capital(say(roleWords[role], lang))}
    >
      {children}
    </OfficeSheet>
  )
}

/** A page of the partner of one panel: in whose name one works stands on top. */
export function DeskSheet({
  of: head,
  role,
  partner,
  children,
  ...props
}: PropsWithChildren<SheetProps & { of: PanelHead; role: Role; partner: string }>) {
  const lang = useLang()
  const { slug } = head.panel
  const frame = useFrame(head, to(at.public, { panel: slug }), usePanelMenu('partner', slug, role))
  return (
    <PartnerSheet {...props} menu={[]} panel={frame} who={`${partner}, ${say(roleWords[role], lang)}`}>
      {children}
    </PartnerSheet>
  )
}

/** A public page of one panel. */
export function PanelPage({
  of: head,
  children,
  ...props
}: PropsWithChildren<SheetProps & { of: PanelHead; about?: unknown }>) {
  const { slug } = head.panel
  const frame = useFrame(head, to(at.public, { panel: slug }), usePanelMenu('public', slug))
  return (
    <PanelSheet {...(props as SheetProps)} panel={frame}>
      {children}
    </PanelSheet>
  )
}

/** The conditions of a gate, as a list of what is still to do: who supplies it has a button to where. */
export function Gate({
  caption,
  conditions,
  panel,
  role,
}: {
  caption: string
  conditions: readonly Condition[]
  panel: string
  role: Role
}) {
  const lang = useLang()
  return (
    <GateList
      caption={caption}
      conditions={conditions.map((it) => ({
        state: stateOf(it),
        condition: say(it.words, lang, it.params),
        who: say(supplierWords[it.by], lang),
        ...(it.met || it.later || !it.at || it.by !== role
          ? {}
          : {
              action: (
                <ButtonLink kind="second" to={to({ path: it.at as '/:panel' }, { panel })}>
                  {say(doThis, lang)}
                </ButtonLink>
              ),
            }),
      }))}
    />
  )
}
function stateOf({ met, later, by }: Condition): GateState {
  if (met) return 'met'
  if (later) return 'later'
  return by === 'system' ? 'waiting' : 'unmet'
}
const doThis = ['Doe dit', 'Do this'] as const

/** The partners by name, as they stand in a sentence; "de partner" while there is none. */
export function partnersTogether(partners: readonly Pick<Partner, 'name'>[], lang: Lang): string {
  if (partners.length === 0) return say(thePartner, lang)
  return new Intl.ListFormat(lang).format(partners.map(({ name }) => name))
}
const thePartner = ['de partner', 'the partner'] as const

/** Whose members they are, short: "van de gemeente", "of the partners". */
export function ofPartners(partners: readonly Pick<Partner, 'sort'>[], lang: Lang): string {
  const [one] = partners
  if (!one || partners.length > 1) return say(ofThePartner, lang)
  return say(ofOne, lang, { partner: partnerWords[one.sort] })
}
const ofThePartner = ['van de partner', 'of the partner'] as const
const ofOne = ['van de {partner}', 'of the {partner}'] as const

/** A role as people call it. */
export const roleName = (role: Role, lang: Lang): string => say(roleWords[role], lang)
/** A kind of organisation as people call it. */
export const partnerSort = (sort: Partner['sort'], lang: Lang): string => say(partnerWords[sort], lang)
/** What a body may decide, in words. */
export const powerNames = (powers: readonly Power[], lang: Lang): string =>
  powers.map((power) => say(powerWords[power], lang)).join(', ')

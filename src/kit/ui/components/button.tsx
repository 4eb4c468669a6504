/** Buttons say what will happen ("Verstuur 120 brieven"). One primary button on a screen. */
import type { PropsWithChildren } from 'hono/jsx'
import { inLang } from '../../web/addresses.ts'
import { useLang } from '../language.tsx'
import { ownPath } from '../safe-url.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

/** primary: green · second: ink outline · quiet: underlined · danger: red outline · partner: brick, on the partner's desk. */
export type ButtonKind = 'primary' | 'second' | 'quiet' | 'danger' | 'partner'

const vendor: Record<ButtonKind, string> = {
  primary: 'nl-button--primary',
  partner: 'nl-button--primary',
  second: 'nl-button--secondary',
  quiet: 'nl-button--subtle',
  danger: 'nl-button--secondary nl-button--negative',
}
export interface ButtonLook {
  kind?: ButtonKind
  small?: boolean
  icon?: IconName
}

const classes = (kind: ButtonKind, small: boolean, state = ''): string =>
  ['nl-button', vendor[kind], 'kr-button', `is-${kind}`, small ? 'is-small' : '', state].filter(Boolean).join(' ')

export interface ButtonProps extends ButtonLook {
  type?: 'submit' | 'button'
  name?: string
  value?: string
  /** At work: a turning ring; the word says what is being done. It cannot be pressed. */
  busy?: boolean
  /** Cannot be pressed now. Say why in words beside it and give their id here. */
  disabledBecause?: string
  popovertarget?: string
  formaction?: string
  /** For scripts: `data-…` of an island. */
  id?: string
}

export function Button(props: PropsWithChildren<ButtonProps>) {
  const { kind = 'primary', small = false, icon, type = 'submit', name, value, busy = false, id, children } = props
  const lang = useLang()
  const stopped = busy || props.disabledBecause !== undefined
  const state = busy ? 'nl-button--busy is-busy' : stopped ? 'nl-button--disabled is-disabled' : ''
  return (
    <button
      class={classes(kind, small, state)}
      type={stopped ? 'button' : type}
      id={id}
      name={name}
      value={value}
      popovertarget={props.popovertarget}
      formaction={props.formaction ? inLang(ownPath(props.formaction), lang) : undefined}
      aria-disabled={stopped ? 'true' : undefined}
      aria-describedby={props.disabledBecause}
    >
      {busy ? <span class="kr-wait" aria-hidden="true" /> : icon ? <Icon name={icon} /> : null}
      <span class="nl-button__label">{children}</span>
    </button>
  )
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink(props: PropsWithChildren<ButtonLook & { to: string }>) {
  const { to, kind = 'primary', small = false, icon, children } = props
  return (
    <a class={classes(kind, small)} href={inLang(ownPath(to), useLang())}>
      {icon ? <Icon name={icon} /> : null}
      <span class="nl-button__label">{children}</span>
    </a>
  )
}

/** Buttons and links of one choice, side by side. */
export const Buttons = ({ children }: PropsWithChildren) => <div class="kr-buttons">{children}</div>

/** Messages: an alert in the page, a notice above it, a bar after an act. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type AlertKind = 'info' | 'good' | 'soon' | 'late'

const picture: Record<AlertKind, IconName> = { info: 'info', good: 'done', soon: 'warning', late: 'error' }
const vendor: Record<AlertKind, string> = { info: 'info', good: 'ok', soon: 'warning', late: 'error' }

export interface AlertProps {
  kind?: AlertKind
  /** The first, bold sentence: what happened. */
  head: Child
  /** Set when it appeared after an act of the reader: read out at once (`alert`) or when convenient (`status`). */
  role?: 'alert' | 'status'
  id?: string
}

/** A line at the left, an icon, a bold first sentence. What happened, that nothing is lost, what to do. */
export const Alert = ({ kind = 'info', head, role, id, children }: PropsWithChildren<AlertProps>) => (
  <div class={`utrecht-alert utrecht-alert--${vendor[kind]} kr-alert is-${kind}`} role={role} id={id}>
    <Icon name={picture[kind]} />
    <div class="kr-alert__text">
      <p>
        <strong>{head}</strong>
      </p>
      {children}
    </div>
  </div>
)

const texts = { example: ['Voorbeeld', 'Example'], undo: ['Maak ongedaan', 'Undo'] } as const

/** The line above a page of an example database. `head` replaces the word "Voorbeeld". */
export function Notice({ head, children }: PropsWithChildren<{ head?: string }>) {
  const t = speak(texts, useLang())
  return (
    <div class="kr-notice" role="note">
      <p class="kr-wrap">
        <b>{head ?? t('example')}</b> {children}
      </p>
    </div>
  )
}

/** What just happened, on top of the next page. `undo` is a form of one button, where the act can be undone. */
export const Flash = ({
  kind = 'good',
  undo,
  children,
}: PropsWithChildren<{ kind?: 'good' | 'late'; undo?: Child }>) => (
  <div class="kr-toast" role="status" id="melding" tabindex={-1}>
    <Icon name={kind === 'good' ? 'done' : 'error'} />
    <p>{children}</p>
    {undo}
  </div>
)

import type { PropsWithChildren } from 'hono/jsx'
import { type IconName, icons } from './icons.ts'

/** An icon on the text line, always beside a word: hidden from who listens. */
export const Icon = ({ name, class: cls }: { name: IconName; class?: string }) => (
  <svg class={['kr-icon', cls].filter(Boolean).join(' ')} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={icons[name]} />
  </svg>
)

/** Words for who listens. */
export const Unseen = ({ children }: PropsWithChildren) => <span class="kr-vh">{children}</span>

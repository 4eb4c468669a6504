import { qrMatrix } from '../../kit/pdf/qr.ts'
import { to } from '../../kit/web/addresses.ts'
import { at } from '../addresses.ts'
import { ownPath } from '../rules.ts'
import type { Opened } from './actions.ts'

/** Where somebody goes who just signed in: to her second factor first, where she has or needs one. */
export function afterSignIn({ step, next }: Pick<Opened, 'step' | 'next'>): string {
  if (step === 'give') return to(at.secondFactor, {}, { next })
  return step === 'set-up' ? to(at.setUpFactor, {}, { next }) : ownPath(next)
}

/** A QR code that a phone reads from the screen: one path, four modules of quiet zone, always dark on white. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = qrMatrix(text)
  const side = rows.length + 8
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])))
  return (
    <svg viewBox={`0 0 ${side} ${side}`} width="220" height="220" role="img" aria-label={label} focusable="false">
      <title>{label}</title>
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}

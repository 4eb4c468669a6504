import type { Asking } from '../kit/web/door.tsx'

/** Somebody at this very machine: a loopback peer, a loopback name, nothing in between (abuse case 20). */
export function onlyHere(c: Asking): boolean {
  const peer =
    (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? ''
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '')
  const between = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some(
    (name) => c.req.header(name) !== undefined,
  )
  return (
    ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(peer) &&
    ['localhost', '127.0.0.1', '[::1]'].includes(host) &&
    !between
  )
}

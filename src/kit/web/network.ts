/** From which network a request came: coarser than an address, for counting bursts. Never stored as it is. */
import { isIP, isIPv4, isIPv6 } from 'node:net'

/** The network of an address: the first three numbers of IPv4, the first 48 bits of IPv6. Nothing where it cannot be told. */
export function networkOf(address: string | undefined): string | undefined {
  const plain = (address ?? '').trim().replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.')
  if (!isIPv6(plain)) return undefined
  const [head = '', tail] = (plain.split('%')[0] ?? '').split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const all = [...left, ...Array.from({ length: gap }, () => '0'), ...right]
  return all
    .slice(0, 3)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}

/** This machine, or a network that is not on the internet: whoever stands there passes on the request of somebody else. */
const between = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80)/i

/** The address a request came from: of the socket, or, where a proxy of our own stands between, the last one it wrote down. */
export function senderOf(socket: string | undefined, forwarded: string | undefined): string | undefined {
  const near = (socket ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (!between.test(near)) return isIP(near) ? near : undefined
  const told = forwarded?.split(',').at(-1)?.trim() ?? ''
  return isIP(told) && !between.test(told) ? told : undefined
}

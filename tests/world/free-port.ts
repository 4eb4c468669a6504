import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that nobody listens on. Forms count only from the house's own address, so the port is known before it opens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('no port to be had')
  return address.port
}

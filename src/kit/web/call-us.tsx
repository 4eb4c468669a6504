import { Phone } from '../ui/link.tsx'
import { useSite } from './context.tsx'

/** A sentence and the number of the house; nothing where the house has none. */
export function CallUs({ words }: { words: string }) {
  const { organisation } = useSite()
  return organisation.phone ? (
    <p>
      {words} <Phone number={organisation.phone} />
    </p>
  ) : null
}

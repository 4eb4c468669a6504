/** A mail as its reader sees it: paragraphs, with the addresses of this house as links. */
export interface Piece {
  readonly text: string
  /** Where it leads, within this house. */
  readonly to?: string
}
export type Paragraph = readonly Piece[]

/** Addresses of elsewhere stay words: an example leads nowhere else. */
export function paragraphs(text: string, origin: string): Paragraph[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => pieces(part, origin))
}

function pieces(text: string, origin: string): Paragraph {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const to = pathIn(piece, origin)
      return to === undefined ? { text: piece } : { text: piece, to }
    })
}

/** On one's own machine `localhost` and `127.0.0.1` are the same house. */
function pathIn(piece: string, origin: string): string | undefined {
  const url = URL.parse(piece)
  const own = URL.parse(origin)
  if (!url || !own) return undefined
  const here = [own.hostname, 'localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return here && url.port === own.port && url.protocol === own.protocol ? `${url.pathname}${url.search}` : undefined
}

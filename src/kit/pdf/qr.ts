import { encode } from 'uqr'

/** The modules of a QR code, true is dark, without the quiet zone. Level M: a fold or a stain may hide 15 %. */
export const qrMatrix = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 0 }).data

/**
 * A QR code as SVG, one path, with its quiet zone of four modules on white.
 * `label` names it for who does not see it; without one the code is decoration beside the address in words.
 */
export function qrSvg(text: string, label?: string): string {
  const rows = qrMatrix(text)
  const side = rows.length + 8
  const path = rows
    .map((row, y) =>
      runs(row)
        .map(([x, length]) => `M${x + 4} ${y + 4}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('')
  const name = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${attribute(label)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" ${name} focusable="false"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" shape-rendering="crispEdges" d="${path}"/></svg>`
}

const attribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Stretches of dark modules in a row: [start, length]. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1]++
    else found.push([x, 1])
  })
  return found
}

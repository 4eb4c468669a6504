/** The draw (de loting): three balls, a field of a thousand panels, the record's fingerprint to read to each other. */
import { say, speak } from '../../texts/texts.ts'
import { Now, Status } from '../components/status.tsx'
import { useLang } from '../language.tsx'
import { f } from './seat.tsx'

/** The three figures, from left to right; undefined is not drawn yet. */
export type Digits = readonly [number | undefined, number | undefined, number | undefined]

const texts = {
  ball: ['Bal {n}', 'Ball {n}'],
  block: ['kiest het blok', 'chooses the block'],
  row: ['kiest de rij', 'chooses the row'],
  place: ['kiest de plek', 'chooses the place'],
  waiting: ['nog niet getrokken', 'not drawn yet'],
  label: ['De drie ballen', 'The three balls'],
  field: ['Duizend mogelijke panels, van 000 tot en met 999.', 'A thousand possible panels, from 000 to 999.'],
  chosen: [
    'Panel {n} ligt in blok {block}, rij {row}, plek {place}.',
    'Panel {n} lies in block {block}, row {row}, place {place}.',
  ],
  print: ['De vingerafdruk in 4 rijen van 4 groepen', 'The fingerprint in 4 rows of 4 groups'],
} as const
const chooses = ['block', 'row', 'place'] as const

/** `now`: which ball is being drawn (0, 1 or 2). */
export function Balls({ digits, now }: { digits: Digits; now?: 0 | 1 | 2 }) {
  const t = speak(texts, useLang())
  return (
    <ol class="kr-balls" aria-label={t('label')}>
      {digits.map((digit, i) => (
        <li class={`kr-ball${digit === undefined ? ' is-wait' : ''}${now === i ? ' is-now' : ''}`}>
          <span class="kr-ball__disc">
            {digit === undefined ? (
              <>
                <span aria-hidden="true">?</span>
                <span class="kr-vh">{t('waiting')}</span>
              </>
            ) : (
              digit
            )}
          </span>
          <span>
            <b>{t('ball', { n: i + 1 })}</b> {now === i ? <Now /> : null}
            <span class="kr-meta">{t(chooses[i] ?? 'place')}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

interface FieldShape {
  across: number
  gapX: number
  gapY: number
  top: number
}
const shapes = {
  ten: { across: 10, gapX: 117, gapY: 130, top: 24 },
  five: { across: 5, gapX: 120, gapY: 140, top: 34 },
} as const satisfies Record<string, FieldShape>

const three = (n: number) => String(n).padStart(3, '0')

function Block({ n, shape, digits }: { n: number; shape: FieldShape; digits: Digits }) {
  const [block, row, place] = digits
  const mine = block === n
  const [x, y] = [(n % shape.across) * shape.gapX + 3, Math.floor(n / shape.across) * shape.gapY + shape.top]
  return (
    <g transform={`translate(${x} ${y})`}>
      {mine && row !== undefined ? <rect class="row" x="0" y={row * 10} width="100" height="10" /> : null}
      <path class="dots" d={Array.from({ length: 10 }, (_, r) => `M5 ${r * 10 + 5}h95`).join('')} />
      {mine ? <rect class="box" x="-3" y="-3" width="106" height="106" /> : null}
      {mine && row !== undefined && place !== undefined ? (
        <circle class="hit" cx={f(place * 10 + 5)} cy={f(row * 10 + 5)} r="5.2" />
      ) : null}
      <text class={mine ? 'on' : undefined} x="0" y="-8">
        {three(n * 100)}
      </text>
    </g>
  )
}

const FieldPicture = ({ shape, digits, look }: { shape: FieldShape; digits: Digits; look: string }) => {
  const width = shape.across * shape.gapX - (shape.gapX - 106)
  const height = (10 / shape.across) * shape.gapY - (shape.gapY - 106) + shape.top
  return (
    <svg class={`kr-field1000 ${look}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {Array.from({ length: 10 }, (_, n) => (
        <Block n={n} shape={shape} digits={digits} />
      ))}
    </svg>
  )
}

/** A thousand dots: the first ball boxes a block, the second tints a row, the third marks the dot. */
export function Field({ digits }: { digits: Digits }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const [block, row, place] = digits
  const all = block !== undefined && row !== undefined && place !== undefined
  return (
    <figure class="kr-draw__field">
      <FieldPicture shape={shapes.ten} digits={digits} look="is-10" />
      <FieldPicture shape={shapes.five} digits={digits} look="is-5" />
      <figcaption class="kr-meta">
        {t('field')}{' '}
        {all ? say(texts.chosen, lang, { n: `${block}${row}${place}`, block: three(block * 100), row, place }) : null}
      </figcaption>
    </figure>
  )
}

/** 64 hexadecimal signs as rows A to D of groups 1 to 4. `made`: "SHA-256, gemaakt om 19.12 uur, vóór de eerste bal". */
export function Fingerprint({ hex, made }: { hex: string; made?: string }) {
  const t = speak(texts, useLang())
  const groups = hex.match(/.{1,4}/g) ?? []
  return (
    <>
      <table class="kr-print">
        <caption class="kr-vh">{t('print')}</caption>
        <thead>
          <tr>
            <td />
            {[1, 2, 3, 4].map((n) => (
              <th scope="col">{n}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {['A', 'B', 'C', 'D'].map((name, row) => (
            <tr>
              <th scope="row">{name}</th>
              {groups.slice(row * 4, row * 4 + 4).map((group) => (
                <td>{group}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {made ? <p class="kr-meta">{made}</p> : null}
    </>
  )
}

/** Numbered claims and how to check each. */
export const Checks = ({ checks }: { checks: readonly { claim: string; how: unknown; ok?: string }[] }) => (
  <ol class="kr-checks">
    {checks.map((check, i) => (
      <li class="kr-check">
        <span class="kr-check__n" aria-hidden="true">
          {i + 1}
        </span>
        <div>
          <h3>{check.claim}</h3>
          <p>{check.how as string}</p>
          {check.ok ? (
            <p>
              <Status kind="good">{check.ok}</Status>
            </p>
          ) : null}
        </div>
      </li>
    ))}
  </ol>
)

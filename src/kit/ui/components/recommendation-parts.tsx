/** Parts of a recommendation's page, and how public pages end. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { Link } from '../link.tsx'
import { Details } from './blocks.tsx'

/** Title at the left, the poll's circle at the right, three facts (`<Trio>`) under both. */
export const RecommendationHead = (props: { over: Child; title: string; text: Child; circle: Child; trio?: Child }) => (
  <header class="kr-advhead">
    <div class="kr-advhead__text">
      <p class="kr-over">{props.over}</p>
      <h1>{props.title}</h1>
      <p class="kr-lead">{props.text}</p>
    </div>
    <div class="kr-advhead__circle">{props.circle}</div>
    {props.trio}
  </header>
)

/** The partner's answer, under a brick rule. `says`: "Overgenomen". */
export const PartnerWord = ({
  id,
  head,
  says,
  children,
}: PropsWithChildren<{ id: string; head: string; says: Child }>) => (
  <section class="kr-section kr-partnerword" aria-labelledby={id}>
    <h2 id={id}>{head}</h2>
    <p class="kr-say kr-answer">{says}</p>
    {children}
  </section>
)

/** Plain links under or beside each other. */
export const LinkList = ({ links }: { links: readonly { to: string; label: string }[] }) => (
  <ul class="kr-linklist">
    {links.map((link) => (
      <li>
        <Link to={link.to}>{link.label}</Link>
      </li>
    ))}
  </ul>
)

/** More than three links unfold. */
export const FoldedLinks = ({ links, summary }: Parameters<typeof LinkList>[0] & { summary: string }) =>
  links.length > 3 ? (
    <Details summary={summary}>
      <LinkList links={links} />
    </Details>
  ) : (
    <LinkList links={links} />
  )

/** A sum as a big figure with its sentence: "€ 280", "van de € 350 is betaald". */
export const Sum = ({ figure, children }: PropsWithChildren<{ figure: string }>) => (
  <p class="kr-fee">
    <b class="kr-num">{figure}</b>
    <span>{children}</span>
  </p>
)

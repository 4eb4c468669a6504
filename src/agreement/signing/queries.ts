import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { to } from '../../kit/web/addresses.ts'
import type { Work } from '../../kit/work/work.ts'
import { panelOf } from '../../panel/queries.ts'
import type { AsTeam, Condition } from '../../panel/types.ts'
import { at as checkAt } from '../check/addresses.ts'
import { checkOf, findingOf, onTable, partiesOf, published } from '../check/queries.ts'
import { metByPublication } from '../policy.ts'
import { checkWords } from '../prose/check-words.ts'
import { signaturesOf } from '../queries.ts'
import { foundation, type Signature, type Version } from '../types.ts'
import { counts, openCondition } from './rules.ts'

/**
 * What the agreement contributes to the commitment gate: the musts, the finding, a signature of every party, no open
 * condition, published. Judged on the version in force, or else on the one on the table.
 */
export async function commitmentShare(work: Work, as: AsTeam): Promise<Condition[]> {
  const { slug: panel } = await panelOf(work, as)
  const version = (await published(work, as.panel)) ?? (await onTable(work, as.panel))
  const check = to(checkAt.check, { panel })
  const fixed: Condition = {
    key: 'version',
    met: version !== undefined,
    words: ['Er is een vaste versie van de overeenkomst.', 'There is a fixed version of the agreement.'],
    by: 'process-lead',
    at: `/werk/${panel}/afspraak`,
  }
  const musts = (await checkOf(work, as.panel))
    .filter((one) => one.must && one.point !== metByPublication)
    .map(
      (one): Condition => ({
        key: `must-${one.point}`,
        met: one.state === 'met',
        words: checkWords[one.point].title,
        by: 'contact',
        at: to(checkAt.point, { panel, point: one.point }),
      }),
    )
  const finding: Condition = {
    key: 'finding',
    met: version !== undefined && (await findingOf(work, version.id))?.substantial === true,
    words: [
      'De directeur vindt de toezegging substantieel, en zegt waarom.',
      'The director finds the commitment substantial, and says why.',
    ],
    by: 'director',
    at: check,
  }
  return [fixed, ...musts, finding, ...(await signed(work, as, version)), publication(version, panel)]
}

async function signed(work: Work, as: AsTeam, version: Version | undefined): Promise<Condition[]> {
  const [parties, signatures] = [await partiesOf(work, as.panel), version ? await signaturesOf(work, version.id) : []]
  const { slug: panel } = await panelOf(work, as)
  const at = `/werk/${panel}/afspraak`
  const each = parties.map(
    ({ party, name }): Condition => ({
      key: `signed-${party}`,
      met: signatures.some((one) => one.party === party && counts(one)),
      words: ['{name} heeft getekend.', '{name} has signed.'],
      params: { name },
      by: party === foundation ? 'director' : 'signatory',
      at,
    }),
  )
  const none: Condition[] =
    parties.length > 1
      ? []
      : [
          {
            key: 'partner',
            met: false,
            words: ['Er is een partner die tekent.', 'There is a partner that signs.'],
            by: 'process-lead',
            at: `/beheer/${panel}/partner`,
          },
        ]
  return [...each, ...none, ...signatures.filter(openCondition).map((one): Condition => pending(one, at))]
}

const pending = (one: Signature, at: string): Condition => ({
  key: `condition-${one.id}`,
  met: false,
  words: ['Het voorbehoud van {name} is vervuld, uiterlijk op {day}.', 'The condition of {name} is met, by {day}.'],
  params: { name: one.name, day: one.conditionOn ? longDate(one.conditionOn, 'nl') : dayOf(one.signedAt) },
  by: one.party === foundation ? 'director' : 'signatory',
  at,
})

const publication = (version: Version | undefined, panel: string): Condition => ({
  key: 'published',
  met: Boolean(version?.publishedAt),
  words: ['De getekende overeenkomst is openbaar.', 'The signed agreement is public.'],
  by: 'process-lead',
  at: `/werk/${panel}/afspraak`,
})

import { z } from 'zod'
import { dateAndTime } from '../../../kit/texts/dates.ts'
import { count, say, speak } from '../../../kit/texts/texts.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { FoldedLinks } from '../../../kit/ui/components/recommendation-parts.tsx'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { text, whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may, seesAll } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { at } from '../../addresses.ts'
import { recruitmentOf } from '../../queries.ts'
import { isPlan } from '../../rules.ts'
import type { Batch } from '../../types.ts'
import { RecruitmentSheet } from '../../views.tsx'
import { makeBatch } from '../actions.ts'
import { lettersPerPart } from '../policy.ts'
import { batchesOf, lettersMade } from '../queries.ts'
import { isTest, partsOf } from '../rules.ts'

const texts = {
  title: ['Brieven', 'Letters'],
  test: [
    'Aanmelden is nog niet open. Je kunt nu testbrieven maken om te bekijken; hun codes werken niet.',
    'Registration is not open yet. You can make test letters to look at; their codes do not work.',
  ],
  live: [
    'Er zijn {made} van {planned} brieven gemaakt. Elke brief heeft een eigen code.',
    '{made} of {planned} letters were made. Each letter has a code of its own.',
  ],
  secret: [
    'Een code staat alleen in de brief. Je kunt een brief opnieuw printen; wie een brief gebruikte, staat nergens.',
    'A code is in the letter only. You can print a letter again; who used a letter is written nowhere.',
  ],
  none: ['Nog geen brieven', 'No letters yet'],
  noneWhy: ['Maak hieronder de eerste.', 'Make the first below.'],
  number: ['Partij', 'Batch'],
  area: ['Gebied', 'Area'],
  size: ['Aantal', 'Number'],
  when: ['Gemaakt', 'Made'],
  kind: ['Soort', 'Kind'],
  isTest: ['Test', 'Test'],
  isLive: ['Echt', 'Live'],
  pdf: ['PDF', 'PDF'],
  part: ['Brief {from} tot {until}', 'Letter {from} to {until}'],
  parts: ['{n} documenten van {each} brieven', '{n} documents of {each} letters'],
  make: ['Maak brieven', 'Make letters'],
  areaHint: [
    'Dit staat in het adresvak, zoals een wijk of postcodes.',
    'It stands in the address window: a district or postcodes.',
  ],
  howMany: ['Hoeveel brieven?', 'How many letters?'],
} as const

export const letters = page({
  path: at.letters,
  guard: may('recruitment.letters'),
  texts,
  input: z.object({ area: text(60), size: whole(1, 100_000) }),
  async get({ work, as, t, lang, form, params }) {
    const [it, batches] = [await recruitmentOf(work, as.panel), await batchesOf(work, seesAll(as))]
    const made = count(await lettersMade(work, as.panel), lang)
    return (
      <RecruitmentSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{isPlan(it) ? t('test') : t('live', { made, planned: count(it?.letters ?? 0, lang) })}</p>
        <p>{t('secret')}</p>
        {batches.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <Batches batches={batches} panel={params.panel} />
        )}
        <Section id="maak" head={t('make')} rule>
          <Form form={form}>
            <Field form={form} name="area" label={t('area')} hint={t('areaHint')} width="w12" maxlength={60} />
            <Field form={form} name="size" label={t('howMany')} inputmode="numeric" width="w8" />
            <Submit>{t('make')}</Submit>
          </Form>
        </Section>
      </RecruitmentSheet>
    )
  },
  post: ({ work, as, input }) => makeBatch(work, as, input),
  redirect: (params) => to(at.letters, params),
  said: [
    'De brieven zijn gemaakt. Open de PDF om ze te printen.',
    'The letters were made. Open the PDF to print them.',
  ],
})

function Batches({ batches, panel }: { batches: readonly Batch[]; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={t('title')}
      captionHidden
      columns={[
        { head: t('number') },
        { head: t('area') },
        { head: t('size'), numeric: true },
        { head: t('when') },
        { head: t('kind'), plain: true },
        { head: t('pdf') },
      ]}
      rows={batches.map((one) => [
        String(one.number),
        one.area,
        count(one.size, lang),
        dateAndTime(one.madeAt, lang),
        <Status kind={isTest(one) ? 'open' : 'good'}>{say(isTest(one) ? texts.isTest : texts.isLive, lang)}</Status>,
        <Parts batch={one} panel={panel} />,
      ])}
    />
  )
}

/** One link a document of fifty letters, unfolded when there are many. */
function Parts({ batch, panel }: { batch: Batch; panel: string }) {
  const t = speak(texts, useLang())
  const parts = Array.from({ length: partsOf(batch.size, lettersPerPart) }, (_, n) => n + 1)
  const links = parts.map((part) => ({
    to: to(at.letter, { panel, batch: String(batch.number) }, { deel: String(part) }),
    label: t('part', { from: (part - 1) * lettersPerPart + 1, until: Math.min(batch.size, part * lettersPerPart) }),
  }))
  return <FoldedLinks summary={t('parts', { n: parts.length, each: lettersPerPart })} links={links} />
}

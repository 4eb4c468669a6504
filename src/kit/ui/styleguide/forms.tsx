import type { Lang } from '../../texts/texts.ts'
import { Section } from '../components/blocks.tsx'
import { Button, ButtonLink, Buttons } from '../components/button.tsx'
import { Choices, Tick } from '../components/choices.tsx'
import { DateField, Field, FileField, Select, TextArea } from '../components/field.tsx'
import type { FormState } from '../components/form.ts'
import { FormBlock, Reason, Submit } from '../components/form-block.tsx'
import { nowhere, wordsIn } from './words.ts'

/** Buttons and forms, filled in and wrong. */
export function Forms({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <>
      <Section id="knoppen" head={w('Knoppen', 'Buttons')} rule>
        <Buttons>
          <Button type="button">{w('Verstuur 120 brieven', 'Send 120 letters')}</Button>
          <Button type="button" kind="second" icon="calendar-add">
            {w('Zet in mijn agenda', 'Add to my calendar')}
          </Button>
          <Button type="button" kind="quiet">
            {w('Nu niet', 'Not now')}
          </Button>
          <Button type="button" kind="danger" icon="delete">
            {w('Verwijder deze vraag', 'Delete this question')}
          </Button>
          <Button type="button" kind="partner">
            {w('Verstuur het antwoord', 'Send the answer')}
          </Button>
          <ButtonLink to={nowhere} kind="second" small>
            {w('Bekijk als pdf', 'View as PDF')}
          </ButtonLink>
          <Button busy>{w('Bezig met versturen', 'Sending')}</Button>
          <Button disabledBecause="waarom-niet">{w('Start de loting', 'Start the draw')}</Button>
        </Buttons>
        <Reason id="waarom-niet">
          {w(
            'De loting kan pas als de notaris het aantal heeft bevestigd.',
            'The draw has to wait until the notary confirms the count.',
          )}
        </Reason>
      </Section>
      <Section id="velden" head={w('Velden', 'Fields')} rule>
        <div class="kr-figs is-2">
          <Wrong lang={lang} />
          <Filled lang={lang} />
        </div>
      </Section>
    </>
  )
}

function Wrong({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  const form: FormState = {
    values: { mail: 'noor.voorbeeld', opleiding: '' },
    errors: [
      {
        field: 'mail',
        text: w(
          'vul een heel mailadres in, zoals naam@voorbeeld.nl',
          'fill in a whole mail address, like name@example.org',
        ),
      },
      {
        field: 'opleiding',
        text: w(
          'kies één antwoord. Wil je het niet zeggen? Kies dan het laatste.',
          'choose one answer. Rather not say? Then choose the last one.',
        ),
      },
    ],
  }
  return (
    <FormBlock form={form} method="get" label={w('Formulier met fouten', 'Form with errors')}>
      <Field
        form={form}
        name="mail"
        type="email"
        autocomplete="email"
        label={w('Je mailadres', 'Your mail address')}
        hint={w('Je krijgt alleen nieuws over dit panel.', 'You only get news about this panel.')}
      />
      <Choices
        form={form}
        name="opleiding"
        heading={2}
        label={w(
          'Wat is de hoogste opleiding die je hebt afgemaakt?',
          'What is the highest level of education you finished?',
        )}
        hint={w('Weet je het niet zeker? Kies wat er het meest op lijkt.', 'Not sure? Choose what comes closest.')}
        options={[
          {
            value: 'a',
            label: w('Basisschool', 'Primary school'),
            hint: w('of geen school afgemaakt', 'or no school finished'),
          },
          { value: 'b', label: w('Vmbo, mavo of mbo niveau 1', 'Lower secondary') },
          {
            value: 'z',
            label: w('Dat zeg ik liever niet', 'I would rather not say'),
            hint: w('Je doet dan gewoon mee met de loting.', 'You are still in the draw.'),
          },
        ]}
      />
      <Submit>{w('Ga naar vraag 4', 'Go to question 4')}</Submit>
    </FormBlock>
  )
}

function Filled({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  const form: FormState = {
    values: {
      code: 'K7RM2-XH4TQ-D',
      dag: '2027-02-20',
      waarom: w('De zomers worden warmer.', 'Summers are getting warmer.'),
      buurt: 'noord',
      hulp: ['ring'],
      vraag: 'b',
    },
    errors: [],
  }
  return (
    <FormBlock form={form} method="get" label={w('Ingevuld formulier', 'Filled-in form')}>
      <Field
        form={form}
        name="code"
        code
        width="w12"
        label={w('De code uit je brief', 'The code from your letter')}
        hint={w('Elf tekens, streepjes mogen.', 'Eleven signs, dashes are fine.')}
      />
      <DateField form={form} name="dag" label={w('Op welke dag?', 'On which day?')} />
      <TextArea form={form} name="waarom" rows={3} optional label={w('Waarom doe je mee?', 'Why do you take part?')} />
      <Select
        form={form}
        name="buurt"
        width="w12"
        label={w('In welke buurt woon je?', 'Which neighbourhood do you live in?')}
        empty={w('Kies een buurt', 'Choose a neighbourhood')}
        options={[
          { value: 'centrum', label: w('Centrum', 'Centre') },
          { value: 'noord', label: w('Noord', 'North') },
        ]}
      />
      <Choices
        form={form}
        name="hulp"
        kind="checkbox"
        optional
        label={w('Wat heb je nodig?', 'What do you need?')}
        options={[
          { value: 'ring', label: w('Ringleiding', 'Hearing loop') },
          {
            value: 'tolk',
            label: w('Tolk', 'Interpreter'),
            hint: w('Wij bellen je om te vragen welke taal.', 'We call you to ask which language.'),
          },
        ]}
      />
      <Tick
        form={form}
        name="akkoord"
        label={w('Toestemming', 'Consent')}
        words={w('Jullie mogen mij mailen over dit panel.', 'You may mail me about this panel.')}
      />
      <FileField
        form={form}
        name="bon"
        optional
        label={w('Bon van je reis', 'Travel receipt')}
        hint={w('Foto of pdf, ten hoogste 10 MB.', 'Photo or PDF, 10 MB at most.')}
      />
      <Field
        form={form}
        name="tel"
        type="tel"
        autocomplete="tel"
        readonly
        width="w12"
        label={w('Telefoon (kun je hier niet wijzigen)', 'Phone (cannot be changed here)')}
      />
      <Submit kind="second">{w('Bewaar', 'Save')}</Submit>
    </FormBlock>
  )
}

import { z } from 'zod'
import { contentOf, partyName } from '../../agreement/queries.ts'
import { Clauses, Summary } from '../../agreement/text/views.tsx'
import { speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Details, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { DateField, Field, TextArea } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Fingerprint } from '../../kit/ui/pictures/draw.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText, text } from '../../kit/web/forms.ts'
import { anybody, page } from '../../kit/web/page.ts'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { sign } from '../actions.ts'
import { at } from '../addresses.ts'
import { signingCode } from '../policy.ts'
import { offerBehind, signaturesOf } from '../queries.ts'
import { offerVoid, refuseSigning, signsAlone } from '../rules.ts'

const texts = {
  title: ['Lees en teken', 'Read and sign'],
  lead: [
    '{name}, je tekent hier namens {party}. Het gaat om versie {number} van de afspraak over ‘{panel}’.',
    '{name}, you sign here for {party}. This is version {number} of the agreement on ‘{panel}’.',
  ],
  print: [
    'Klopt deze vingerafdruk met die in je mail? Zo niet, teken dan niet en bel ons.',
    'Is this fingerprint the one in your mail? If not, do not sign, and call us.',
  ],
  summary: ['In het kort', 'In short'],
  clauses: ['De artikelen', 'The clauses'],
  pdf: ['Download als pdf', 'Download as a PDF'],
  sign: ['Tekenen', 'Signing'],
  step1: [
    'Vraag een code. Die komt per mail, heeft {digits} cijfers en werkt {minutes} minuten.',
    'Ask for a code. It comes by mail, has {digits} digits and works for {minutes} minutes.',
  ],
  ask: ['Mail mij een code', 'Mail me a code'],
  code: ['Code uit de mail', 'Code from the mail'],
  codeHint: ['{digits} cijfers', '{digits} digits'],
  condition: ['Ik teken onder voorbehoud', 'I sign under a condition'],
  what: ['Onder voorbehoud van', 'Under the condition of'],
  whatHint: [
    'Zoals “het besluit van de raad”. Zolang dit open staat, gaan er geen brieven uit.',
    'Such as “the decision of the council”. While this is open, no letters go out.',
  ],
  day: ['Vervuld uiterlijk op', 'Met by'],
  button: ['Ik teken deze versie', 'I sign this version'],
  means: [
    'Tekenen met een code heet hier ‘bevestigd per e-mail’. Het is geen gekwalificeerde elektronische handtekening.',
    'Signing with a code is called ‘confirmed by email’ here. It is not a qualified electronic signature.',
  ],
  done: ['Je hebt getekend', 'You have signed'],
  doneWhat: [
    'Als alle partijen hebben getekend, krijg je de verzegelde pdf per mail.',
    'When all parties have signed, you get the sealed PDF by mail.',
  ],
} as const

function SignForm({ form, token }: { form: FormState; token: string }) {
  const t = speak(texts, useLang())
  const digits = signingCode.digits
  return (
    <Section id="tekenen" head={t('sign')} rule>
      <p>{t('step1', { digits, minutes: signingCode.minutes })}</p>
      <Form action={to(at.code, { token })}>
        <Submit>{t('ask')}</Submit>
      </Form>
      <Form form={form}>
        <Field
          form={form}
          name="code"
          label={t('code')}
          hint={t('codeHint', { digits })}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="w8"
          code
        />
        <Details summary={t('condition')}>
          <TextArea form={form} name="condition" label={t('what')} hint={t('whatHint')} optional rows={2} />
          <DateField form={form} name="conditionOn" label={t('day')} optional />
        </Details>
        <p class="kr-meta">{t('means')}</p>
        <Submit>{t('button')}</Submit>
      </Form>
    </Section>
  )
}

/** Reading and signing, by the link in the mail: without a session, so that nobody does it in a colleague's. */
export const own = page({
  path: at.own,
  guard: anybody,
  texts,
  limit: { name: 'signing', attempts: 40, minutes: 15 },
  input: z.object({
    code: text(40),
    condition: optionalText(300).default(''),
    conditionOn: z.union([z.literal(''), z.iso.date()]).default(''),
  }),
  async get({ work, t, lang, params, form, visitor }) {
    const behind = await offerBehind(work, params.token)
    if (!behind) return refuseSigning('no-signature', { status: 404 })
    const { offer, version, who, newest } = behind
    const signed = (await signaturesOf(work, version.id)).some((one) => one.party === offer.party)
    const content = contentOf(version)
    const no =
      signsAlone(visitor?.person) ??
      (signed ? undefined : offerVoid(offer, { email: who?.email ?? null, version, newest }))
    if (no) return no
    return (
      <PublicSheet title={t('title')} form={form}>
        {signed ? (
          <Alert kind="good" head={t('done')}>
            <p>{t('doneWhat')}</p>
          </Alert>
        ) : null}
        <p class="kr-lead">
          {t('lead', {
            ...{ name: who?.name ?? '', party: partyName(content, offer.party) },
            ...{ number: version.number, panel: told(content.panel.title, lang) },
          })}
        </p>
        <Fingerprint hex={version.fingerprint} />
        <p>{t('print')}</p>
        <Section id="kort" head={t('summary')} rule>
          <Summary content={content} />
          <p>
            <ButtonLink kind="second" to={to(at.ownPdf, params)}>
              {t('pdf')}
            </ButtonLink>
          </p>
        </Section>
        <Section id="artikelen" head={t('clauses')} rule>
          <Clauses content={content} />
        </Section>
        {signed ? null : <SignForm form={form} token={params.token} />}
      </PublicSheet>
    )
  },
  post: ({ work, params, input, visitor }) => sign(work, params.token, { ...input, visitor: visitor?.person }),
  redirect: (params) => to(at.own, params),
  said: ['Je hebt getekend.', 'You have signed.'],
})

import type { PropsWithChildren } from 'hono/jsx'
import { type Lang, say, speak } from '../kit/texts/texts.ts'
import { told, toldIn } from '../kit/texts/words.ts'
import { Meta } from '../kit/ui/components/blocks.tsx'
import { Button } from '../kit/ui/components/button.tsx'
import { Select } from '../kit/ui/components/field.tsx'
import { emptyForm } from '../kit/ui/components/form.ts'
import { FormBlock, type FormBlockProps } from '../kit/ui/components/form-block.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { useSite } from '../kit/web/context.tsx'
import { Form } from '../kit/web/form.tsx'
import { noSample, reasonWords } from './texts.ts'
import { type Reason, type Round, reasons, type Statement } from './types.ts'

const texts = {
  reason: ['Reden, als het niet op de pagina komt', 'Reason, when it does not come on the page'],
  reasonDown: ['Reden', 'Reason'],
  choose: ['Kies een reden', 'Choose a reason'],
  show: ['Zet het op de pagina', 'Put it on the page'],
  refuse: ['Niet op de pagina', 'Not on the page'],
} as const

/** Said wherever votes are asked or shown. */
export const NoSample = () => <Meta>{say(noSample, useLang())}</Meta>

/** The question of a round, marked where it is in the other language. */
export const Question = ({ of: round }: { of: Pick<Round, 'question'> }) => {
  const lang = useLang()
  return <span lang={toldIn(round.question, lang)}>{told(round.question, lang)}</span>
}

/** An idea as it was written. */
export const Idea = ({ of: one }: { of: Pick<Statement, 'text' | 'lang'> }) => <span lang={one.lang}>{one.text}</span>

/** A reason within a sentence. */
export function reasonWithin(reason: Reason | null, lang: Lang): string {
  const words = reason ? say(reasonWords[reason], lang) : ''
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** What the panel did with an idea. */
export const DoneWith = ({ words }: { words: unknown }) => {
  const lang = useLang()
  return <span lang={toldIn(words, lang)}>{told(words, lang)}</span>
}

/** A form without a name: also of somebody who is signed in, no key of it is kept beside who she is. The acts count once by themselves. */
export function NamelessForm({ children, hidden, ...props }: PropsWithChildren<FormBlockProps>) {
  const { token } = useSite()
  return (
    <FormBlock {...props} hidden={{ ...(token ? { _token: token } : {}), ...hidden }}>
      {children}
    </FormBlock>
  )
}

/** Shows or refuses an idea with one of the fixed reasons; `waiting` when nobody decided on it yet. */
export function VerdictForm({ action, id, waiting = false }: { action: string; id: string; waiting?: boolean }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Form action={action}>
      <Select
        form={{ ...emptyForm, key: id }}
        name="reason"
        label={t(waiting ? 'reason' : 'reasonDown')}
        empty={t('choose')}
        options={reasons.map((value) => ({ value, label: say(reasonWords[value], lang) }))}
      />
      <div class="kr-buttons">
        {waiting ? (
          <Button type="submit" name="verdict" value="show">
            {t('show')}
          </Button>
        ) : null}
        <Button type="submit" kind="danger" name="verdict" value="refuse">
          {t('refuse')}
        </Button>
      </div>
    </Form>
  )
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { LangContext } from '../language.tsx'
import { Button } from './button.tsx'
import { Choices } from './choices.tsx'
import { DateField, Field, FileField, Select, TextArea } from './field.tsx'
import { emptyForm, type FormState } from './form.ts'
import { ErrorSummary, FormBlock } from './form-block.tsx'

const html = (element: unknown): string => String(element)
const wrong: FormState = {
  values: { naam: 'Ann <b>', keuze: 'b', hulp: ['a', 'c'] },
  errors: [
    { field: 'naam', text: 'vul je naam in' },
    { field: 'keuze', text: 'kies één antwoord' },
    { field: '', text: 'iemand anders wijzigde dit ook' },
  ],
}
const options = [
  { value: 'a', label: 'Eén' },
  { value: 'b', label: 'Twee', hint: 'of meer' },
  { value: 'c', label: 'Drie' },
]

test('every kind of field says what is wrong beside it and points at it', () => {
  const fields = [Field, TextArea, DateField, FileField].map((Kind) =>
    html(<Kind form={wrong} name="naam" label="Naam" hint="Zoals in je brief" />),
  )
  fields.push(html(<Select form={wrong} name="naam" label="Naam" hint="Zoals in je brief" options={options} />))
  for (const field of fields) {
    assert.match(field, /<label[^>]+for="veld-naam"/)
    assert.match(field, /id="veld-naam"[^>]*name="naam"/)
    assert.match(field, /aria-invalid="true"/)
    assert.match(field, /aria-describedby="veld-naam-uitleg veld-naam-fout"/)
    assert.match(field, /id="veld-naam-fout"[\s\S]*Fout: vul je naam in/)
    assert.match(field, /id="veld-naam-uitleg"/)
  }
})

test('a field without error or hint carries neither', () => {
  const field = html(<Field form={emptyForm} name="naam" label="Naam" />)
  assert.doesNotMatch(field, /aria-|fout|uitleg/)
})

test('what was filled in stays, escaped; a password does not', () => {
  assert.match(html(<Field form={wrong} name="naam" label="Naam" />), /value="Ann &lt;b&gt;"/)
  assert.match(html(<TextArea form={wrong} name="naam" label="Naam" />), />\nAnn &lt;b&gt;<\/textarea>/)
  assert.match(html(<Field form={wrong} name="naam" label="Geheim" type="password" />), /value=""/)
  assert.match(html(<Select form={wrong} name="keuze" label="Keuze" options={options} />), /<option value="b" selected/)
})

test('choices are one group; the summary can point at the first', () => {
  const group = html(<Choices form={wrong} name="keuze" label="Welke?" options={options} />)
  assert.match(group, /<fieldset[^>]+aria-describedby="veld-keuze-fout"/)
  assert.match(group, /<legend/)
  assert.match(group, /type="radio" id="veld-keuze" name="keuze" value="a"/)
  assert.match(group, /value="b" checked="" aria-describedby="veld-keuze-2-bij"/)
  const boxes = html(<Choices form={wrong} name="hulp" kind="checkbox" label="Wat?" options={options} />)
  assert.equal(boxes.match(/ checked=""/g)?.length, 2)
})

test('the same form twice on a page keeps its ids apart', () => {
  const row = (key: string) => html(<Field form={{ ...wrong, key }} name="naam" label="Naam" hint="Zo" />)
  assert.match(row('7'), /for="veld-7-naam"[\s\S]*aria-describedby="veld-7-naam-uitleg veld-7-naam-fout"/)
  assert.match(html(<ErrorSummary form={{ ...wrong, key: '7' }} />), /href="#veld-7-naam"/)
})

test('the summary counts, keeps calm and links to every field', () => {
  const summary = html(<ErrorSummary form={wrong} />)
  assert.match(summary, /role="alert"/)
  assert.match(summary, /Er zijn nog 3 dingen nodig/)
  assert.match(summary, /Wat je invulde is bewaard\./)
  assert.match(summary, /href="#veld-naam">Vul je naam in/)
  assert.match(summary, /<strong>Iemand anders/)
  assert.equal(html(<ErrorSummary form={emptyForm} />), '')
})

test('a form speaks the reader’s language and sends to the page in it', () => {
  const form = html(
    <LangContext.Provider value="en">
      <FormBlock form={wrong} action="/aanmelden/3" hidden={{ sleutel: 'k1' }} files>
        <Field form={wrong} name="naam" label="Name" optional />
      </FormBlock>
    </LangContext.Provider>,
  )
  assert.match(form, /action="\/en\/aanmelden\/3"/)
  assert.match(form, /enctype="multipart\/form-data"/)
  assert.match(form, /type="hidden" name="sleutel" value="k1"/)
  assert.match(form, /3 more things are needed/)
  assert.match(form, /Error: vul je naam in/)
  assert.match(form, /\(optional\)/)
})

test('a button at work, or one that cannot be pressed, sends nothing and says why', () => {
  assert.match(html(<Button busy>Bezig</Button>), /type="button"[^>]*aria-disabled="true"/)
  assert.match(html(<Button disabledBecause="waarom">Start</Button>), /aria-disabled="true" aria-describedby="waarom"/)
  assert.match(html(<Button>Verstuur</Button>), /nl-button nl-button--primary[^>]*type="submit"/)
})

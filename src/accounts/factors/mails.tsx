import { mail } from '../../kit/mail/mail.tsx'
import { type Pair, say } from '../../kit/texts/texts.ts'
import { at } from '../addresses.ts'

const page = ['Bekijk hoe je inlogt', 'See how you sign in'] as const
const not = [
  'Deed jij dit niet? Bel ons dan meteen: {phone}',
  'Was this not you? Then call us at once: {phone}',
] as const

interface Changed {
  house: string
  phone: string
  what: Pair
}

function Told(it: { what: string; not: string; page: string; href: string }) {
  return (
    <>
      <p>{it.what}</p>
      <p>{it.not}</p>
      <p>
        <a href={it.href}>{it.page}</a>
      </p>
    </>
  )
}

export const factorAdded = mail({
  name: 'factor-added',
  texts: {
    subject: ['Je kunt op een nieuwe manier inloggen', 'There is a new way for you to sign in'],
    what: [
      'Dag, bij {house} is {what} toegevoegd aan jouw account.',
      'Hello, at {house} {what} was added to your account.',
    ],
    not,
    page,
  },
  body: (t, it: Changed, lang, url) => (
    <Told
      what={t('what', { house: it.house, what: say(it.what, lang) })}
      not={t('not', { phone: it.phone })}
      page={t('page')}
      href={url(at.factors.path)}
    />
  ),
})

export const factorRemoved = mail({
  name: 'factor-removed',
  texts: {
    subject: ['Een manier om in te loggen is weggehaald', 'A way to sign in was removed'],
    what: [
      'Dag, bij {house} is {what} weggehaald van jouw account.',
      'Hello, at {house} {what} was removed from your account.',
    ],
    not,
    page,
  },
  body: (t, it: Changed, lang, url) => (
    <Told
      what={t('what', { house: it.house, what: say(it.what, lang) })}
      not={t('not', { phone: it.phone })}
      page={t('page')}
      href={url(at.factors.path)}
    />
  ),
})

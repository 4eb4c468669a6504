import type { z } from 'zod'
import type { Pair } from '../texts/texts.ts'

/** What a form says when a field is not as it should be: what to do, not what went wrong inside. */
const words = {
  empty: ['Vul dit in.', 'Fill this in.'],
  choose: ['Kies één antwoord.', 'Choose one answer.'],
  short: ['Dit is te kort. Gebruik ten minste {min} tekens.', 'This is too short. Use at least {min} characters.'],
  long: ['Dit is te lang. Gebruik hoogstens {max} tekens.', 'This is too long. Use at most {max} characters.'],
  few: ['Kies er ten minste {min}.', 'Choose at least {min}.'],
  many: ['Kies er hoogstens {max}.', 'Choose at most {max}.'],
  low: ['Vul een getal in van {min} of hoger.', 'Enter a number of {min} or more.'],
  high: ['Vul een getal in van {max} of lager.', 'Enter a number of {max} or less.'],
  number: ['Vul een getal in, zoals 12.', 'Enter a number, like 12.'],
  whole: ['Vul een heel getal in, zoals 12.', 'Enter a whole number, like 12.'],
  email: [
    'Dit is geen volledig e-mailadres. Een adres ziet eruit als naam@voorbeeld.nl.',
    'This is not a complete email address. It looks like name@example.org.',
  ],
  date: ['Vul een datum in, zoals 24-11-2026.', 'Enter a date, like 24-11-2026.'],
  other: ['Kijk dit nog eens na.', 'Please check this again.'],
} as const satisfies Record<string, Pair>

export function wording(issue: z.core.$ZodIssue): Pair {
  if (issue.code === 'invalid_type')
    return issue.input === undefined || issue.expected !== 'number' ? words.empty : words.number
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return words.choose
  if (issue.code === 'too_small') return small(issue)
  if (issue.code === 'too_big') return big(issue)
  if (issue.code === 'invalid_format') return format(issue.format)
  return words.other
}

function small({ origin, minimum }: z.core.$ZodIssueTooSmall): Pair {
  if (origin === 'string') return Number(minimum) <= 1 ? words.empty : words.short
  return origin === 'array' ? words.few : words.low
}
function big({ origin }: z.core.$ZodIssueTooBig): Pair {
  if (origin === 'string') return words.long
  return origin === 'array' ? words.many : words.high
}
function format(name: string): Pair {
  if (name === 'email') return words.email
  if (name === 'date') return words.date
  return name === 'safeint' ? words.whole : words.other
}

/** The mail to staff when somebody guesses codes. */
export const guessedWords = {
  subject: ['Iemand probeert codes te raden', 'Somebody is guessing codes'],
  what: [
    'Bij het aanmelden zijn vandaag {n} codes geprobeerd die in geen brief staan. Dat is geen vergissing: iemand raadt.',
    'Today {n} codes were tried at registration that stand in no letter. That is no slip: somebody is guessing.',
  ],
  safe: [
    'Raden lukt niet: er zijn te veel mogelijke codes. Wie een brief heeft, kan zich gewoon aanmelden. Je hoeft nu niets te doen.',
    'Guessing does not work: there are too many possible codes. Whoever has a letter can register as ever. You need do nothing now.',
  ],
  page: ['Kijk bij de werving', 'See the recruitment'],
} as const

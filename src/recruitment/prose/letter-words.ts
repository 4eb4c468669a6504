/** The words of a letter. */
export const letterWords = {
  title: ['Praat mee in een burgerpanel', 'Take part in a citizens’ panel'],
  resident: ['Aan de bewoner van dit adres', 'To the resident of this address'],
  why1: [
    'Je bent door loting uitgekozen om deze brief te krijgen. In {area} komt een burgerpanel over deze vraag: {question}',
    'You were chosen by lot to get this letter. In {area} a citizens’ panel is held about this question: {question}',
  ],
  why2: [
    'Je hoeft nergens verstand van te hebben. Meld je je aan, dan loten we wie meedoet. Je krijgt een vergoeding als die is afgesproken, en wat je nodig hebt om mee te doen regelen we.',
    'You need no special knowledge. If you register, lots are drawn for who takes part. You get a fee where one was agreed, and we arrange what you need to take part.',
  ],
  how: ['Meld je aan', 'Register'],
  where: [
    'Scan de code met je telefoon, of ga naar dit adres en typ de code uit deze brief:',
    'Scan the code with your phone, or go to this address and type the code of this letter:',
  ],
  until: ['Aanmelden', 'Register'],
  untilDay: ['tot en met {day}', 'until {day}'],
  draw: ['Loting', 'Draw'],
  drawAt: ['{day}, {time} uur', '{day}, {time}'],
  meetings: ['Bijeenkomsten', 'Meetings'],
  from: ['vanaf {day}', 'from {day}'],
  phone: ['Bellen', 'Call'],
  no: [
    'Doe je niet mee? Dan hoef je niets te doen. Je kunt het op hetzelfde adres ook met één klik laten weten.',
    'Not taking part? Then you need do nothing. You can also say so with one click at the same address.',
  ],
  foot: [
    'Bij deze code hoort geen naam. Wie welke brief gebruikte, laten we aan niemand zien.',
    'No name belongs to this code. Who used which letter is shown to nobody.',
  ],
  print: ['Vingerafdruk van de overeenkomst:', 'Fingerprint of the agreement:'],
  rules: ['Vingerafdruk van de lotregels:', 'Fingerprint of the rules of the draw:'],
  english: ['In English: {at}', 'In het Nederlands: {at}'],
  mark: ['TESTBRIEF', 'TEST LETTER'],
  warning: [
    'Dit is een testbrief. De code in deze brief werkt niet.',
    'This is a test letter. The code in this letter does not work.',
  ],
  none: ['nog niet vastgelegd', 'not fixed yet'],
} as const

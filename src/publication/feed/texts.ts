export const feedTexts = {
  title: ['Nieuws van {panel}', 'News of {panel}'],
  agreement: ['De afspraak is openbaar: versie {n}', 'The agreement is public: version {n}'],
  meeting: ['Bijeenkomst {n} is gehouden: {title}', 'Meeting {n} was held: {title}'],
  report: ['Verslag: {title}', 'Report: {title}'],
  document: ['Nieuw stuk: {title}', 'New document: {title}'],
  ideas: ['De uitslag van ideeënronde {n}', 'The result of round {n} of ideas'],
  advice: ['Het advies is overhandigd', 'The advice was handed over'],
  answer: ['Antwoord op aanbeveling {n}: {decision}', 'Answer to recommendation {n}: {decision}'],
  again: ['Nieuw antwoord op aanbeveling {n}: {decision}', 'New answer to recommendation {n}: {decision}'],
  status: ['Stand van aanbeveling {n}: {progress}', 'State of recommendation {n}: {progress}'],
  finding: ['De stichting keek of een afspraak is nagekomen', 'The foundation looked at whether a term was kept'],
  head: ['Zegel van het logboek op {day}', 'Seal of the log on {day}'],
  headText: [
    'Blok {n}: {head}. Wie dit bewaart, kan later zien of het logboek tot hier is veranderd.',
    'Block {n}: {head}. Whoever keeps this can later see whether the log up to here was changed.',
  ],
} as const

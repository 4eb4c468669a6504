/** Of each fact of the examples: from the source, translated, or invented. */
import type { NewOrigin } from '../../panel/actions.ts'

type Kind = NewOrigin['kind']
interface Source {
  readonly title: string
  readonly page?: string
}
const fact = (key: string, kind: Kind, ...of: [nl: string, en: string, from?: Source]): NewOrigin => ({
  ...{ fact: key, kind, words: [of[0], of[1]] },
  ...(of[2] ? { source: of[2].title } : {}),
  ...(of[2]?.page ? { page: of[2].page } : {}),
})

/** What the method asks and no source has, in every example. */
const always: readonly NewOrigin[] = [
  fact('agreement', 'invented', 'De afspraak met haar termijnen en data', 'The agreement with its terms and dates'),
  fact(
    'partner-seats',
    'invented',
    'De leden van de partner en hun stemmen',
    'The members of the partner and their ballots',
  ),
  fact('pool', 'invented', 'Wie zich aanmeldde, met antwoorden', 'Who signed up, with answers'),
  fact('people', 'invented', 'Alle namen van mensen', 'All names of people'),
  fact('place', 'invented', 'De plaats en de naam van de partner', 'The place and the name of the partner'),
  fact(
    'exception',
    'invented',
    'De uitzondering op de doelen, en of de leden genoeg wisten',
    'The exception to the targets, and whether the members knew enough',
  ),
  fact('hours', 'invented', 'Begin- en eindtijden van de dagen', 'Start and end times of the days'),
  fact('reports', 'invented', 'De tekst van verslagen en stukken', 'The text of reports and documents'),
]

const utrecht: Source = {
  title: 'Gemeente Utrecht en DUIC over het 1e Utrechtse burgerberaad (2023 en 2024), utrecht.nl en duic.nl',
}
export const newYearOrigins: readonly NewOrigin[] = [
  fact(
    'shape',
    'source',
    'Naar het voorbeeld van het 1e Utrechtse burgerberaad over de jaarwisseling',
    'After the example of the first Utrecht citizens’ assembly on New Year',
    utrecht,
  ),
  fact(
    'question',
    'source',
    'De vraag, zonder de naam van de stad',
    'The question, without the name of the city',
    utrecht,
  ),
  fact('letters', 'source', '10.500 brieven', '10,500 letters', utrecht),
  fact('registered', 'source', '749 aanmeldingen', '749 registrations', utrecht),
  fact(
    'drawn',
    'source',
    '142 geloot, 87 op de eerste en 81 op de laatste dag',
    '142 drawn, 87 on the first and 81 on the last day',
    utrecht,
  ),
  fact(
    'fee',
    'source',
    '€ 350 voor het hele traject van ongeveer 70 uur',
    '€ 350 for the whole trajectory of about 70 hours',
    utrecht,
  ),
  fact('money', 'source', '1,3 miljoen euro voor de uitvoering', '1.3 million euro for carrying it out', utrecht),
  fact(
    'votes',
    'source',
    'De stemmen over drie voorstellen (65, 60 en 30 van 81), en twee derde als drempel',
    'The votes on three proposals (65, 60 and 30 of 81), and two thirds as the threshold',
    utrecht,
  ),
  fact('features', 'source', 'De vier kenmerken van de loting', 'The four features of the draw', utrecht),
  fact(
    'targets',
    'not-found',
    'De verdeling per kenmerk: niet gevonden, hier verzonnen',
    'The distribution by feature: not found, invented here',
  ),
  fact('draw-day', 'invented', 'De dag van de loting', 'The day of the draw'),
  ...always,
]

const dudley: Source = { title: 'The Democratic Society, Report of the Dudley People’s Panel (2019), Creative Commons' }
const inPounds = ' (in de bron £)'
export const townCentresOrigins: readonly NewOrigin[] = [
  fact(
    'shape',
    'source',
    'Naar het voorbeeld van het Dudley People’s Panel',
    'After the example of the Dudley People’s Panel',
    dudley,
  ),
  fact('question', 'translated', 'De vraag, met andere plaatsnamen', 'The question, with other place names', {
    ...dudley,
    page: 'p. 8',
  }),
  fact(
    'letters',
    'not-found',
    'Aantal aanmeldingen: niet gevonden, hier verzonnen',
    'Number of registrations: not found, invented here',
    { ...dudley, page: 'p. 10' },
  ),
  fact('seats', 'source', '50 plekken, 44 op dag 2, 40 stemden op dag 4', '50 seats, 44 on day 2, 40 voted on day 4', {
    ...dudley,
    page: 'p. 10, 27, 29',
  }),
  fact('targets', 'source', 'De doelen per kenmerk, als aandelen van 50', 'The targets by feature, as shares of 50', {
    ...dudley,
    page: 'p. 11, 12',
  }),
  fact('fee', 'source', `300 per persoon${inPounds}`, '300 a person (in the source £)', { ...dudley, page: 'p. 10' }),
  fact('cost', 'source', `124.800 in totaal${inPounds}`, '124,800 in all (in the source £)', {
    ...dudley,
    page: 'p. 56',
  }),
  fact('votes', 'source', 'De stemmen over twaalf voorstellen', 'The votes on twelve proposals', {
    ...dudley,
    page: 'p. 9, 29',
  }),
  fact('days', 'source', 'De vier dagen, en wat er per dag gebeurde', 'The four days, and what happened on each', {
    ...dudley,
    page: 'p. 16-22',
  }),
  fact('ideas', 'invented', 'De ideeënronde en de stemmen daarin', 'The round of ideas and its votes'),
  ...always,
]

const waltham: Source = {
  title: 'The Democratic Society en Involve, Waltham Forest Citizens Assembly, report (July 2020)',
}
export const togetherOrigins: readonly NewOrigin[] = [
  fact(
    'shape',
    'source',
    'Naar het voorbeeld van de Waltham Forest Citizens Assembly',
    'After the example of the Waltham Forest Citizens Assembly',
    waltham,
  ),
  fact('question', 'translated', 'De vraag, met een andere plaatsnaam', 'The question, with another place name', {
    ...waltham,
    page: 'p. 3',
  }),
  fact('letters', 'source', '10.000 brieven, 440 aanmeldingen', '10,000 letters, 440 registrations', {
    ...waltham,
    page: 'p. 12',
  }),
  fact('seats', 'source', '45 op de eerste dag, 34 op de laatste', '45 on the first day, 34 on the last', {
    ...waltham,
    page: 'p. 12',
  }),
  fact('targets', 'source', 'Doelen voor vier van de zeven kenmerken', 'Targets for four of the seven features', {
    ...waltham,
    page: 'p. 12-13',
  }),
  fact('fee', 'source', `375 per persoon${inPounds}`, '375 a person (in the source £)', { ...waltham, page: 'p. 12' }),
  fact(
    'votes',
    'source',
    'De stemmen over zes aanbevelingen; één stemming had 33 briefjes',
    'The votes on six recommendations; one ballot had 33 papers',
    { ...waltham, page: 'p. 26-27' },
  ),
  fact(
    'recommendations',
    'translated',
    'De aanbevelingen, samengevat en vertaald',
    'The recommendations, summarised and translated',
    { ...waltham, page: 'p. 28-39' },
  ),
  fact(
    'answers',
    'source',
    'Dat over drie aanbevelingen iets gedaan is (training, meldlijn, reactie op de wet)',
    'That something was done on three recommendations (training, helpline, response on the law)',
    { title: 'guardian-series.co.uk en yellowad.co.uk' },
  ),
  fact(
    'lateness',
    'invented',
    'De termijn voor het antwoord, en dat antwoorden te laat zijn',
    'The term for the answer, and that answers are late',
  ),
  fact(
    'cost',
    'invented',
    'De kosten van het panel en het geld voor de uitvoering',
    'The cost of the panel and the money for carrying it out',
  ),
  fact('verdict', 'invented', 'Oordelen, bevindingen en vragen', 'Verdicts, findings and questions'),
  ...always,
]

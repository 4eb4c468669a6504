/** The six recommendations of the source, summarised and translated; votes as in its count chart. The partner's papers are invented. */
import type { Proposal } from '../acts/advising.ts'

/** Papers by step: 4 strongly support, 3 support, 2 oppose, 1 strongly oppose. */
const papers = (...of: readonly number[]) => Object.fromEntries(of.map((n, at) => [String(4 - at), n]))

export const proposals: readonly Proposal[] = [
  {
    theme: ['Informatie', 'Information'],
    title: ['Een grote campagne over haat', 'A large campaign about hate'],
    body: [
      'Voer een grote campagne, in allerlei media, zodat iedereen weet wat haat doet en waar je terechtkunt.',
      'Run a large campaign across several media, so that everyone knows what hate does and where to turn.',
    ],
    reasons: [
      'Veel mensen weten niet wat ze kunnen doen. Eén overzicht van hulp en één verhaal helpt iedereen.',
      'Many people do not know what they can do. One overview of help and one story helps everyone.',
    ],
    ...{ counts: papers(15, 19, 0, 0), slips: 34, partner: papers(2, 4, 0, 0) },
  },
  {
    theme: ['Omstanders', 'Bystanders'],
    title: ['Leer omstanders ingrijpen', 'Teach bystanders to step in'],
    body: [
      'Leer inwoners hoe zij als omstander veilig kunnen ingrijpen, en laat hen anderen trainen.',
      'Teach residents how to step in safely as a bystander, and let them train others.',
    ],
    reasons: [
      'Wie weet wat te doen, kijkt niet weg. Zo groeit de gemeenschap en gebeurt er minder.',
      'Who knows what to do does not look away. So the community grows and less happens.',
    ],
    ...{ counts: papers(20, 12, 2, 0), slips: 34, partner: papers(3, 2, 1, 0) },
  },
  {
    theme: ['Slachtoffers', 'Victims'],
    title: ['Steun slachtoffers, help daders veranderen', 'Support victims, help offenders change'],
    body: [
      'Geef slachtoffers steun en help daders te veranderen, samen met de belangrijkste partners.',
      'Give victims support and help offenders change, together with the key partners.',
    ],
    reasons: [
      'Slachtoffers staan er nu vaak alleen voor. Herstel helpt hen en voorkomt nieuwe haat.',
      'Victims now often stand alone. Restoring helps them and prevents new hate.',
    ],
    ...{ counts: papers(22, 10, 1, 1), slips: 34, partner: papers(2, 3, 1, 0) },
  },
  {
    theme: ['Melden', 'Reporting'],
    title: ['Maak melden makkelijk en plekken veilig', 'Make reporting easy and places safe'],
    body: [
      'Maak het makkelijker om haat te melden. Gebruik de meldingen om plekken veilig te maken.',
      'Make it easier to report hate. Use the reports to make places safe.',
    ],
    reasons: [
      'Er wordt weinig gemeld, dus weet niemand waar het misgaat. Met goede cijfers kan de gemeente gericht helpen.',
      'Little is reported, so nobody knows where it goes wrong. With good figures the municipality can help where it matters.',
    ],
    ...{ counts: papers(16, 15, 2, 0), slips: 34, partner: papers(3, 3, 0, 0) },
  },
  {
    theme: ['Instellingen', 'Institutions'],
    title: ['Instellingen gaan voorop en betalen mee', 'Institutions lead and pay'],
    body: [
      'Laat instellingen hier blijvend voor betalen, duidelijk leiden en hun regels nakijken.',
      'Have institutions fund this lastingly, lead clearly and review their policies.',
    ],
    reasons: [
      'Zonder geld en leiding blijft het bij losse acties. Een breed begrip van haat hoort daarbij.',
      'Without money and leadership it stays at separate actions. A broad definition of hate belongs to it.',
    ],
    ...{ counts: papers(14, 16, 2, 0), slips: 33, partner: papers(1, 3, 2, 0) },
  },
  {
    theme: ['Jongeren', 'Young people'],
    title: ['Geef jongeren tot 25 kennis en een stem', 'Give people up to 25 knowledge and a voice'],
    body: [
      'Leer jongeren haat herkennen, geef hun middelen om er iets aan te doen en laat hen meebeslissen.',
      'Teach young people to recognise hate, give them tools to reduce it and a say in decisions.',
    ],
    reasons: [
      'Wat je jong leert, neem je mee. Jongeren weten zelf het best wat werkt.',
      'What you learn young stays with you. Young people know best what works for them.',
    ],
    ...{ counts: papers(16, 14, 3, 1), slips: 34, partner: papers(2, 3, 1, 0) },
  },
]

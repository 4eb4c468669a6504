import type { Pair } from '../../kit/texts/texts.ts'
import type { CheckPoint } from '../types.ts'

interface PointWords {
  /** The condition, as a statement. */
  readonly title: Pair
  readonly why: Pair
  /** What counts as evidence, with an example that is named as one. */
  readonly good: Pair
}

/** The twelve points of the commitment check (domain-facts §3.2). */
export const checkWords: Record<CheckPoint, PointWords> = {
  power: {
    title: ['Wie tekent, mag hierover beslissen.', 'Whoever signs may decide on this.'],
    why: [
      'Een belofte van iemand die er niet over gaat, kan een ander later intrekken.',
      'A promise by someone without the power can later be undone by someone else.',
    ],
    good: [
      'Een besluit, mandaat of register dat laat zien welk orgaan over de vraag beslist. Voorbeeld: ‘Mandaatregister gemeente Voorbeeldstad, nummer 12, 3 maart 2026’.',
      'A decision, mandate or register that shows which body decides on the question. Example: ‘Mandate register of the municipality of Voorbeeldstad, number 12, 3 March 2026’.',
    ],
  },
  'open-question': {
    title: [
      'Het besluit is nog open, en op papier staat wat vastligt.',
      'The decision is still open, and it is written down what is settled.',
    ],
    why: [
      'Een panel over iets dat al besloten is, kost vertrouwen en verandert niets.',
      'A panel on something already decided costs trust and changes nothing.',
    ],
    good: [
      'Een stuk met twee lijsten: wat staat vast en wat is nog open. Voorbeeld: ‘Notitie Ruimte voor het panel, vastgesteld door het college op 10 maart 2026’.',
      'A document with two lists: what is settled and what is open. Example: ‘Note on the scope for the panel, adopted by the executive on 10 March 2026’.',
    ],
  },
  'public-before-start': {
    title: ['De toezegging is openbaar voordat het panel begint.', 'The commitment is public before the panel begins.'],
    why: [
      'Wie een brief krijgt, moet vooraf kunnen lezen wat meedoen oplevert.',
      'Whoever gets a letter must be able to read beforehand what taking part leads to.',
    ],
    good: [
      'Hier hoef je niets aan te leveren: dit punt is klaar als de getekende overeenkomst op de pagina staat. Voorbeeld: ‘versie 1, openbaar sinds 2 april 2026’.',
      'You need not supply anything here: this point is met when the signed agreement stands on the page. Example: ‘version 1, public since 2 April 2026’.',
    ],
  },
  criteria: {
    title: [
      'Vooraf staat vast waarom de partner mag afwijken.',
      'It is fixed beforehand on what grounds the partner may deviate.',
    ],
    why: [
      'Wie de redenen pas na het advies bedenkt, kan elke aanbeveling afwijzen.',
      'Whoever thinks up the reasons after the advice can reject any recommendation.',
    ],
    good: [
      'Een gesloten lijst met voorwaarden of toetsen, vastgesteld door het orgaan dat beslist. Voorbeeld: ‘Collegebesluit 2026-045, bijlage 1: de kosten zijn hoogstens €\u00a0200.000’.',
      'A closed list of conditions or tests, adopted by the body that decides. Example: ‘Decision 2026-045 of the executive, annex 1: the costs are at most €\u00a0200,000’.',
    ],
  },
  reasons: {
    title: [
      'De partner antwoordt per aanbeveling, met redenen.',
      'The partner answers each recommendation, with reasons.',
    ],
    why: [
      'Met één algemeen antwoord weet niemand wat er met een aanbeveling gebeurt.',
      'With one general answer nobody knows what becomes of a recommendation.',
    ],
    good: [
      'Een besluit of brief waarin de partner dit toezegt. Voorbeeld: ‘Brief van de wethouder aan de raad, 12 maart 2026: wij reageren op elke aanbeveling apart’.',
      'A decision or letter in which the partner promises this. Example: ‘Letter from the alderman to the council, 12 March 2026: we answer each recommendation separately’.',
    ],
  },
  'reply-date': {
    title: ['De datum van het antwoord staat vast.', 'The date of the answer is fixed.'],
    why: ['Zonder datum is een antwoord nooit te laat.', 'Without a date an answer is never late.'],
    good: [
      'Een planning met de dag van het antwoord en de vergaderingen die daarvoor nodig zijn. Voorbeeld: ‘Planning: college 12 januari, raad 4 februari, antwoord uiterlijk 15 februari 2027’.',
      'A plan with the day of the answer and the meetings it takes to get there. Example: ‘Plan: executive 12 January, council 4 February, answer by 15 February 2027’.',
    ],
  },
  'named-person': {
    title: [
      'Eén persoon met naam is aanspreekbaar, met een plaatsvervanger.',
      'One named person is accountable, with a deputy.',
    ],
    why: [
      'Een afdeling kun je niet bellen. Iemand met een naam wel.',
      'You cannot telephone a department. You can telephone someone with a name.',
    ],
    good: [
      'Een stuk waarin de partner beide namen en functies noemt. Voorbeeld: ‘Aanwijzing aanspreekpunt: mevrouw A. Voorbeeld, programmamanager; plaatsvervanger: de heer B. Voorbeeld’.',
      'A document in which the partner gives both names and posts. Example: ‘Appointment of contact: Ms A. Voorbeeld, programme manager; deputy: Mr B. Voorbeeld’.',
    ],
  },
  progress: {
    title: ['De partner meldt op vaste datums hoe het staat.', 'The partner reports on fixed dates how things stand.'],
    why: [
      'Veel adviezen verdwijnen pas na het antwoord, als niemand meer vraagt hoe het gaat.',
      'Many pieces of advice vanish only after the answer, when nobody asks any more.',
    ],
    good: [
      'Een besluit of planning met de datums en de functie die de berichten maakt. Voorbeeld: ‘Vaste agenda van de raad: bericht over het burgerpanel in mei en november 2027’.',
      'A decision or plan with the dates and the post that writes the reports. Example: ‘Standing agenda of the council: report on the citizens’ panel in May and November 2027’.',
    ],
  },
  money: {
    title: [
      'Er is geld opzijgezet om aanbevelingen uit te voeren.',
      'Money is set aside to carry out recommendations.',
    ],
    why: [
      'Een aanbeveling zonder geld wacht op de volgende begroting en raakt vergeten.',
      'A recommendation without money waits for the next budget and is forgotten.',
    ],
    good: [
      'Een begroting of besluit met het bedrag en de post. Voorbeeld: ‘Begroting 2027, post 6.3: €\u00a0150.000 voor de uitvoering van het advies’.',
      'A budget or decision with the amount and the budget line. Example: ‘Budget 2027, line 6.3: €\u00a0150,000 to carry out the advice’.',
    ],
  },
  support: {
    title: [
      'De toezegging heeft brede steun in raad of bestuur.',
      'The commitment has broad support in the council or board.',
    ],
    why: [
      'Steunt alleen één partij of bestuurder het, dan valt de toezegging met hen weg.',
      'If only one party or director supports it, the commitment goes when they go.',
    ],
    good: [
      'Een uitslag van een stemming of een verklaring van meer partijen. Voorbeeld: ‘Motie Burgerpanel, aangenomen met 29 van de 35 stemmen op 20 februari 2026’.',
      'The result of a vote, or a statement by several parties. Example: ‘Motion on the citizens’ panel, carried with 29 of 35 votes on 20 February 2026’.',
    ],
  },
  elections: {
    title: [
      'De toezegging blijft gelden na verkiezingen of een nieuw bestuur.',
      'The commitment survives elections or a new board.',
    ],
    why: [
      'Een nieuw bestuur voelt zich niet vanzelf gebonden aan de belofte van een vorig.',
      'A new board does not by itself feel bound by the promise of the one before.',
    ],
    good: [
      'Een besluit dat dit zegt, of een planning met de verkiezingen en het reces erin. Voorbeeld: ‘Raadsbesluit 2026-021: het antwoord valt vóór de verkiezingen van maart 2030’.',
      'A decision that says so, or a plan that shows elections and recess. Example: ‘Council decision 2026-021: the answer comes before the elections of March 2030’.',
    ],
  },
  'members-role': {
    title: ['De leden houden een rol na de overhandiging.', 'The members keep a role after the hand-over.'],
    why: [
      'De leden kennen hun advies het best en zien het eerst als het verwatert.',
      'The members know their advice best and are the first to see it watered down.',
    ],
    good: [
      'Een afspraak over een volgcommissie of een bijeenkomst na het antwoord. Voorbeeld: ‘Plan van aanpak, bladzijde 4: de leden komen na 6 en na 12 maanden terug’.',
      'An arrangement for a follow-up committee or a meeting after the answer. Example: ‘Plan of work, page 4: the members come back after 6 and after 12 months’.',
    ],
  },
}

import type { Pair } from '../../kit/texts/texts.ts'
import type { TermKey } from '../types.ts'

/** One sentence for who fills in a term. */
export const termHints: Record<TermKey, Pair> = {
  citizenSeats: [
    'Kies ten minste twee keer zoveel plekken voor burgers als voor de partner.',
    'Choose at least twice as many seats for citizens as for the partner.',
  ],
  partnerSeats: [
    'Leden van de partner praten mee als gewone leden, dus kies er niet meer dan nodig.',
    'Members from the partner take part as ordinary members, so choose no more than needed.',
  ],
  withoutPartner: [
    'Kies dit alleen als er geen leden van de partner zijn: het staat dan voorgoed op de openbare pagina.',
    'Choose this only if there are no members from the partner: the public page then says so for good.',
  ],
  strata: [
    'Zet elk kenmerk op een eigen regel, bijvoorbeeld leeftijd, gender, wijk en opleiding.',
    'Put each feature on its own line, for example age, gender, neighbourhood and education.',
  ],
  mix: [
    'Kies of alleen mensen met een brief meedoen, of ook mensen na een open oproep.',
    'Choose whether only people with a letter take part, or also people after an open call.',
  ],
  openShare: [
    'Vul alleen iets in bij ‘Brief en open oproep’; 20 of minder is gebruikelijk.',
    'Fill this in only with ‘Letter and open call’; 20 or less is usual.',
  ],
  minimumAge: [
    'Wie jonger is dan 18, doet mee met toestemming van een ouder of voogd.',
    'People under 18 take part with the consent of a parent or guardian.',
  ],
  letters: [
    'Reken op 4 aanmeldingen per 100 brieven en op vier keer zoveel aanmeldingen als plekken.',
    'Count on 4 sign-ups for every 100 letters, and on four times as many sign-ups as seats.',
  ],
  meetings: [
    'Tel alle bijeenkomsten tot en met de overhandiging van het advies.',
    'Count all meetings up to and including the hand-over of the advice.',
  ],
  hours: ['Tel de bijeenkomsten en het lezen thuis bij elkaar op.', 'Add up the meetings and the reading at home.'],
  firstMeetingOn: [
    'Kijk naar vakanties en reces, en naar de tijd die brieven en loting vragen.',
    'Mind holidays and recess, and the time that letters and the draw take.',
  ],
  adviceReadyOn: [
    'Ligt het advies op deze dag klaar, dan begint de termijn van de partner te lopen.',
    'If the advice lies ready on this day, the term of the partner begins to run.',
  ],
  feeMode: [
    'Kies één soort: een vast bedrag en echte kosten samen kunnen de vergoeding belast maken.',
    'Choose one kind: a flat amount and real costs together can make the fee taxable.',
  ],
  feeCents: [
    'Noem het bedrag voor één burger, in euro’s; bij echte kosten of geen vergoeding is het 0.',
    'Give the amount for one citizen, in euros; with real costs or no fee it is 0.',
  ],
  feePer: [
    'Per bijeenkomst houdt bedragen per maand laag en volgt wie er was.',
    'Per meeting keeps amounts per month low and follows who was there.',
  ],
  budgetCents: [
    'Noem alle kosten van het panel in euro’s: brieven, zaal, begeleiding, vergoeding en het jaar erna.',
    'Give all costs of the panel in euros: letters, venue, moderation, fees and the year after.',
  ],
  implementationCents: [
    'Noem het geld dat nu al klaarstaat om aanbevelingen uit te voeren; 0 als dat er niet is.',
    'Give the money already set aside to carry out recommendations; 0 if there is none.',
  ],
  payer: [
    'Noem de organisatie die de kosten van het panel betaalt; dit is openbaar.',
    'Name the organisation that pays the costs of the panel; this is public.',
  ],
  scale: [
    'Met meer stappen ziet het panel ook twijfel; met ja of nee is een uitslag korter.',
    'With more steps the panel also sees doubt; with yes or no a result is shorter.',
  ],
  denominator: [
    'Kies of een deel geldt van de uitgebrachte stemmen, van wie er is of van alle plekken.',
    'Choose whether a share is counted of the votes cast, of those present or of all seats.',
  ],
  decides: [
    'Beslissen de burgers, dan staat de uitslag van de partner ernaast en telt niet mee.',
    'If the citizens decide, the result of the partner stands beside it and does not count.',
  ],
  supportPercent: [
    'Noem welk deel een aanbeveling ten minste moet steunen, bijvoorbeeld 75.',
    'Give the share that must at least support a recommendation, for example 75.',
  ],
  blockPercent: [
    'Noem welk deel hoogstens tegen mag zijn, bijvoorbeeld 10.',
    'Give the share that may at most be against, for example 10.',
  ],
  commitment: [
    'Dit is de kern: wat doet de partner met elke aanbeveling van het panel?',
    'This is the heart: what does the partner do with each recommendation of the panel?',
  ],
  preconditions: [
    'Zet elke voorwaarde op een eigen regel, zo dat iedereen kan nagaan of die is gehaald.',
    'Put each precondition on its own line, so that anyone can check whether it is met.',
  ],
  responseDays: [
    'Tel de dagen van de overhandiging tot het antwoord, met de weg langs alle organen die beslissen.',
    'Count the days from the hand-over to the answer, with the route past all bodies that decide.',
  ],
  followUpMonths: [
    'Noem na hoeveel maanden de partner meldt hoe het staat, bijvoorbeeld 6 en 12.',
    'Give after how many months the partner reports how things stand, for example 6 and 12.',
  ],
  followUpOwner: [
    'Noem de functie die op de uitvoering let, zodat de afspraak ook na een vertrek blijft gelden.',
    'Name the post that watches the implementation, so that the promise outlasts a departure.',
  ],
  reportDays: [
    'Tel de dagen van een bijeenkomst tot het verslag openbaar is; de leden controleren het eerst.',
    'Count the days from a meeting until its report is public; the members check it first.',
  ],
  contactMonths: [
    'Noem na hoeveel maanden de stichting zelf vraagt hoe het staat, bijvoorbeeld 1, 3, 6 en 12.',
    'Give after how many months the foundation itself asks how things stand, for example 1, 3, 6 and 12.',
  ],
  embargo: [
    'Met een embargo wordt de inhoud pas bij de overhandiging openbaar; de werkwijze is dat altijd.',
    'With an embargo the content becomes public only at the hand-over; the way of working always is.',
  ],
  controller: [
    'Vraag een privacyjurist wie over doel en middelen beslist: die is verantwoordelijk volgens de AVG.',
    'Ask a privacy lawyer who decides on purpose and means: that party is responsible under the GDPR.',
  ],
}

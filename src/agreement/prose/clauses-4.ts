import { bullets, type ClauseWords, paragraphs } from './paragraphs.ts'

/** What protects the people and the agreement itself. */
export const safeguards = {
  escalation: {
    heading: ['Als een afspraak niet wordt nagekomen', 'When a promise is not kept'],
    body: [
      paragraphs(
        'Te laat is openbaar. De pagina toont de afspraak, de datum en het aantal dagen. Dat geldt ook voor de stichting.',
        'Komt de partner een afspraak niet, te laat of maar deels na? Dan volgen deze stappen:',
        bullets(
          'Stap 1: op de eerste werkdag erna stuurt de stichting een herinnering.',
          'Stap 2: na 14 dagen publiceert de stichting haar bevinding: wat is nagekomen en wat niet.',
          'Stap 3: binnen 14 dagen daarna spreekt de directeur van de stichting met de ondertekenaar.',
          'Stap 4: helpt dat niet, dan kiezen zij samen een bemiddelaar. Elk betaalt de helft.',
        ),
        'De uitkomst van elke stap is openbaar. Is de stichting te laat, dan kan de partner dezelfde stappen zetten. Een stap maakt een termijn niet langer.',
        'Een partij kan alleen schriftelijk en met redenen stoppen. De leden horen dat het eerst. Wat openbaar is, blijft openbaar. Het panel beslist zelf of het een laatste tekst publiceert.',
      ),
      paragraphs(
        'Late is public. The page shows the promise, the date and the number of days. That holds for the foundation as well.',
        'Does the partner keep a promise late, in part or not at all? Then these steps follow:',
        bullets(
          'Step 1: on the first working day after it the foundation sends a reminder.',
          'Step 2: after 14 days the foundation publishes its finding: what was kept and what was not.',
          'Step 3: within 14 days of that the director of the foundation speaks with the signatory.',
          'Step 4: if that does not help, they choose a mediator together. Each pays half.',
        ),
        'The outcome of each step is public. If the foundation is late, the partner can take the same steps. A step makes no term longer.',
        'A party can end this agreement only in writing and with reasons. The members hear it first. What is public stays public. The panel itself decides whether it publishes a last text.',
      ),
    ],
  },
  safety: {
    heading: ['Veiligheid, gedrag en klachten', 'Safety, conduct and complaints'],
    body: [
      paragraphs(
        'Voor iedereen geldt een gedragscode: je luistert, je laat anderen uitspreken en je valt niemand aan. De hoofdgespreksleider grijpt in als dat nodig is. Die kan iemand vragen die dag te vertrekken. De reden staat op papier.',
        'Wie jonger is dan 18, doet mee met toestemming van een ouder of voogd. De stichting heeft een verzekering tegen schade en ongevallen tijdens bijeenkomsten.',
        'Een lid dat last heeft van druk door pers, lobby of partner, meldt dat bij de stichting. De partner benadeelt niemand om wat in het panel is gezegd.',
        'Een klacht gaat naar iemand van de stichting die niet bij dit panel werkt. Binnen 4 weken komt er een antwoord met redenen. Wie het daarmee niet eens is, kan naar een onafhankelijke klachtenpersoon. Naam en adres staan op de pagina.',
      ),
      paragraphs(
        'A code of conduct holds for everyone: you listen, you let others finish and you attack nobody. The lead moderator steps in where needed and can ask somebody to leave for the day. The reason is put in writing.',
        'People under 18 take part with the consent of a parent or guardian. The foundation has insurance against damage and accidents during meetings.',
        'A member who is put under pressure by press, lobby or partner reports that to the foundation. The partner disadvantages nobody for what was said in the panel.',
        'A complaint goes to somebody of the foundation who does not work on this panel. An answer with reasons comes within 4 weeks. Whoever disagrees with it can turn to an independent complaints person. Name and address stand on the page.',
      ),
    ],
  },
  access: {
    heading: ['Toegankelijkheid en taal', 'Accessibility and language'],
    body: [
      paragraphs(
        'Iedereen die geloot is, moet mee kunnen doen. De stichting vraagt vooraf wat iemand nodig heeft en regelt dat. Denk aan een tolk, een ringleiding, vervoer, grote letters of hulp bij lezen. Het kost het lid niets.',
        'De zaal is bereikbaar met openbaar vervoer en met een rolstoel. Er is een rustige ruimte.',
        'Alles kan ook op papier en met de telefoon: aanmelden, stukken lezen, stemmen en vragen stellen. Wie geen internet heeft, heeft dezelfde rechten.',
        'Brieven, verslagen en het antwoord van de partner zijn in gewone taal (niveau B1). Een vakwoord krijgt uitleg. De website voldoet aan WCAG 2.2, niveau AA.',
        'Er is ook een Engelse tekst van deze overeenkomst. Bij verschil geldt de Nederlandse.',
      ),
      paragraphs(
        'Everyone who is drawn must be able to take part. The foundation asks beforehand what a person needs and arranges it. Think of an interpreter, a hearing loop, transport, large print or help with reading. It costs the member nothing.',
        'The venue can be reached by public transport and with a wheelchair. There is a quiet room.',
        'Everything can also be done on paper and by telephone: signing up, reading documents, voting and asking questions. Whoever has no internet has the same rights.',
        'Letters, reports and the answer of the partner are in plain Dutch (level B1). A technical term is explained. The website meets WCAG 2.2, level AA.',
        'There is also an English text of this agreement. Where they differ, the Dutch text holds.',
      ),
    ],
  },
  archive: {
    heading: ['Archief', 'Archive'],
    body: [
      paragraphs(
        'Als het panel sluit, maakt de stichting één archiefmap. Daarin staan deze overeenkomst met alle versies, het verslag van de loting, de verslagen en stukken, het advies, de uitslagen, de antwoorden en de berichten. Elk stuk heeft een controlecode. Iedereen kan zo zien dat er niets is veranderd.',
        'De partner krijgt de map en bewaart die zoals de Archiefwet vraagt. Gegevens van leden die niet openbaar zijn, zitten er niet in.',
        'Elke partij is verantwoordelijk voor de stukken die zij zelf heeft. Vraagt iemand stukken op met de Wet open overheid, dan beslist het bestuursorgaan dat ze heeft. De stichting helpt zoeken.',
        'De openbare pagina blijft staan als het panel klaar is. Stopt de stichting met de pagina, dan gaat de inhoud eerst naar het archief.',
      ),
      paragraphs(
        'When the panel closes, the foundation makes one archive bundle. It holds this agreement with all versions, the record of the draw, the reports and documents, the advice, the results, the answers and the progress reports. Each item has a check code, so that anyone can see that nothing was changed.',
        'The partner receives the bundle and keeps it as the Archives Act demands. Data of members that are not public are not in it.',
        'Each party is responsible for the records that it holds. If someone requests records under the Open Government Act, the public body that holds them decides. The foundation helps to find them.',
        'The public page stays when the panel is done. If the foundation ends the page, its content first goes to the archive.',
      ),
    ],
  },
  changes: {
    heading: ['Wijzigen van deze overeenkomst', 'Changing this agreement'],
    body: [
      paragraphs(
        'Er zijn drie soorten afspraken:',
        bullets(
          'Vast: alleen te wijzigen als alle partijen een nieuwe versie tekenen. Dit geldt voor alles wat hieronder niet staat.',
          'Binnen grenzen: data hoogstens {boundWeeks}, plekken hoogstens {boundSeats} en kosten hoogstens {boundBudget} anders dan getekend, en een andere zaal. De procesleider beslist en meldt het meteen aan de partner.',
          'Plan: de agenda, de experts, het aantal brieven, de uren en de momenten waarop de stichting navraag doet. De stichting beslist.',
        ),
        'De regel van twee keer zoveel burgers geldt ook na een wijziging.',
        'Elke wijziging is openbaar. Naast de nieuwe afspraak blijft de eerste staan.',
        'Na de overhandiging maakt geen wijziging een toezegging kleiner of een termijn langer, tenzij het panel akkoord gaat.',
        'Elke versie heeft een nummer en een controlecode. Nederlands recht is van toepassing.',
      ),
      paragraphs(
        'There are three kinds of terms:',
        bullets(
          'Fixed: changed only if all parties sign a new version. This holds for everything not named below.',
          'Within bounds: dates at most {boundWeeks}, seats at most {boundSeats} and costs at most {boundBudget} different from what was signed, and another venue. The process lead decides and tells the partner at once.',
          'Plan: the agenda, the experts, the number of letters, the hours and the moments at which the foundation asks how things stand. The foundation decides.',
        ),
        'The rule of twice as many citizens also holds after a change.',
        'Each change is public. The first promise stays beside the new one.',
        'After the hand-over no change makes a promise smaller or a term longer, unless the panel agrees.',
        'Each version has a number and a check code. Dutch law applies.',
      ),
    ],
  },
} as const satisfies Record<string, ClauseWords>

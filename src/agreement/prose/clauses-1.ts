import { bullets, type ClauseWords, paragraphs } from './paragraphs.ts'

/** Who agrees, about what, and with whom in the panel. */
export const partiesAndPanel = {
  parties: {
    heading: ['Partijen en ondertekening', 'Parties and signing'],
    body: [
      paragraphs(
        'Deze overeenkomst geldt tussen {foundation} (‘de stichting’) en {partner} (‘de partner’). Bestaat de partner uit meer organisaties, dan geldt elke afspraak voor elk van hen.',
        'Over het advies beslissen: {bodies}. Een orgaan belooft alleen iets waarover het zelf mag beslissen. Bevoegdheden die de wet geeft, blijven gelden.',
        'Voor elke partij tekent een eigen persoon. Vooraf is met een besluit of mandaat aangetoond dat die persoon mag tekenen. Niemand tekent voor twee partijen.',
        'Tekenen kan met een code per e-mail of op papier. Tekenen met een code noemen wij ‘bevestigd per e-mail’. Het is geen gekwalificeerde elektronische handtekening. Alle partijen krijgen dezelfde pdf met een controlecode. Die controlecode staat in elke uitnodigingsbrief.',
        'De partner wijst een aanspreekpunt en een plaatsvervanger aan. Hun namen staan op de openbare pagina. Een opvolger van een ondertekenaar of aanspreekpunt bevestigt deze overeenkomst binnen {successorDays} op eigen naam. Tot dan blijven alle afspraken gelden.',
      ),
      paragraphs(
        'This agreement holds between {foundation} (‘the foundation’) and {partner} (‘the partner’). If the partner consists of several organisations, each promise binds each of them.',
        'The bodies that decide on the advice: {bodies}. A body promises only what it may decide itself. Powers given by law remain.',
        'A person of its own signs for each party. A decision or mandate has shown beforehand that this person may sign. Nobody signs for two parties.',
        'Signing is done with a code by e-mail, or on paper. Signing with a code we call ‘confirmed by e-mail’. It is not a qualified electronic signature. All parties receive the same PDF with a check code. That check code stands in every invitation letter.',
        'The partner names a contact and a deputy. Their names stand on the public page. Whoever succeeds a signatory or contact confirms this agreement in their own name within {successorDays}. Until then all promises remain in force.',
      ),
    ],
  },
  question: {
    heading: ['Vraag en ruimte', 'Question and scope'],
    body: [
      paragraphs(
        'De vraag aan het panel staat boven deze overeenkomst. De vraag stuurt niet naar één antwoord.',
        'De partner verklaart dat over deze vraag nog een besluit mogelijk is. De partner mag dat besluit zelf nemen en is bereid iets te veranderen.',
        'Voordat de eerste brief uitgaat, schrijven de partijen op wat al vaststaat en wat nog open is. Die lijst is openbaar. Wat niet als vast op de lijst staat, is open.',
        'Tot het antwoord op het advies neemt de partner geen besluit dat de vraag geheel of deels afsluit. Moet dat toch, bijvoorbeeld van de wet? Dan meldt de partner dat meteen en met redenen aan het panel. De melding is openbaar.',
        'Gaat een aanbeveling over iets waarover een ander beslist, dan stuurt de partner die aanbeveling door. Het panel hoort aan wie.',
      ),
      paragraphs(
        'The question to the panel stands above this agreement. The question does not steer towards one answer.',
        'The partner declares that a decision on this question is still possible. The partner may take that decision itself and is willing to change something.',
        'Before the first letter goes out, the parties write down what is already settled and what is still open. That list is public. What the list does not call settled is open.',
        'Until the answer to the advice the partner takes no decision that closes the question in whole or in part. Must it do so after all, for example by law? Then the partner tells the panel at once, with reasons. The notice is public.',
        'If a recommendation concerns something that another body decides, the partner passes it on. The panel is told to whom.',
      ),
    ],
  },
  preconditions: {
    heading: ['Voorwaarden vooraf', 'Preconditions'],
    body: [
      paragraphs(
        'Het advies moet passen bij deze voorwaarden:',
        '{preconditions}',
        'Er gelden geen andere voorwaarden. Een nieuwe voorwaarde kan alleen door een getekende wijziging. Na de overhandiging moet ook het panel daarmee akkoord gaan.',
        'De partner legt de voorwaarden uit op de eerste bijeenkomst. Bij elk concept zegt de partner of het past: groen, oranje of rood, met een reden. Dat is een signaal. Het is geen besluit en geen verbod.',
        'Het panel mag ook een aanbeveling doen die niet bij een voorwaarde past. Dat staat er dan bij. Vindt de partner dat een voorwaarde niet is gehaald? Dan noemt de partner die voorwaarde en laat zien waarom.',
      ),
      paragraphs(
        'The advice must fit these conditions:',
        '{preconditions}',
        'No other conditions apply. A new condition needs a signed amendment. After the hand-over the panel must agree to it as well.',
        'The partner explains the conditions at the first meeting. For each draft the partner says whether it fits: green, amber or red, with a reason. That is a signal. It is neither a decision nor a ban.',
        'The panel may also make a recommendation that does not fit a condition. The text then says so. Does the partner find that a condition is not met? Then the partner names that condition and shows why.',
      ),
    ],
  },
  composition: {
    heading: ['Samenstelling van het panel', 'Composition of the panel'],
    body: [
      paragraphs(
        'Het panel heeft plekken voor {citizenSeats} en {partnerSeats}. {withoutPartner}',
        'Er zijn altijd ten minste twee keer zoveel burgers als leden van de partner. Dat geldt voor de plekken, bij elke bijeenkomst en bij elke stemming.',
        'Zijn er voor deze regel te weinig burgers, 24 uur vooraf of in de zaal? Dan luisteren zoveel leden van de partner als nodig is, in een volgorde die zij zelf vooraf kiezen. Zij praten en stemmen dan niet mee. Dit staat in het verslag. De bijeenkomst of stemming gaat gewoon door.',
        'Een burger mag altijd stoppen en hoeft niet te zeggen waarom. De plek gaat naar de volgende op de gelote reservelijst. Niemand kiest een vervanger uit. De lotingsregels zeggen tot wanneer vervangen kan.',
        'De partner draagt leden voor met hun functie en mandaat, en met vaste vervangers. Niemand kan een stem overdragen.',
      ),
      paragraphs(
        'The panel has seats for {citizenSeats} and {partnerSeats}. {withoutPartner}',
        'There are always at least twice as many citizens as members from the partner. That holds for the seats, at every meeting and at every vote.',
        'Are there too few citizens for this rule, 24 hours before or in the room? Then as many members from the partner as needed listen, in an order that they chose themselves beforehand. They then neither speak nor vote. The report says so. The meeting or vote goes ahead.',
        'A citizen may always leave and need not say why. The seat goes to the next person on the reserve list, which was drawn by lot. Nobody picks a substitute. The rules of the draw say until when a seat can be filled again.',
        'The partner nominates members with their post and mandate, and with named substitutes. Nobody can transfer a vote.',
      ),
    ],
  },
  recruitment: {
    heading: ['Uitnodigen en loten', 'Inviting and drawing lots'],
    body: [
      paragraphs(
        '{mix} {openShare} Meedoen kan vanaf {minimumAge}. Gepland aantal: {letters}.',
        'Een loting onder de aanmeldingen bepaalt wie een plek krijgt. De loting let op: {strata}. ‘Zeg ik liever niet’ mag altijd en sluit niemand uit. Een motivatie telt niet mee. Niemand wordt met de hand gekozen.',
        'De lotingsregels staan vast voordat de eerste brief uitgaat. Daarin staat ook wie niet mag meedoen.',
        'De loting is openbaar en volgt een vast protocol. Bij de loting geldt:',
        bullets(
          'een getuige ziet toe en voert het gelote nummer in;',
          'een controleur rekent alles na;',
          'getuige en controleur horen niet bij een partij en niet bij het panel;',
          'ook de reservelijst wordt geloot.',
        ),
        'Iedereen die zich aanmeldde, hoort de uitslag in hetzelfde uur. De partner hoort nooit wie een code gebruikte.',
      ),
      paragraphs(
        '{mix} {openShare} Members are at least {minimumAge} old. Planned number: {letters}.',
        'A draw among those who signed up settles who gets a seat. The draw looks at: {strata}. ‘I would rather not say’ is always allowed and excludes nobody. A motivation does not count. Nobody is picked by hand.',
        'The rules of the draw are fixed before the first letter goes out. They also say who may not take part.',
        'The draw is public and follows a fixed protocol. For the draw:',
        bullets(
          'a witness watches and enters the number drawn;',
          'a verifier recomputes everything;',
          'witness and verifier belong neither to a party nor to the panel;',
          'the reserve list is drawn by lot as well.',
        ),
        'Everyone who signed up hears the result within the same hour. The partner never learns who used a code.',
      ),
    ],
  },
} as const satisfies Record<string, ClauseWords>

import { bullets, type ClauseWords, paragraphs } from './paragraphs.ts'

/** What the partner does with the advice, and what everybody may see of it. */
export const outcome = {
  response: {
    heading: ['Antwoord van de partner', 'Answer of the partner'],
    body: [
      paragraphs(
        'De partner {commitment}. Dat geldt voor elke aanbeveling die het panel heeft aangenomen. {grounds}',
        'De partner antwoordt binnen {responseDays} na de overhandiging. Weigert de partner het advies, dan telt de dag dat het is aangeboden. Lag het advies klaar op de afgesproken dag, dan telt die dag.',
        'Per aanbeveling geeft de partner:',
        bullets(
          'het besluit, met de redenen als de partner haar niet helemaal overneemt;',
          'de voorwaarde die niet is gehaald, als dat zo is;',
          'wie wat doet, wanneer en met welk geld.',
        ),
        'De ondertekenaar geeft het antwoord op eigen naam. Het is dezelfde dag openbaar.',
        'Een termijn loopt tot en met 23.59 uur op de laatste dag. Valt die in een weekend of op een feestdag, dan geldt de volgende werkdag. Verkiezingen, reces of een nieuw bestuur maken geen termijn langer. Vóór het tekenen zagen de partijen welke verkiezingen en welk reces in de termijn vallen.',
      ),
      paragraphs(
        'The partner {commitment}. That holds for each recommendation that the panel has adopted. {grounds}',
        'The partner answers within {responseDays} of the hand-over. If the partner refuses the advice, the day on which it was offered counts. If the advice lay ready on the agreed day, that day counts.',
        'For each recommendation the partner gives:',
        bullets(
          'the decision, with the reasons where the partner does not adopt it in full;',
          'the condition that is not met, if there is one;',
          'who does what, when and with what money.',
        ),
        'The signatory gives the answer in their own name. It is public the same day.',
        'A term runs to 23:59 on its last day. If that is in a weekend or on a holiday, the next working day counts. Elections, recess or a new board make no term longer. Before signing, the parties saw which elections and recess fall within the term.',
      ),
    ],
  },
  'follow-up': {
    heading: ['Wat er daarna gebeurt', 'What happens next'],
    body: [
      paragraphs(
        'Voor de partner let op de uitvoering: {followUpOwner}.',
        'De partner meldt {followUpMonths} hoe het staat met elke aanbeveling. De maanden tellen vanaf de overhandiging. De partner kiest uit: niet gestart, in voorbereiding, besluit gepland, in uitvoering, klaar, gewijzigd of gestopt. Bij elk bericht hoort bewijs.',
        'Komt er geen bericht, dan staat dat vanzelf op de pagina, met de datum. De stichting vraagt zelf {contactMonths} hoe het staat. Bij elke termijn van de partner publiceert zij een bevinding: wat is afgesproken en wat is gedaan.',
        'De leden houden een rol. Bij het antwoord en na 12 maanden geeft het panel per aanbeveling een oordeel. Dat staat naast het bericht van de partner.',
        'Iedereen mag het aanspreekpunt een vraag stellen. Vraag, termijn en antwoord zijn openbaar. Het panel sluit als alles is beantwoord en gevolgd, of als de stichting openbaar vaststelt dat dit niet is gebeurd.',
      ),
      paragraphs(
        'For the partner the implementation is watched by: {followUpOwner}.',
        'The partner reports {followUpMonths} how each recommendation stands. The months count from the hand-over. The partner chooses from: not started, preparing, decision planned, in progress, done, changed or stopped. Each report comes with evidence.',
        'If no report comes, the page says so by itself, with the date. The foundation itself asks {contactMonths} how things stand. At each term of the partner it publishes a finding: what was agreed and what was done.',
        'The members keep a role. At the answer and after 12 months the panel gives a verdict on each recommendation. It stands beside the report of the partner.',
        'Anyone may put a question to the contact. Question, term and answer are public. The panel closes when all is answered and followed, or when the foundation finds in public that this did not happen.',
      ),
    ],
  },
  publication: {
    heading: ['Openbaarheid en pers', 'Publication and press'],
    body: [
      paragraphs(
        'Openbaar is:',
        bullets(
          'meteen: deze overeenkomst, de data, de kosten en de samenstelling;',
          'op de dag dat de leden ze krijgen: de stukken van experts;',
          'na controle door de leden en hoogstens {reportDays} na een bijeenkomst: het verslag;',
          'na controle op de regels: ideeën van medeburgers;',
          'als het panel dat wil, en uiterlijk met het advies: concepten en signalen van de partner;',
          'met het advies: de uitslag van de peiling;',
          'op de dag van verzenden: het antwoord van de partner.',
        ),
        '{embargo}',
        'Een verslag zegt wat er is gezegd, niet wie het zei. Een naam, foto of interview is er alleen als het lid ja zegt. Een verbetering blijft zichtbaar.',
        'De stichting zoekt zelf journalisten op. Iedereen mag de teksten gebruiken, met vermelding van de bron. Wie een afspraak te laat nakomt, staat op de pagina als te laat: partner én stichting.',
      ),
      paragraphs(
        'Public are:',
        bullets(
          'at once: this agreement, the dates, the costs and the composition;',
          'on the day that the members receive them: the documents of experts;',
          'after the members’ check and at most {reportDays} after a meeting: the report;',
          'after moderation: ideas of fellow citizens;',
          'when the panel says so, and at the latest with the advice: drafts and signals of the partner;',
          'with the advice: the result of the poll;',
          'on the day of sending: the answer of the partner.',
        ),
        '{embargo}',
        'A report says what was said, not who said it. A name, photo or interview appears only if the member says yes. A correction stays visible.',
        'The foundation approaches journalists itself. Everyone may use the texts, naming the source. Whoever keeps a promise late stands on the page as late: partner and foundation alike.',
      ),
    ],
  },
  privacy: {
    heading: ['Persoonsgegevens', 'Personal data'],
    body: [
      paragraphs(
        '{controller}',
        'De gemeente of een verzendhuis houdt de adressen. De stichting maakt alleen codes en ziet geen adressen. Zij weet pas wie je bent als je je aanmeldt.',
        'Per gegeven staat vast waarvoor het is, op welke grond en hoe lang. De partner krijgt nooit antwoorden van één persoon te zien. Openbaar zijn alleen aantallen waaruit niemand te herkennen is.',
        bullets(
          'Antwoorden voor de loting: gewist als de groep definitief is.',
          'Wensen voor eten, zorg of toegang: gewist twee weken na de laatste bijeenkomst.',
          'Gegevens over bijvoorbeeld gezondheid of afkomst: alleen met aparte, uitdrukkelijke toestemming en versleuteld bewaard.',
        ),
        'Iedereen mag eigen gegevens inzien, verbeteren en laten wissen, zolang de wet niet anders zegt. De partijen melden elkaar een datalek binnen 24 uur.',
      ),
      paragraphs(
        '{controller}',
        'The municipality or a mailing house holds the addresses. The foundation only makes codes and sees no addresses. It knows who you are only once you sign up.',
        'For each item it is fixed what it is for, on what legal basis and for how long. The partner never sees the answers of one person. Only counts from which nobody can be recognised are public.',
        bullets(
          'Answers for the draw: erased once the group is final.',
          'Needs for food, care or access: erased two weeks after the last meeting.',
          'Data on for example health or origin: only with separate, explicit consent and kept encrypted.',
        ),
        'Everyone may see and correct their own data and have them erased, unless the law says otherwise. The parties tell each other of a data breach within 24 hours.',
      ),
    ],
  },
  money: {
    heading: ['Geld', 'Money'],
    body: [
      paragraphs(
        'De kosten van het panel zijn begroot op {budgetCents}. Wie betaalt: {payer}. Beide zijn openbaar.',
        'De procesleider mag hoogstens {boundBudget} van dat bedrag afwijken en meldt dat aan de partner. Voor meer is een getekende wijziging nodig. Geld dat overblijft, gaat terug naar wie betaalde.',
        'Betaling hangt nooit af van wat het panel adviseert.',
        'Voor het uitvoeren van aanbevelingen zet de partner {implementationCents} opzij. Dat staat los van de kosten van het panel. Is er te weinig geld voor alle aanbevelingen, dan volgt de partner de volgorde die het panel koos.',
        'Stopt het panel eerder, dan worden kosten betaald die al zijn gemaakt of niet meer te voorkomen zijn. Burgers krijgen dan de vergoeding waar zij tot dan recht op hebben.',
      ),
      paragraphs(
        'The costs of the panel are budgeted at {budgetCents}. Who pays: {payer}. Both are public.',
        'The process lead may depart from that amount by at most {boundBudget} and tells the partner. More needs a signed amendment. Money that is left goes back to whoever paid.',
        'Payment never depends on what the panel advises.',
        'To carry out recommendations the partner sets {implementationCents} aside. That is apart from the costs of the panel. If there is too little money for all recommendations, the partner follows the order that the panel chose.',
        'If the panel stops early, costs that have been made or can no longer be avoided are paid. Citizens then get the fee that is due to them until that day.',
      ),
    ],
  },
} as const satisfies Record<string, ClauseWords>

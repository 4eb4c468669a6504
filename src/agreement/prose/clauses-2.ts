import { bullets, type ClauseWords, paragraphs } from './paragraphs.ts'

/** How the panel works and decides. */
export const deliberation = {
  trajectory: {
    heading: ['Traject en bijeenkomsten', 'Trajectory and meetings'],
    body: [
      paragraphs(
        'Het traject heeft {meetings}. Een burger is daar in totaal ongeveer {hours} mee bezig. De eerste bijeenkomst is op {firstMeetingOn}. Het advies is klaar op {adviceReadyOn}.',
        'Het panel leert eerst, overlegt dan, schrijft daarna en besluit ten slotte. Voor het overleg begint, zeggen de leden of zij genoeg weten. Tussen twee bijeenkomsten zitten ten minste twee weken, om te lezen en er thuis over te praten.',
        'Een datum verschuiven kan binnen de grenzen van het artikel ‘Wijzigen van deze overeenkomst’. Leden en partner horen dat meteen. De pagina toont de oude en de nieuwe datum. Voor meer of minder bijeenkomsten is een getekende wijziging nodig.',
        'Op vaste momenten kunnen medeburgers ideeën geven. Het panel krijgt die ideeën vóór een bijeenkomst. De stichting laat per idee zien wat ermee is gedaan.',
      ),
      paragraphs(
        'The trajectory has {meetings}. A citizen spends about {hours} on it in all. The first meeting is on {firstMeetingOn}. The advice is ready on {adviceReadyOn}.',
        'The panel first learns, then deliberates, then writes and finally decides. Before the deliberation begins, the members say whether they know enough. Between two meetings there are at least two weeks, to read and to talk about it at home.',
        'A date can move within the limits of the clause ‘Changing this agreement’. Members and partner are told at once. The page shows the old and the new date. More or fewer meetings need a signed amendment.',
        'At set times fellow citizens can share ideas. The panel receives those ideas before a meeting. The foundation shows for each idea what was done with it.',
      ),
    ],
  },
  independence: {
    heading: ['Onafhankelijkheid', 'Independence'],
    body: [
      paragraphs(
        'De stichting beslist over de agenda, de gespreksleiders en de begeleiding. De partner mag wensen noemen, maar beslist daar niet over. De stichting heeft geen belang bij de uitkomst.',
        'De partner krijgt de informatie die nodig is om mee te doen. De partner verandert nooit een verslag, een tekst van het panel of een uitslag. Wie een feitelijke fout ziet, meldt die. Een verbetering blijft zichtbaar.',
        'Leden van de partner doen mee als gewone leden. Zij leiden geen gesprek. Zij zijn verspreid over de tafels en zijn nooit meer dan een derde van een tafel. Er zijn ook rondes met alleen burgers.',
        'Het panel schrijft zijn advies zelf. Na de stemming verandert er geen woord zonder dat het panel dat bevestigt. Buiten de bijeenkomsten probeert de partner leden niet te beïnvloeden.',
      ),
      paragraphs(
        'The foundation decides on the agenda, the moderators and the process. The partner may voice wishes, but does not decide on these. The foundation has no interest in the outcome.',
        'The partner receives the information it needs to take part. The partner never changes a report, a text of the panel or a result. Whoever sees an error of fact reports it. A correction stays visible.',
        'Members from the partner take part as ordinary members. They lead no conversation. They are spread over the tables and are never more than a third of a table. There are also rounds with citizens only.',
        'The panel writes its advice itself. After the vote no word changes unless the panel confirms it. Outside the meetings the partner does not try to influence members.',
      ),
    ],
  },
  experts: {
    heading: ['Experts en informatie', 'Experts and information'],
    body: [
      paragraphs(
        'De stichting zoekt experts en ervaringsdeskundigen die verschillende kanten van de vraag laten zien. Van elke expert is openbaar wat zijn of haar kijk en belangen zijn, wie betaalt en wie de expert voorstelde.',
        'Een onafhankelijke klankbordgroep bekijkt of de informatie klopt, volledig is en alle kanten laat zien. Haar oordeel is openbaar.',
        'De partner mag experts en stukken voorstellen. De stichting beslist. Leden mogen zelf experts vragen.',
        'Elke vraag van een lid krijgt een datum, een naam en een antwoord. Vragen over eigen stukken beantwoordt de partner vóór de volgende bijeenkomst. Open vragen blijven zichtbaar op de pagina.',
        'Stukken zijn openbaar op de dag dat de leden ze krijgen. Bij elk stuk staan de maker, de datum en een korte uitleg in gewone taal.',
      ),
      paragraphs(
        'The foundation looks for experts and experience experts who show different sides of the question. For each expert it is public what their perspective and interests are, who pays and who proposed them.',
        'An independent advisory group looks at whether the information is correct, complete and shows all sides. Its judgement is public.',
        'The partner may propose experts and documents. The foundation decides. Members may call experts of their own.',
        'Each question from a member gets a date, a name and an answer. Questions about its own documents are answered by the partner before the next meeting. Open questions stay visible on the page.',
        'Documents are public on the day that the members receive them. Each document shows its author, its date and a short explanation in plain language.',
      ),
    ],
  },
  fees: {
    heading: ['Vergoeding en onkosten', 'Fees and expenses'],
    body: [
      paragraphs(
        '{fee} Per panel is er één soort vergoeding. De stichting betaalt uit. Twee mensen keuren elke betaling goed. Leden van de partner krijgen geen vergoeding uit dit geld.',
        'Eten, drinken en de zaal kosten een lid niets. Dat geldt ook voor een tolk of een hulpmiddel dat nodig is om mee te doen. Reiskosten, oppas en zorg thuis kan een burger met een bon opgeven.',
        'De stichting let op de grenzen die de belastingdienst stelt. Zij waarschuwt een burger voordat een grens in zicht komt. Een burger mag afzien van de vergoeding of om minder vragen.',
        'Een burger die stopt, houdt waar hij of zij tot dan recht op had. Bij een betaling staat niet waar het panel over gaat.',
      ),
      paragraphs(
        '{fee} A panel has one kind of fee. The foundation pays. Two people approve each payment. Members from the partner get no fee from this money.',
        'Food, drink and the venue cost a member nothing. The same holds for an interpreter or an aid that is needed to take part. A citizen can claim travel, childcare and care at home with a receipt.',
        'The foundation watches the limits that the tax office sets. It warns a citizen before a limit comes near. A citizen may decline the fee or ask for less.',
        'A citizen who leaves keeps what was due until then. A payment does not say what the panel is about.',
      ),
    ],
  },
  decision: {
    heading: ['Besluiten van het panel', 'Decisions of the panel'],
    body: [
      paragraphs(
        'Het panel zoekt consensus: een voorstel waar bijna iedereen achter kan staan. Over elke aanbeveling houdt het panel een geheime peiling met {scale}.',
        '{decides}',
        'Een aanbeveling is aangenomen als aan twee eisen is voldaan:',
        bullets('ten minste {supportPercent} steunt de aanbeveling;', 'hoogstens {blockPercent} is tegen.'),
        'Deze delen worden berekend over {denominator}. Zij gelden voor elke groep die beslist.',
        'Er zijn twee rondes. Na de eerste ronde hoort het panel wat bezwaren zijn, en past het de tekst zo nodig aan. Niemand hoeft te zeggen wat hij of zij stemde. Alleen de laatste ronde telt.',
        'De uitslag staat apart voor burgers en voor leden van de partner. Zijn er minder dan 5 plekken voor de partner, dan is hun peiling open of vervalt zij. Wie het niet eens is, mag een minderheidsstandpunt schrijven. Dat komt zonder namen in het advies.',
      ),
      paragraphs(
        'The panel seeks consensus: a proposal that almost everyone can stand behind. On each recommendation the panel holds a secret poll with {scale}.',
        '{decides}',
        'A recommendation is adopted if two demands are met:',
        bullets('at least {supportPercent} support the recommendation;', 'at most {blockPercent} are against it.'),
        'These shares are counted over {denominator}. They hold for each group that decides.',
        'There are two rounds. After the first round the panel hears what the objections are, and amends the text where needed. Nobody has to say how they voted. Only the last round counts.',
        'The result stands apart for citizens and for members from the partner. With fewer than 5 seats for the partner, their poll is open or is not held. Whoever disagrees may write a minority view. It goes into the advice without names.',
      ),
    ],
  },
} as const satisfies Record<string, ClauseWords>

import type { ProblemCode, ProblemText } from './problem-codes.js';

/** Danish, in the words of the glossary. The detail says what is wrong and the way out. */
export const DANISH: Readonly<Record<ProblemCode, ProblemText>> = {
  MALFORMED: ['Oplysningerne kan ikke bruges', 'Ret de felter, der er nævnt, og send igen.'],
  UNKNOWN_REASON: ['Ukendt begrundelse', 'Vælg en af de begrundelser, som regelsættet har til denne handling.'],
  UNAUTHENTICATED: ['Log ind', 'Adgangen mangler, er udløbet eller gælder ikke her. Log ind igen.'],
  NOT_ALLOWED: [
    'Det har du ikke adgang til',
    'Din rolle eller din plads i forløbet giver ikke lov til det. Spørg den ansvarlige eller teamlederen.',
  ],
  NOT_LINKED: [
    'Logget ind, men ikke kendt her',
    'Dit login er ikke knyttet til en medarbejder. Bed jeres administrator om at knytte det.',
  ],
  NOT_FOUND: ['Findes ikke', 'Der er intet med det id i din kommune.'],
  METHOD_NOT_ALLOWED: ['Kan ikke bruges sådan', 'Adressen findes, men ikke med den metode. Se Allow.'],
  CONFLICT: ['Nogen kom først', 'Forløbet blev ændret samtidig. Hent det igen, og prøv en gang til.'],
  VERSION_MISMATCH: [
    'Forløbet er ændret',
    'Nogen har ændret forløbet, siden du hentede det. Hent det igen, og se, om det stadig passer.',
  ],
  BODY_TOO_LARGE: [
    'For meget på én gang',
    'Det sendte fylder mere, end der tages imod. Del det op, eller gør teksten kortere.',
  ],
  HEADERS_TOO_LARGE: [
    'For meget i hovedet',
    'Headerne er større, end der tages imod. Udelad det, der ikke er brug for.',
  ],
  TOO_MANY_REQUESTS: ['For mange forespørgsler', 'Vent det antal sekunder, Retry-After angiver, og send igen.'],
  UNSUPPORTED_MEDIA_TYPE: ['Forkert format', 'Send JSON med Content-Type: application/json.'],
  ALREADY_EXISTS: ['Findes i forvejen', 'Der er allerede en med det id. Vælg et andet, eller ret den, der findes.'],
  CLOSED: ['Forløbet er afsluttet', 'Et afsluttet forløb kan kun få notater, rettes eller åbnes igen.'],
  STAGE_REFUSES: ['Det passer ikke til trinnet', 'Forløbet er ikke på et trin, hvor det kan lade sig gøre.'],
  MATCH_NOT_DECIDED: ['Match er ikke afgjort', 'Afgør først, om vi starter: match skal være besluttet.'],
  MATCH_ALREADY_DECIDED: ['Match er afgjort', 'Det er allerede besluttet, om vi starter.'],
  PAPERS_MISSING: [
    'Papirer mangler',
    'Trinnet kan ikke starte uden papirer. En teamleder kan registrere start uden papirer som afvigelse.',
  ],
  PAPER_NOT_EXPECTED: ['Papiret ventes ikke', 'Der er ikke noget udestående om det papir.'],
  PAPER_NOT_WAIVABLE: [
    'Papiret skal der være',
    'Regelsættet tillader ikke at undlade det papir. En bevilling kan aldrig undlades.',
  ],
  OBLIGATION_NOT_OPEN: [
    'Ikke længere udestående',
    'Det er allerede gjort, flyttet eller bortfaldet. Hent forløbet igen.',
  ],
  OBLIGATION_KIND: ['Forkert slags udestående', 'Handlingen passer ikke til det udestående, der er valgt.'],
  STATUTORY: ['Fristen er lovbestemt', 'En lovbestemt frist kan hverken flyttes eller bortfalde.'],
  NOTHING_OWED: [
    'Så ville intet være aftalt',
    'Et åbent forløb skal altid have noget udestående. Aftal næste skridt, eller afslut forløbet.',
  ],
  NEXT_STEP_REQUIRED: [
    'Næste skridt mangler',
    'Aftal et næste skridt med dato, eller begrund, at der ikke skal ske mere.',
  ],
  DATES_ORDER: ['Datoerne passer ikke sammen', 'En dato ligger før den, den skulle følge efter.'],
  DATE_IN_FUTURE: ['Datoen er ikke kommet endnu', 'Det, der er sket, kan ikke have en dato i fremtiden.'],
  DATE_IN_PAST: ['Datoen er passeret', 'Vælg en dato, der ikke er gået.'],
  PLANNED_END_REQUIRED: ['Planlagt slut mangler', 'Trinnet skal have en planlagt slutdato.'],
  BACK_NEEDS_REASON: ['Et skridt ned skal begrundes', 'Skriv, hvorfor forløbet går et trin ned.'],
  BESIDE_NOT_POSSIBLE: [
    'Kan ikke løbe ved siden af',
    'Kun lønnede timer kan løbe ved siden af praktik eller løntilskud.',
  ],
  START_ALREADY_RECORDED: ['Start er registreret', 'Der er allerede registreret en start, som ikke er trådt i kraft.'],
  EXTENSION_NOT_LATER: ['Det er ikke en forlængelse', 'Den nye slutdato skal ligge efter den nuværende.'],
  HOURS_OVER_MAX: ['For mange timer', 'Timerne er flere, end regelsættet tillader om ugen.'],
  PERSON_NOT_ACTIVE: ['Er her ikke', 'Personen arbejder her ikke på den dato. Vælg en anden.'],
  SAME_PERSON: ['Samme person', 'Vælg en anden end den, der allerede er det.'],
  CALENDAR_ENDS: ['Uden for kalenderen', 'Regelsættets kalender dækker ikke datoen.'],
  POLICY_INVALID: ['Regelsættet hænger ikke sammen', 'Ret regelsættet, før det offentliggøres.'],
  OFFER_OPEN: [
    'Der er et tilbud i forvejen',
    'Forløbet er allerede tilbudt eller aftalt overdraget. Træk først det tilbud tilbage.',
  ],
  NO_OFFER: ['Der er intet tilbud', 'Det er besvaret, trukket tilbage eller udløbet. Hent forløbet igen.'],
  ALREADY_PAUSED: ['Allerede på pause', 'Forløbet er på pause. Sæt det først i gang igen.'],
  NOT_PAUSED: ['Ikke på pause', 'Forløbet er ikke på pause, så det kan ikke sættes i gang igen.'],
  NOT_CLOSED: ['Forløbet er åbent', 'Kun et afsluttet forløb kan åbnes igen.'],
  NOT_CORRECTABLE: [
    'Kan ikke rettes sådan',
    'Den oplysning, eller et felt, der er nævnt, kan ikke rettes. Skriv et notat, eller brug den handling, der hører til.',
  ],
  EXTENSION_LADDER: [
    'Længere, end reglerne tillader',
    'Forlængelsen er længere, end begrundelsen giver lov til, eller kræver godkendelse. Vælg en anden, eller spørg teamlederen.',
  ],
  APPROVAL_OPEN: [
    'Der er spurgt i forvejen',
    'Der er allerede bedt om den godkendelse, og den er ikke besvaret endnu.',
  ],
  REPORT_INVALID: [
    'Meldingen passer ikke',
    'Ingen er startet, og ingen start er registreret. Registrér starten, eller meld et problem.',
  ],
  ABSENCE_OVERLAPS: [
    'Fraværet overlapper',
    'Der er allerede registreret fravær nogle af de dage. Ret det fravær, der findes.',
  ],
  COVER_CIRCLE: [
    'De dækker for hinanden',
    'Ingen af dem ville være der. Vælg en anden til at dække, eller ret det andet fravær.',
  ],
  ALREADY_LEAVING: [
    'Fratrædelsen er registreret',
    'Der er allerede en dag, hvor medarbejderen stopper. Fortryd den først, hvis den skal være en anden.',
  ],
  ADDRESS_REFUSED: [
    'Adressen kan ikke bruges',
    'Der sendes kun til http- og https-adresser på internettet, uden adgangskode i. Vælg en anden.',
  ],
  PLACEMENT_OPEN: [
    'Et forløb er åbent',
    'Persondata kan slettes, når alle borgerens forløb er afsluttet. Afslut forløbet først.',
  ],
  RETENTION_HOLD: ['Oplysningerne skal bevares', 'Der er et bevaringspåbud på borgeren. Det skal først ophæves.'],
  ERASED: ['Slettet', 'Borgerens persondata er slettet. Der registreres ikke mere om borgeren.'],
  LINK_TOO_LONG: ['Linket ville gælde for længe', 'Et link kan gælde i højst 30 dage. Vælg en tidligere dag.'],
  LINK_EXPIRED: ['Linket er udløbet', 'Det kan ikke bruges længere. Bed kommunen om et nyt.'],
  LINK_REVOKED: ['Linket er trukket tilbage', 'Kommunen har lukket det. Bed kommunen om et nyt.'],
  IDEMPOTENCY_KEY_REUSED: [
    'Nøglen er brugt',
    'Idempotency-Key er brugt til noget andet. Brug en ny nøgle til en ny handling.',
  ],
  NOT_CONFIGURED: ['Ikke slået til', 'Det er ikke sat op i denne installation. Bed den, der driver den, om det.'],
  INTERNAL: ['Noget gik galt', 'Fejlen er noteret. Prøv igen med samme nøgle; opgiv instance, hvis den kommer igen.'],
  STORE_UNAVAILABLE: [
    'Midlertidigt utilgængelig',
    'Det er uvist, om handlingen blev gemt. Prøv igen med samme nøgle: den udføres kun én gang.',
  ],
  IDENTITY_UNAVAILABLE: ['Log ind svarer ikke', 'Din adgang kan ikke kontrolleres lige nu. Prøv igen om lidt.'],
  PROCESS_UNAVAILABLE: ['Processen svarer ikke', 'Forløbets proces kan ikke spørges lige nu. Alt andet virker.'],
};

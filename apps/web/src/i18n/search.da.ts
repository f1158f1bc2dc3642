/** Texts of the search, in its dialog and on its page. */
export const search = {
  button: 'Søg',
  title: 'Søg',
  label: 'Navn, CPR, CVR eller VITAS-nr.',
  hint: 'Begyndelsen af borgerens navn, hele CPR-nummeret, en del af virksomhedens navn, CVR-nummeret eller VITAS-nummeret.',
  start: 'Skriv mindst 2 tegn.',
  results: 'Fundet',
  searching: 'Søger …',
  found_one: '{{count}} fundet. Pil op og ned vælger, Enter åbner.',
  found_other: '{{count}} fundet. Pil op og ned vælger, Enter åbner.',
  none: 'Ingen fundet.',
  noneAt: 'Intet fundet på »{{typed}}«.',
  noneWayOut:
    'Prøv kun begyndelsen af navnet, eller hele CPR-nummeret. Forløb i andre teams, som du ikke må se, vises ikke.',
  showAll: 'Vis alt, der findes på »{{typed}}«',
  more: 'Der er flere. Skriv mere for at finde dem.',
  caseAt: '{{citizen}} hos {{company}}',
  erased: 'slettet borger',
  kind: { cases: 'Forløb', citizens: 'Borgere', companies: 'Virksomheder' },
} as const;

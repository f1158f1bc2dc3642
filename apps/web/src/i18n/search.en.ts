import type { SameTexts } from './texts.types.js';
import type { search } from './search.da.js';

/** The search in English. */
export const searchEn: SameTexts<typeof search> = {
  button: 'Search',
  title: 'Search',
  label: 'Name, CPR, CVR or VITAS number',
  hint: "The beginning of the citizen's name, the whole CPR number, part of the company's name, the CVR number or the VITAS number.",
  start: 'Type at least 2 characters.',
  results: 'Found',
  searching: 'Searching …',
  found_one: '{{count}} found. Arrow keys choose, Enter opens.',
  found_other: '{{count}} found. Arrow keys choose, Enter opens.',
  none: 'Nothing found.',
  noneAt: 'Nothing found for “{{typed}}”.',
  noneWayOut:
    'Try only the beginning of the name, or the whole CPR number. Placements of other teams that you may not see are not shown.',
  showAll: 'Show everything found for “{{typed}}”',
  more: 'There are more. Type more to find them.',
  caseAt: '{{citizen}} at {{company}}',
  erased: 'erased citizen',
  placements: 'Placements',
  filterName: 'Citizen or company',
  cprHere: 'CPR numbers are found with Search (Ctrl-K): there they do not end in the address.',
  all: 'all',
  filterStage: 'Rung',
  filterOwner: 'Owner',
  filterTeam: 'Team',
  onlyAt: 'Only at {{company}}.',
  everywhere: 'Show all companies',
  noPlacements: 'No placement fits. Remove a filter, or create a new one.',
  newPlacement: 'New placement',
  kind: { cases: 'Placements', citizens: 'Citizens', companies: 'Companies' },
};

import { SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import type { ProcessView } from '@holdfast/domain';

type Name = keyof typeof SEARCH_ATTRIBUTES;

/** The search attributes as they were last written; a name absent here has no value. */
export type Attributes = Readonly<Partial<Record<Name, string>>>;

/** One change, as `upsertSearchAttributes` takes it: null takes the value away. */
export type AttributeUpdate =
  | { key: { name: Name; type: 'KEYWORD' }; value: string | null }
  | { key: { name: Name; type: 'DATETIME' }; value: Date | null };

/** What must be written so that Temporal's UI can find the case by what is true of it now. Pure. */
export function changedAttributes(
  before: Attributes,
  view: ProcessView,
): { readonly now: Attributes; readonly updates: AttributeUpdate[] } {
  const now: Attributes = {
    HoldfastStage: view.stage,
    HoldfastOwner: view.ownerId,
    ...(view.teamId ? { HoldfastTeam: view.teamId } : {}),
    ...(view.nextAlarm === null ? {} : { HoldfastNextAlarm: view.nextAlarm }),
  };
  const names = Object.keys(SEARCH_ATTRIBUTES) as Name[];
  const updates = names.filter((name) => before[name] !== now[name]).map((name) => update(name, now[name] ?? null));
  return { now, updates };
}

function update(name: Name, value: string | null): AttributeUpdate {
  const type = SEARCH_ATTRIBUTES[name];
  if (type === 'KEYWORD') return { key: { name, type }, value };
  return { key: { name, type }, value: value === null ? null : new Date(value) };
}

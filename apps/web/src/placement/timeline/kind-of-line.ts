/** What a line of the timeline is about. */
export type LineKind = 'contact' | 'rung' | 'owed' | 'people';

/** By how the name of the event begins; the first that fits. */
const BEGINNINGS: readonly (readonly [string, LineKind])[] = [
  ['follow-up', 'contact'],
  ['attempt', 'contact'],
  ['note', 'contact'],
  ['absence', 'contact'],
  ['concern', 'contact'],
  ['report', 'contact'],
  ['promise', 'contact'],
  ['owner', 'people'],
  ['second-person', 'people'],
  ['hand-off', 'people'],
  ['approval', 'people'],
  ['obligation', 'owed'],
  ['alarm', 'owed'],
  ['person-told', 'owed'],
  ['reminder', 'owed'],
  ['delivery', 'owed'],
];

/** What an event is about. What is nothing else is about the rungs and the case itself. */
export const kindOfLine = (type: string): LineKind =>
  BEGINNINGS.find(([beginning]) => type.startsWith(beginning))?.[1] ?? 'rung';

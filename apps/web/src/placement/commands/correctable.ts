/** How a field of an entry is typed in. */
export type Kind = 'day' | 'text' | 'number' | 'hours';

/** A field that can be corrected: where in the entry, and how it is typed. */
export type Correctable = readonly [path: string, kind: Kind];

/** What of an entry can be corrected here, one field at a time; the API takes more, and says what it does not take. */
const FIELDS: Readonly<Record<string, readonly Correctable[]>> = {
  'placement-proposed': [
    ['mentor', 'text'],
    ['workTimes', 'text'],
    ['transport', 'text'],
    ['vitasCaseId', 'text'],
    ['productionUnit', 'text'],
  ],
  'match-decided': [['siteVisitOn', 'day']],
  'paper-received': [['receivedOn', 'day']],
  'stage-start-recorded': terms(),
  'stage-started': terms(),
  'stage-end-recorded': [
    ['endsOn', 'day'],
    ['learned', 'text'],
  ],
  'stage-ended': [
    ['endedOn', 'day'],
    ['learned', 'text'],
  ],
  'stage-extended': [['plannedEnd', 'day']],
  'hours-changed': [
    ['from', 'day'],
    ['weeklyHours', 'hours'],
  ],
  'follow-up-held': [
    ['heldOn', 'day'],
    ['participants', 'text'],
    ['findings', 'text'],
    ['hoursWorked', 'number'],
    ['concerns', 'text'],
    ['adjustments', 'text'],
  ],
  'attempt-recorded': [
    ['attemptedOn', 'day'],
    ['who', 'text'],
    ['note', 'text'],
  ],
  'promise-made': [
    ['what', 'text'],
    ['to', 'text'],
    ['dueOn', 'day'],
  ],
  'promise-kept': [['how', 'text']],
  'note-added': [['note', 'text']],
  'placement-closed': [['endedOn', 'day']],
  'absence-reported': [
    ['from', 'day'],
    ['until', 'day'],
    ['reportedBy', 'text'],
    ['what', 'text'],
  ],
  'concern-raised': [
    ['what', 'text'],
    ['reportedBy', 'text'],
  ],
  'report-answered': [['answer', 'text']],
  'hand-off-offered': [['briefing', 'text']],
  'approval-requested': [['note', 'text']],
};

function terms(): readonly Correctable[] {
  return [
    ['terms/startsOn', 'day'],
    ['terms/plannedEnd', 'day'],
    ['terms/grantEnds', 'day'],
    ['terms/weeklyHours', 'hours'],
    ['terms/jobFunction', 'text'],
  ];
}

/** The fields of an entry that can be corrected. */
export const correctableOf = (type: string | undefined): readonly Correctable[] => FIELDS[type ?? ''] ?? [];

/** A value where the entry has it. */
export function correctionOf<V>(path: string, value: V): Record<string, V | Record<string, V>> {
  const [outer = '', inner] = path.split('/');
  return { [outer]: inner === undefined ? value : { [inner]: value } };
}

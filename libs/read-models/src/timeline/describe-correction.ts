import type { PlacementEventOf, SealedText } from '@holdfast/domain';
import { labelOr, type Labels } from '../labels/labels.types.js';
import { fieldLabel } from '../labels/field-labels.js';
import type { Description, Past } from './description.js';
import type { Words } from './words.js';

/** A correction: which entry it is about and, field by field, what it said and what it says. */
export function describeCorrection(
  { data }: PlacementEventOf<'record-corrected'>,
  past: Past,
  words: Words,
): Description {
  const { flow } = words.t;
  const about = past.event(data.eventId);
  const before = (about?.data ?? {}) as Readonly<Record<string, unknown>>;
  return {
    what: flow.corrected(about === undefined ? data.corrected : past.sentence(about)),
    details: differences(before, data.correction).map(([field, old, now]) =>
      flow.was(fieldLabel(words.t.locale, field), said(field, old, words), said(field, now, words)),
    ),
  };
}

type Payload = Readonly<Record<string, unknown>>;

/** A payload with a correction put over it: fields replace fields, parts of a field replace its parts. */
export function correctedPayload(payload: Payload, correction: Payload): Payload {
  const result: Record<string, unknown> = { ...payload };
  for (const [name, value] of Object.entries(correction)) {
    const old = payload[name];
    result[name] = isPayload(value) && isPayload(old) ? correctedPayload(old, value) : value;
  }
  return result;
}

/** Neither a list nor a text: something with fields of its own. */
function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isSealed(value);
}

function isSealed(value: object): value is SealedText {
  return 'sealed' in value && typeof value.sealed === 'string';
}

type Difference = readonly [field: string, old: unknown, now: unknown];

function differences(before: Payload, correction: Payload): readonly Difference[] {
  return Object.entries(correction).flatMap(([name, now]): readonly Difference[] => {
    const old = before[name];
    return isPayload(now) && isPayload(old) ? differences(old, now) : [[name, old, now]];
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const PEOPLE = new Set(['ownerId', 'secondPersonId', 'owedBy', 'staffId', 'to', 'from']);

/** Which labels a field's code is looked up in. */
const CODES: Readonly<Record<string, keyof Labels>> = {
  stage: 'stage',
  purpose: 'purpose',
  paper: 'paper',
  channel: 'channel',
  purposeMet: 'purposeResult',
  outcome: 'outcome',
  endedEarly: 'earlyEnd',
  reason: 'reason',
  justification: 'reason',
  kind: 'absenceKind',
};

function said(field: string, value: unknown, words: Words): string {
  const { flow } = words.t;
  if (value === undefined || value === null) return flow.nothing;
  if (typeof value === 'boolean') return flow.yesNo(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return text(field, value, words);
  if (Array.isArray(value)) return words.list(value.map((item) => said(field, item, words)));
  if (typeof value !== 'object') return flow.nothing;
  if (isSealed(value)) return words.open(value);
  return words.list(
    Object.entries(value).map(
      ([name, part]) => `${fieldLabel(words.t.locale, name).toLowerCase()} ${said(name, part, words)}`,
    ),
  );
}

function text(field: string, value: string, words: Words): string {
  if (DAY.test(value)) return words.day(value);
  if (INSTANT.test(value)) return `${words.dayAt(value)} ${words.time(value)}`;
  if (PEOPLE.has(field)) return words.staff(value);
  const group = CODES[field];
  return group === undefined ? value : labelOr(words.l[group], value);
}

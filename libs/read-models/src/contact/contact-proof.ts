import { addDays, daysBetween, type Day, type PlacementState } from '@holdfast/domain';
import { foldWithObligations } from '../compare/obligations-then.js';
import type { PlacementRecord } from '../shared/projection.js';
import { renderTimeline } from '../timeline/render-timeline.js';
import type { Rendering } from '../timeline/timeline.types.js';
import { createWords, type Words } from '../timeline/words.js';
import { contactEntries, toldEntries } from './contact-entries.js';
import { CONTACT_TEXTS, type ContactTexts } from './contact-texts.js';
import type { ContactEntry, ContactGap, ContactOutcome, ContactProof, Receipts } from './contact.types.js';

interface Days {
  readonly from: Day;
  readonly to: Day;
}

const within = (day: Day, { from, to }: Days): boolean => from <= day && day <= to;
/** Contact that we made. */
const isMade = ({ kind }: ContactEntry): boolean => kind === 'held' || kind === 'answered';

/** The days asked for on which the case was open; null: none. A case that was reopened counts from its first day. */
function openDays(events: readonly PlacementRecord[], state: PlacementState, days: Days): Days | null {
  const [first] = events;
  if (first === undefined || state === null) return null;
  const from = first.occurredOn > days.from ? first.occurredOn : days.from;
  const to = state.stage === 'closed' && state.closedOn < days.to ? state.closedOn : days.to;
  return from <= to ? { from, to } : null;
}

/** Days on end without any of these, within a stretch. */
export function gapsBetween(contacts: readonly Day[], { from, to }: Days): readonly ContactGap[] {
  const gaps: ContactGap[] = [];
  let begins = from;
  for (const day of [...contacts, addDays(to, 1)]) {
    const ends = addDays(day, -1);
    if (begins <= ends) gaps.push({ from: begins, to: ends, days: daysBetween(begins, ends) + 1 });
    if (day >= begins) begins = addDays(day, 1);
  }
  return gaps;
}

function outcomeOf(contacts: readonly ContactEntry[]): ContactOutcome {
  if (contacts.some(isMade)) return 'held';
  return contacts.some(({ kind }) => kind === 'attempted') ? 'attempted' : 'none';
}

/**
 * Contact on a case between two days, with who was told meanwhile and what became of each message. What was corrected counts
 * as corrected. Pure.
 * @param events the whole stream
 */
export function proveContact(
  events: readonly PlacementRecord[],
  days: Days,
  rendering: Rendering,
  receipts: Receipts,
): ContactProof {
  const words = createWords(rendering);
  const lines = renderTimeline(events, rendering);
  const { state, obligations } = foldWithObligations(events);
  const every = contactEntries(events, lines, words);
  const contacts = every.filter(({ day }) => within(day, days));
  const made = every.filter(isMade).map(({ day }) => day);
  const open = openDays(events, state, days);
  const proof = {
    placementId: state?.placementId ?? '',
    ...days,
    open,
    outcome: outcomeOf(contacts),
    contacts,
    told: toldEntries(events, lines, days, (id) => obligations.get(id)?.obligation, words, receipts),
    gaps:
      open === null
        ? []
        : gapsBetween(
            made.filter((day) => within(day, open)),
            open,
          ),
    lastBefore: made.findLast((day) => day < days.from) ?? null,
    firstAfter: made.find((day) => day > days.to) ?? null,
  };
  return { ...proof, sentence: sentenceOf(proof, words, CONTACT_TEXTS[rendering.language]) };
}

function sentenceOf(proof: Omit<ContactProof, 'sentence'>, words: Words, t: ContactTexts): string {
  const [from, to] = [words.day(proof.from), words.day(proof.to)];
  const count = (...kinds: readonly ContactEntry['kind'][]): number =>
    proof.contacts.filter(({ kind }) => kinds.includes(kind)).length;
  const reported = count('reported');
  const said = [];
  if (proof.open === null && proof.contacts.length === 0) return t.notOpen(from, to);
  if (proof.outcome === 'held') said.push(t.held(count('held', 'answered'), from, to));
  if (proof.outcome === 'attempted') said.push(t.attempted(count('attempted'), from, to));
  if (proof.outcome === 'none') said.push(t.none(from, to));
  const [longest] = proof.gaps.toSorted((one, other) => other.days - one.days);
  if (proof.outcome === 'held' && longest !== undefined) {
    said.push(t.longestGap(longest.days, words.day(longest.from), words.day(longest.to)));
  }
  if (reported > 0) said.push(t.reported(reported));
  const people = new Map<string, number>();
  for (const { to: whom, aboutContact } of proof.told) {
    if (aboutContact) people.set(whom.name, (people.get(whom.name) ?? 0) + 1);
  }
  const named = [...people].map(([name, times]) => t.person(name, times));
  if (named.length > 0) said.push(t.told(words.list(named).replace(/\.$/, '')));
  else if (proof.outcome !== 'held') said.push(t.nobodyTold);
  return said.join(' ');
}

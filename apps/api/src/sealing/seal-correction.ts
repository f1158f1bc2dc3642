import { isCorrectable, PERSONAL_EVENT_FIELDS, type PlacementEventType } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import { malformed } from '../problems/api-problem.js';
import { pointerStep } from '../problems/field-error.js';
import { fieldErrors } from '../problems/zod-errors.js';
import { personalText } from '../schemas/scalars.js';
import { personalPaths, sealFields, type Seal } from './seal-fields.js';

/** What a correction names and says, before it is sealed. */
export interface SaidCorrection {
  readonly eventId: string;
  readonly correction: Readonly<Record<string, unknown>>;
}

/** As long as the longest text of any command. */
const said = personalText(10_000);

/**
 * The correction with every text sealed that is sealed in the entry it corrects (`PERSONAL_EVENT_FIELDS`). Where the entry
 * is not there, or is not corrected, nothing is sealed: the domain refuses it, and nothing of it is kept.
 * @throws ApiProblem MALFORMED for a personal text that is no text; StoreUnavailableError
 */
export async function sealCorrection(
  store: Pick<EventStore, 'readStream'>,
  { tenant, placementId }: { readonly tenant: string; readonly placementId: string },
  { eventId, correction }: SaidCorrection,
  seal: Seal,
): Promise<Readonly<Record<string, unknown>>> {
  const events = await store.readStream(tenant, 'placement', placementId);
  const type = events.find((event) => event.eventId === eventId)?.type as PlacementEventType | undefined;
  return type === undefined || !isCorrectable(type) ? correction : sealAs(type, correction, seal);
}

/** The correction of an event of a type, sealed. @throws ApiProblem MALFORMED */
export async function sealAs(
  type: PlacementEventType,
  correction: Readonly<Record<string, unknown>>,
  seal: Seal,
): Promise<Readonly<Record<string, unknown>>> {
  const paths = personalPaths(PERSONAL_EVENT_FIELDS[type]);
  for (const path of paths) checkTexts(correction, path, '/correction');
  return await sealFields(correction, paths, (text) => seal(text.trim()));
}

/** Every text at a path is a text: what came sealed from outside was sealed by nobody we know. */
function checkTexts(parent: unknown, [step, ...rest]: readonly string[], at: string): void {
  if (step === undefined || typeof parent !== 'object' || parent === null) return;
  if (step === '*') {
    if (Array.isArray(parent)) parent.forEach((item, index) => checkTexts(item, rest, `${at}/${index}`));
    return;
  }
  const value = Object.hasOwn(parent, step) ? (parent as Readonly<Record<string, unknown>>)[step] : undefined;
  const pointer = at + pointerStep(step);
  if (rest.length > 0) return checkTexts(value, rest, pointer);
  if (value === undefined || value === null) return;
  const read = said.safeParse(value);
  if (!read.success) throw malformed(...fieldErrors(read.error.issues, value, pointer));
}

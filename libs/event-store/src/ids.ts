import { v5 } from 'uuid';
import type { StreamType } from './types.js';

/** The one namespace under which Holdfast derives ids (UUIDv5). Fixed for good: changing it would change every derived id. */
export const HOLDFAST_NAMESPACE = '6f1d1a4e-5c0b-5a3e-9a55-2f6a8e1c7d90';

/**
 * The id of something a command creates, derived from the tenant and the command's idempotency key: a repeated command
 * names the same thing again. A UUIDv5 over `<type>:<tenant>:<key>`.
 */
export function createdId(tenant: string, type: StreamType | (string & {}), key: string): string {
  return v5(`${type}:${tenant}:${key.toLowerCase()}`, HOLDFAST_NAMESPACE);
}

/** The id of the `number`th event (from 1) of a command: a UUIDv5 of the number under the command id. */
export function eventIdOf(commandId: string, number: number): string {
  return v5(String(number), commandId);
}

/** A command id derived from what caused it, e.g. `derivedCommandId(batchId, placementId)`: the same cause, the same command. */
export function derivedCommandId(causeId: string, name: string): string {
  return v5(name, causeId);
}

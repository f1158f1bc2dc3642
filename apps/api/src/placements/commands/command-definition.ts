import type { PlacementCommandData, PublicPlacementCommandType, ViolationCode } from '@holdfast/domain';
import type { z } from 'zod';
import type { Sealed } from '../../sealing/seal-fields.js';

/** Commands that come in by a body of their own; a placement's id comes from the path (or is derived from the key). */
export type CommandType = PublicPlacementCommandType;

/** What the edge adds to a body on its way to the domain. */
export interface CommandPlace {
  readonly placementId: string;
}

/** One command of a placement: its route, its body, and the one place where the body becomes the domain's command. */
export interface CommandDefinition<T extends CommandType = CommandType, B extends z.ZodType = z.ZodType> {
  readonly type: T;
  readonly summary: string;
  readonly body: B;
  readonly example: z.input<B>;
  /** The rules that may refuse it, for the documentation. */
  readonly refusals: readonly ViolationCode[];
  readonly toData: (body: Sealed<z.output<B>>, place: CommandPlace) => PlacementCommandData[T];
}

/** Keeps the types of body and command together. */
export function defineCommand<T extends CommandType, B extends z.ZodType>(
  definition: CommandDefinition<T, B>,
): CommandDefinition<T, B> {
  return definition;
}

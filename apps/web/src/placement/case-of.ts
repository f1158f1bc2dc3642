import type { Schemas } from '../api/client.js';
import type { Day } from '../dates/days.js';

/** What a part of the screen is given. */
export interface PartOf {
  readonly placement: Schemas['Placement'];
  /** The day it is for the case. */
  readonly today: Day;
}

/** Somebody of the staff as people say it. */
export const staffName = ({ id, name }: Schemas['StaffName']): string => name ?? id;

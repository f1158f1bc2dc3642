import { account } from './account.da.js';
import { audit } from './audit.da.js';
import { commands } from './commands.da.js';
import { common } from './common.da.js';
import { followUp } from './follow-up.da.js';
import { handOver } from './hand-over.da.js';
import { inbox } from './inbox.da.js';
import { myDay } from './my-day.da.js';
import { newPlacement } from './new-placement.da.js';
import { placement } from './placement.da.js';
import { policy } from './policy.da.js';
import { registers } from './registers.da.js';
import { search } from './search.da.js';
import { team } from './team.da.js';

/** Every text in Danish, by screen. What codes are called stands in the labels of the read models. */
export const danish = {
  account,
  audit,
  commands,
  common,
  followUp,
  handOver,
  inbox,
  myDay,
  newPlacement,
  placement,
  policy,
  registers,
  search,
  team,
};

import { accountEn } from './account.en.js';
import { auditEn } from './audit.en.js';
import { commandsEn } from './commands.en.js';
import { commonEn } from './common.en.js';
import type { danish } from './danish.js';
import { followUpEn } from './follow-up.en.js';
import { handOverEn } from './hand-over.en.js';
import { inboxEn } from './inbox.en.js';
import { myDayEn } from './my-day.en.js';
import { newPlacementEn } from './new-placement.en.js';
import { placementEn } from './placement.en.js';
import { policyEn } from './policy.en.js';
import { registersEn } from './registers.en.js';
import { searchEn } from './search.en.js';
import { teamEn } from './team.en.js';
import type { SameTexts } from './texts.types.js';

/** Every text in English. */
export const english: SameTexts<typeof danish> = {
  account: accountEn,
  audit: auditEn,
  commands: commandsEn,
  common: commonEn,
  followUp: followUpEn,
  handOver: handOverEn,
  inbox: inboxEn,
  myDay: myDayEn,
  newPlacement: newPlacementEn,
  placement: placementEn,
  policy: policyEn,
  registers: registersEn,
  search: searchEn,
  team: teamEn,
};

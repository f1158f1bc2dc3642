import { LADDER_STEPS, OBLIGATION_KINDS } from '@holdfast/domain';
import { integerOf, listOf, onlyKeys, type Part, partsUnder, refuse, under, wordOf } from './document-reader.js';

const LADDERS = ['routine', 'standard', 'short'] as const;
const RECIPIENTS = ['owner', 'second-person', 'team-lead', 'manager'] as const;
const CHANNELS = ['message', 'in-app', 'weekly-list'] as const;
/** A year of working days: further than this a reminder is a slip of the pen. */
const MAX_OFFSET = 260;

function checkLadder(part: Part): void {
  const rungs = listOf(part);
  if (rungs.length === 0) refuse(part.at, 'A ladder has at least one step.');
  let before = { step: -1, workingDays: -Infinity };
  rungs.forEach((rung, index) => {
    onlyKeys(rung, ['step', 'workingDays', 'to', 'channel', 'atOnce', 'repeatEvery']);
    const step = LADDER_STEPS.indexOf(wordOf(under(rung, 'step'), LADDER_STEPS));
    const workingDays = integerOf(under(rung, 'workingDays'), -MAX_OFFSET, MAX_OFFSET);
    if (step <= before.step) refuse(`${rung.at}/step`, `The steps must follow this order: ${LADDER_STEPS.join(', ')}.`);
    const atOnce = under(rung, 'atOnce');
    if (atOnce.value !== undefined && (atOnce.value !== true || index > 0))
      refuse(atOnce.at, 'Only the first step may be told at once.');
    if (workingDays <= before.workingDays)
      refuse(`${rung.at}/workingDays`, 'Each step must come later than the one before.');
    if (step === 0 && workingDays >= 0 && atOnce.value === undefined)
      refuse(`${rung.at}/workingDays`, 'A reminder comes before the due day.');
    if (step > 0 && workingDays < 0) refuse(`${rung.at}/workingDays`, 'Only a reminder comes before the due day.');
    before = { step, workingDays: atOnce.value === true ? -Infinity : workingDays };
    const to = listOf(under(rung, 'to'));
    if (to.length === 0) refuse(`${rung.at}/to`, 'Somebody must be told.');
    to.forEach((recipient) => wordOf(recipient, RECIPIENTS));
    wordOf(under(rung, 'channel'), CHANNELS);
    const repeats = under(rung, 'repeatEvery');
    if (repeats.value !== undefined) integerOf(repeats, 1, MAX_OFFSET);
    const last = index === rungs.length - 1;
    if (last && repeats.value === undefined) refuse(repeats.at, 'The last step must repeat: nothing may fall silent.');
    if (!last && repeats.value !== undefined) refuse(repeats.at, 'Only the last step repeats.');
  });
}

/** The escalation ladders and which obligation climbs which. No kind of obligation may be left out. */
export function checkLadders(document: Part): void {
  for (const [, ladder] of partsUnder(under(document, 'ladders'), LADDERS)) checkLadder(ladder);
  for (const [, obligation] of partsUnder(under(document, 'obligations'), OBLIGATION_KINDS)) {
    onlyKeys(obligation, ['ladder', 'reminderWorkingDays']);
    wordOf(under(obligation, 'ladder'), LADDERS);
    const reminder = under(obligation, 'reminderWorkingDays');
    if (reminder.value !== undefined) integerOf(reminder, 1, MAX_OFFSET);
  }
}

import type { ProblemCode, ProblemText } from './problem-codes.js';

/** English. The detail says what is wrong and the way out. */
export const ENGLISH: Readonly<Record<ProblemCode, ProblemText>> = {
  MALFORMED: ['The request cannot be used', 'Correct the fields that are named and send it again.'],
  UNKNOWN_REASON: ['Unknown reason', 'Choose one of the reasons the policy has for this command.'],
  UNAUTHENTICATED: ['Sign in', 'The access token is missing, has expired or is not for this place. Sign in again.'],
  NOT_ALLOWED: [
    'Not allowed',
    'Your role, or your part in this placement, does not allow it. Ask the owner or the team lead.',
  ],
  NOT_FOUND: ['Not found', 'There is nothing with that id in your municipality.'],
  METHOD_NOT_ALLOWED: ['Method not allowed', 'The address exists, but not with this method. See Allow.'],
  CONFLICT: ['Somebody was first', 'The placement was changed at the same time. Fetch it again and try once more.'],
  VERSION_MISMATCH: [
    'The placement has changed',
    'Somebody has changed it since you fetched it. Fetch it again and see whether this still fits.',
  ],
  BODY_TOO_LARGE: ['Too much at once', 'The body is larger than is accepted. Split it, or shorten the text.'],
  UNSUPPORTED_MEDIA_TYPE: ['Unsupported format', 'Send JSON with Content-Type: application/json.'],
  ALREADY_EXISTS: ['Exists already', 'There is one with that id already. Correct that one.'],
  CLOSED: ['The placement is closed', 'A closed placement takes only notes, corrections and a reopening.'],
  STAGE_REFUSES: ['Not at this stage', 'The placement is not at a stage where this can be done.'],
  MATCH_NOT_DECIDED: ['The match is not decided', 'Decide the match first: go or no-go.'],
  MATCH_ALREADY_DECIDED: ['The match is decided', 'Go or no-go has been decided already.'],
  PAPERS_MISSING: [
    'Papers are missing',
    'The rung cannot start without its papers. A team lead may register the start as a deviation.',
  ],
  PAPER_NOT_EXPECTED: ['That paper is not expected', 'Nothing is owed about that paper.'],
  PAPER_NOT_WAIVABLE: ['That paper must be there', 'The policy does not let that paper be waived. A grant never is.'],
  OBLIGATION_NOT_OPEN: ['No longer owed', 'It has been met, moved or cancelled already. Fetch the placement again.'],
  OBLIGATION_KIND: ['Another kind of obligation', 'The command does not fit the obligation that was named.'],
  STATUTORY: ['The date is set by law', 'A statutory date can be neither moved nor cancelled.'],
  NOTHING_OWED: [
    'Nothing would be owed',
    'An open placement always owes something. Agree a next step, or close the placement.',
  ],
  NEXT_STEP_REQUIRED: ['A next step is required', 'Agree a dated next step, or say why none is needed.'],
  DATES_ORDER: ['The dates do not fit together', 'A date lies before the one it should follow.'],
  DATE_IN_FUTURE: ['That day has not come', 'What has happened cannot have a date in the future.'],
  DATE_IN_PAST: ['That day has passed', 'Choose a day that has not passed.'],
  PLANNED_END_REQUIRED: ['A planned end is required', 'This rung must have a planned last day.'],
  BACK_NEEDS_REASON: ['Stepping down needs a reason', 'Say why the placement steps down.'],
  BESIDE_NOT_POSSIBLE: ['Cannot run beside', 'Only paid hours can run beside an internship or a wage subsidy.'],
  START_ALREADY_RECORDED: ['A start is on record', 'A start that has not taken effect is on record already.'],
  EXTENSION_NOT_LATER: ['Not an extension', 'The new last day must be later than the present one.'],
  HOURS_OVER_MAX: ['Too many hours', 'These are more weekly hours than the policy allows.'],
  PERSON_NOT_ACTIVE: ['Not here', 'That person does not work here on that day. Choose another.'],
  SAME_PERSON: ['The same person', 'Choose somebody else than the one who is it already.'],
  CALENDAR_ENDS: ['Beyond the calendar', "The policy's calendar does not cover that day."],
  POLICY_INVALID: ['The policy does not hold together', 'Correct the policy before it is published.'],
  OFFER_OPEN: ['An offer is open', 'The placement has been offered or agreed already. Withdraw that offer first.'],
  NO_OFFER: ['No offer is open', 'It has been answered, withdrawn or has expired. Fetch the placement again.'],
  ALREADY_PAUSED: ['Paused already', 'The placement is paused. Resume it first, then pause it again.'],
  NOT_PAUSED: ['Not paused', 'The placement is not paused: there is nothing to resume.'],
  NOT_CLOSED: ['The placement is open', 'Only a closed placement can be reopened.'],
  NOT_CORRECTABLE: [
    'Cannot be corrected like that',
    'That entry, or a field that was named, cannot be corrected. Add a note, or use the command for it.',
  ],
  EXTENSION_LADDER: [
    'Longer than the rules allow',
    'This extension is longer than that justification allows, or needs an approval. Choose another, or ask the team lead.',
  ],
  APPROVAL_OPEN: ['Asked for already', 'The same approval has been asked for and is not answered yet.'],
  REPORT_INVALID: [
    'The report does not fit',
    'Nobody has started, and no start is on record. Record the start first, or raise a concern.',
  ],
  ABSENCE_OVERLAPS: [
    'The absences overlap',
    'On some of these days an absence is on record already. Change the one that is there.',
  ],
  COVER_CIRCLE: [
    'They cover for each other',
    'None of them would be there. Choose another cover, or change the other absence.',
  ],
  ALREADY_LEAVING: [
    'Leaving is on record',
    'There is a day already on which this person leaves. Take that back first if it is to be another.',
  ],
  ADDRESS_REFUSED: [
    'This address cannot be used',
    'Messages go to http and https addresses on the internet only, with no password in them. Choose another.',
  ],
  IDEMPOTENCY_KEY_REUSED: [
    'The key has been used',
    'This Idempotency-Key was used for something else. Use a new key for a new action.',
  ],
  NOT_CONFIGURED: [
    'Not switched on',
    'This installation is not set up for it. Ask whoever runs it.',
  ],
  INTERNAL: [
    'Something went wrong',
    'It has been noted. Try again with the same key; quote the instance if it happens again.',
  ],
  STORE_UNAVAILABLE: [
    'Unavailable for a moment',
    'It is unknown whether this was stored. Repeat with the same key: it is applied once.',
  ],
  IDENTITY_UNAVAILABLE: ['Sign-in does not answer', 'Your access cannot be checked just now. Try again in a moment.'],
  PROCESS_UNAVAILABLE: [
    'The process does not answer',
    "The placement's process cannot be asked just now. Everything else works.",
  ],
};

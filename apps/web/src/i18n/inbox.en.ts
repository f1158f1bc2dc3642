import type { inbox } from './inbox.da.js';
import type { SameTexts } from './texts.types.js';

/** Texts of the inbox. */
export const inboxEn: SameTexts<typeof inbox> = {
  label: 'Which messages',
  box: { mine: 'Mine', snoozed: 'Put off', fallback: 'Shared mailbox' },
  fallbackText: 'Messages that nobody else could get. They lie here until a manager has seen them.',
  empty: {
    mine: 'No messages. What you owe stands on My day.',
    snoozed: 'You have put no messages off.',
    fallback: 'The shared mailbox is empty: every message has reached somebody.',
  },
  toMyDay: 'To My day',
  unread: 'unread',
  sentence: '{{what}}: {{kind}}',
  caseAt: '{{citizen}} at {{company}}',
  erased: 'erased citizen',
  due: 'due {{day}}',
  received: 'received {{when}}',
  as: 'you get it as {{recipient}}',
  insteadOf: 'instead of {{name}}',
  weekly: 'on the weekly list',
  notDelivered: 'The mail did not arrive: {{why}}.',
  notDeliveredPlain: 'The mail did not arrive.',
  snoozedUntil: 'put off until {{day}}',
  read: 'Read',
  readOne: 'Mark as read: {{what}}',
  snooze: 'Put off',
  snoozeOne: 'Put off: {{what}}',
  snoozeTitle: 'Put the message off',
  snoozeText: 'It comes back on the day you choose. The due day does not move, and the next step comes as always.',
  quick: 'When',
  tomorrow: 'tomorrow',
  monday: 'on Monday',
  week: 'in a week',
  until: 'Show it again',
  snoozed: 'Put off until {{day}}.',
  wrong: {
    none: 'Choose a day.',
    past: 'Choose a day after today.',
    noDay: 'That day does not exist. Write the date as 04/12/2026.',
  },
};

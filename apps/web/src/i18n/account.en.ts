import type { account } from './account.da.js';
import type { SameTexts } from './texts.types.js';

/** Texts of one's own account. */
export const accountEn: SameTexts<typeof account> = {
  preferences: 'Mails',
  preferencesText:
    'What goes on to the team lead and the manager cannot be silenced. The inbox always shows everything.',
  reminder: 'Mail for reminders',
  due: 'Mail when something is due',
  told: 'Mail when something has happened on my placements',
  digest: "The day's list by mail at 07:30 on working days",
  language: 'Language of mails',
  danish: 'Danish',
  english: 'English',
  saved: 'Saved.',
  calendar: 'Calendar',
  calendarText: 'Your appointments and due days in your own calendar. The address is like a key: give it to nobody.',
  open: 'Get a calendar address',
  openNote: 'A new address closes the one before.',
  address: 'Address of the calendar',
  addressText: 'Copy it now: it is shown this once only.',
  copy: 'Copy',
  copied: 'Copied.',
  revoke: 'Close the address',
  revoked: 'The address is closed. Nobody can fetch the calendar by it any more.',
  absences: 'When I am away',
  none: 'Nothing registered. Register holidays in good time, so that your cover is told instead of you.',
  entry: '{{from}} until {{until}}',
  openEnd: '{{from}} until further notice',
};

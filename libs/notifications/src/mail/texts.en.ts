import { english } from '@holdfast/read-models';
import type { MailTexts } from './texts.types.js';

const days = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});
const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' });

/** English. */
export const englishMail: MailTexts = {
  labels: english,
  news: 'new for you',
  hello: (name) => `Hello ${name}`,
  day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
  time: (at) => times.format(new Date(at)),
  unknownCompany: 'an unknown company',
  owed: (what, company, due) => `${what} at ${company}${due === null ? '' : `, due ${due}`}.`,
  told: (company) => `It is about the placement at ${company}.`,
  owner: (name) => `Owner: ${name}`,
  insteadOf: (name) => `You get this instead of ${name}.`,
  why: (as, step) => `You get this as ${as}${step === null ? '' : ` (${step})`}.`,
  fallback: 'Nobody this was meant for is at work. That is why it comes to the shared mailbox.',
  caseId: (id) => `Case: ${id}`,
  open: 'Open the placement',
  automatic: 'Sent by Holdfast. Answers to this mail are not read.',
  maySilence: 'You can turn off reminders by mail in your preferences. They still stand in your inbox.',
  mayNotSilence: 'What is overdue or goes on to somebody else cannot be turned off.',
  bundle: {
    subject: (count, highest) => `${count} messages for you, the highest: ${highest}`,
    intro: (count) =>
      `There are ${count} messages for you. They come as one mail, so that they do not fill your mailbox.`,
  },
  digest: {
    subject: (day, overdue, today) =>
      overdue === 0 ? `Your day ${day}: ${today} today` : `Your day ${day}: ${overdue} overdue, ${today} today`,
    intro: 'This is your day.',
    overdue: 'Overdue',
    today: 'Today',
    covered: (name) => `You cover for ${name}`,
    weekly: "The week's list: gone on without an answer",
    offered: 'Offered to you',
    thisWeek: (count) => `Rest of the week: ${count}.`,
    more: (count) => `and ${count} more`,
    line: (what, company, due, at) => `${at === null ? '' : `${at} `}${what} at ${company}, due ${due}`,
    myDay: 'Open my day',
    maySilence: 'You can turn this mail off in your preferences.',
  },
};

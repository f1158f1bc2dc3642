import { danish } from '@holdfast/read-models';
import type { MailTexts } from './texts.types.js';

const days = new Intl.DateTimeFormat('da-DK', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});
const times = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' });

/** Danish, in the glossary's words. */
export const danishMail: MailTexts = {
  labels: danish,
  news: 'nyt til dig',
  hello: (name) => `Hej ${name}`,
  day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
  time: (at) => times.format(new Date(at)).replace('.', ':'),
  unknownCompany: 'ukendt virksomhed',
  owed: (what, company, due) => `${what} hos ${company}${due === null ? '' : `, senest ${due}`}.`,
  told: (company) => `Det gælder forløbet hos ${company}.`,
  owner: (name) => `Ansvarlig: ${name}`,
  insteadOf: (name) => `Du får beskeden i stedet for ${name}.`,
  why: (as, step) => `Du får beskeden som ${as}${step === null ? '' : ` (${step})`}.`,
  fallback: 'Ingen af dem, beskeden var til, er på arbejde. Derfor kommer den til den fælles postkasse.',
  caseId: (id) => `Sag: ${id}`,
  open: 'Åbn forløbet',
  automatic: 'Sendt automatisk af Holdfast. Svar på denne mail bliver ikke læst.',
  maySilence: 'Du kan slå påmindelser på mail fra i dine indstillinger. De står stadig i din indbakke.',
  mayNotSilence: 'Det, der er overskredet eller går videre, kan ikke slås fra.',
  bundle: {
    subject: (count, highest) => `${count} beskeder til dig, øverst: ${highest}`,
    intro: (count) => `Der er ${count} beskeder til dig. De kommer i én mail, så de ikke fylder din postkasse.`,
  },
  digest: {
    subject: (day, overdue, today) =>
      overdue === 0 ? `Din dag ${day}: ${today} i dag` : `Din dag ${day}: ${overdue} overskredet, ${today} i dag`,
    intro: 'Her er din dag.',
    overdue: 'Overskredet',
    today: 'I dag',
    covered: (name) => `Du dækker for ${name}`,
    weekly: 'Ugens liste: gået videre uden svar',
    offered: 'Tilbudt dig',
    thisWeek: (count) => `Resten af ugen: ${count}.`,
    more: (count) => `og ${count} mere`,
    line: (what, company, due, at) => `${at === null ? '' : `${at} `}${what} hos ${company}, senest ${due}`,
    myDay: 'Åbn min dag',
    maySilence: 'Du kan slå denne mail fra i dine indstillinger.',
  },
};

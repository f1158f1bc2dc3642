import type { Day } from '@holdfast/domain';
import { danishLetter, englishLetter } from './letter-texts.js';
import type { LetterTexts, NewContact, ReadyLetter } from './letter.types.js';

/** Whom a letter is for. */
export type LetterTo = 'company' | 'citizen';

/** The letter in both languages. Pure. */
export function writeLetters(to: LetterTo, letter: NewContact): { readonly da: ReadyLetter; readonly en: ReadyLetter } {
  return { da: writeLetter(danishLetter, to, letter), en: writeLetter(englishLetter, to, letter) };
}

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;

function dayIn(language: LetterTexts['language'], day: Day): string {
  const options = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(`${day}T00:00:00.000Z`));
}

function writeLetter(texts: LetterTexts, to: LetterTo, letter: NewContact): ReadyLetter {
  const subject = texts.subject(letter);
  const day = letter.from === null ? null : dayIn(texts.language, letter.from);
  const paragraphs = [texts.greeting(letter.addressee), ...texts[to](letter, day)].map(oneStop);
  const signature = [texts.regards, letter.contact.name, letter.municipality];
  return {
    subject,
    text: `${[...paragraphs, signature.join('\n')].join('\n\n')}\n`,
    html: page(texts.language, subject, paragraphs, signature),
  };
}

/** Names end in a stop at times ("Anna B."): a sentence that ends with one has it once. */
function oneStop(paragraph: string): string {
  return paragraph.replaceAll('..', '.');
}

/** A page that prints as one sheet. */
function page(language: string, subject: string, paragraphs: readonly string[], signature: readonly string[]): string {
  const lines = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return [
    `<!doctype html>`,
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title>`,
    `<style>body{font:12pt/1.5 Georgia,serif;max-width:34em;margin:3em auto}@page{size:A4;margin:25mm}</style></head>`,
    `<body><h1 style="font-size:1.2em">${escapeHtml(subject)}</h1>`,
    ...lines,
    `<p>${signature.map(escapeHtml).join('<br>')}</p>`,
    `</body></html>`,
  ].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

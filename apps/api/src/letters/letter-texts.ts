import type { LetterTexts, NewContact } from './letter.types.js';

function reach({ contact }: NewContact, how: (email: string) => string): readonly string[] {
  return contact.email === null ? [] : [how(contact.email)];
}

/** Danish, as one writes to people. */
export const danishLetter: LetterTexts = {
  language: 'da',
  subject: ({ contact, before }) => `${before === null ? 'Fast kontakt' : 'Ny fast kontakt'}: ${contact.name}`,
  greeting: (addressee) => (addressee === null ? 'Kære modtager' : `Kære ${addressee}`),
  company: (letter, day) => [
    `${letter.contact.name} er ${day === null ? '' : `fra ${day} `}jeres faste kontakt hos os${
      letter.citizen === null ? ' om det forløb, vi har talt om' : ` om ${letter.citizen}s forløb hos ${letter.company}`
    }.${letter.before === null ? '' : ` Før var det ${letter.before}.`}`,
    ...reach(letter, (email) => `Skriv til ${email}, hvis der er noget, stort eller småt.`),
    ...(letter.before === null ? [] : ['Det, vi har aftalt og lovet, gælder stadig.']),
  ],
  citizen: (letter, day) => [
    `${letter.contact.name} er ${day === null ? '' : `fra ${day} `}din faste kontakt hos os om dit forløb hos ${
      letter.company
    }.${letter.before === null ? '' : ` Før var det ${letter.before}.`}`,
    ...reach(letter, (email) => `Skriv til ${email}, hvis du har spørgsmål, eller hvis noget ikke går, som det skal.`),
    ...(letter.before === null ? [] : ['Det, vi har aftalt med dig, gælder stadig.']),
  ],
  regards: 'Venlig hilsen',
};

/** English, complete. */
export const englishLetter: LetterTexts = {
  language: 'en',
  subject: ({ contact, before }) => `${before === null ? 'Your contact' : 'Your new contact'}: ${contact.name}`,
  greeting: (addressee) => (addressee === null ? 'Dear reader' : `Dear ${addressee}`),
  company: (letter, day) => [
    `${letter.contact.name} is your contact with us${
      letter.citizen === null
        ? ' about the placement we have talked about'
        : ` about the placement of ${letter.citizen} at ${letter.company}`
    }${day === null ? '' : ` from ${day}`}.${letter.before === null ? '' : ` Before, it was ${letter.before}.`}`,
    ...reach(letter, (email) => `Write to ${email} whenever there is something, large or small.`),
    ...(letter.before === null ? [] : ['What we have agreed and promised still holds.']),
  ],
  citizen: (letter, day) => [
    `${letter.contact.name} is your contact with us about your placement at ${letter.company}${
      day === null ? '' : ` from ${day}`
    }.${letter.before === null ? '' : ` Before, it was ${letter.before}.`}`,
    ...reach(letter, (email) => `Write to ${email} if you have questions, or if something does not go as it should.`),
    ...(letter.before === null ? [] : ['What we have agreed with you still holds.']),
  ],
  regards: 'Kind regards',
};

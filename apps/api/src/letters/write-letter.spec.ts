import { describe, expect, it } from '@jest/globals';
import type { NewContact } from './letter.types.js';
import { writeLetters } from './write-letter.js';

const letter: NewContact = {
  addressee: 'Bente Larsen',
  company: 'Bageriet & Co.',
  citizen: 'Mette Hansen',
  municipality: 'Fjordby Kommune',
  contact: { name: 'Jens K.', email: 'jens-k@fjordby.example' },
  before: 'Anna B.',
  from: '2026-09-14',
};

describe('a letter about a new contact', () => {
  it('tells the company in plain Danish who it is, from when, who it was and where to write', () => {
    expect(writeLetters('company', letter).da).toMatchObject({
      subject: 'Ny fast kontakt: Jens K.',
      text: [
        'Kære Bente Larsen',
        'Jens K. er fra 14. september 2026 jeres faste kontakt hos os om Mette Hansens forløb hos Bageriet & Co.. Før var det Anna B..',
        'Skriv til jens-k@fjordby.example, hvis der er noget, stort eller småt.',
        'Det, vi har aftalt og lovet, gælder stadig.',
        'Venlig hilsen\nJens K.\nFjordby Kommune\n',
      ]
        .join('\n\n')
        .replaceAll('..', '.'),
    });
  });

  it('tells the citizen in English too', () => {
    const { text } = writeLetters('citizen', { ...letter, addressee: 'Mette Hansen' }).en;
    expect(text).toContain('Dear Mette Hansen');
    expect(text).toContain(
      'Jens K. is your contact with us about your placement at Bageriet & Co. from 14 September 2026',
    );
    expect(text).toContain('Before, it was Anna B.\n');
  });

  it('does not name to the company somebody who has not started there, and says nothing of a change that was none', () => {
    const first = writeLetters('company', { ...letter, citizen: null, before: null, from: null }).da;
    expect(first.subject).toBe('Fast kontakt: Jens K.');
    expect(first.text).toContain('Jens K. er jeres faste kontakt hos os om det forløb, vi har talt om.\n');
    expect(first.text).not.toMatch(/Mette|Før var/);
  });

  it('is a page ready to print in which a name is never markup', () => {
    const { html } = writeLetters('company', { ...letter, addressee: '<b>Bente</b>' }).da;
    expect(html).toContain('<p>Kære &lt;b&gt;Bente&lt;/b&gt;</p>');
    expect(html).toContain('Bageriet &amp; Co.');
    expect(html).toContain('lang="da"');
  });
});

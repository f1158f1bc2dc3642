import { describe, expect, it } from '@jest/globals';
import { LADDER_STEPS } from '@holdfast/domain';
import type { Message } from '../messages/read-message.js';
import { composeMessage, silenceable } from './compose-message.js';

const message: Message = {
  messageId: '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11:jens-p',
  recipient: 'jens-p',
  placementId: '0d3f6c1e-8a52-5d5e-9c3a-1f2b3c4d5e6f',
  obligationId: 'o3',
  kind: 'follow-up',
  dueOn: '2026-01-12',
  step: 'reminder',
  about: null,
  reason: 'owner',
  insteadOf: null,
  company: 'Lager & Søn',
  owner: 'Anna Berg',
  at: '2026-01-09T07:00:00.000Z',
  moot: false,
};
const jens = { name: 'Jens Ærø', language: 'da' } as const;
const compose = (given: Partial<Message> = {}, reader: Parameters<typeof composeMessage>[1] = jens) =>
  composeMessage({ ...message, ...given }, reader, 'https://holdfast.fjordby.example/');

describe('the mail of a message', () => {
  it('says in the words of the field what is owed, where, and by when', () => {
    const { subject, text } = compose();
    expect(subject).toBe('Påmindelse: opfølgning, Lager & Søn');
    expect(text).toContain('Opfølgning hos Lager & Søn, senest mandag den 12. januar 2026.');
    expect(text).toContain('Ansvarlig: Anna Berg');
  });

  it('leads to what is owed, in the text and in the HTML', () => {
    const url = 'https://holdfast.fjordby.example/placements/0d3f6c1e-8a52-5d5e-9c3a-1f2b3c4d5e6f?owed=o3';
    const { text, html } = compose();
    expect(text).toContain(`Åbn forløbet:\n${url}`);
    expect(html).toContain(`<a href="${url}">Åbn forløbet</a>`);
  });

  it('says for whom, and why this person gets it', () => {
    const { text } = compose({ reason: 'cover', insteadOf: 'Anna Berg', step: 'overdue' });
    expect(text).toContain('Du får beskeden i stedet for Anna Berg.');
    expect(text).toContain('Du får beskeden som afløser (overskredet).');
  });

  it('is news, and no reminder, when it is told the moment somebody owes it', () => {
    const { subject, text } = compose({ kind: 'answer-absence' });
    expect(subject).toBe('Nyt til dig: svar på fravær, Lager & Søn');
    expect(text).not.toContain('åmindelse.');
    expect(silenceable({ step: 'reminder', kind: 'answer-absence' })).toBe('told');
  });

  it('calls whoever is offered a case the receiver, and not its owner', () => {
    expect(compose({ kind: 'accept-hand-off' }).text).toContain('Du får beskeden som modtager.');
    expect(compose().text).toContain('Du får beskeden som ansvarlig (påmindelse).');
  });

  it('goes on to the team lead in those words, and cannot be turned off there', () => {
    const { subject, text } = compose({ step: 'team-lead', reason: 'team-lead' });
    expect(subject).toBe('Går videre til teamleder: opfølgning, Lager & Søn');
    expect(text).toContain('kan ikke slås fra');
  });

  it('is English for whoever wants English', () => {
    const { subject, text, html } = compose({}, { name: 'Jens', language: 'en' });
    expect(subject).toContain('follow-up, Lager & Søn');
    expect(text).toMatch(/due Monday,? 12 January 2026/);
    expect(html).toContain('<html lang="en">');
  });

  it('outside a ladder says what it is about', () => {
    const { subject, text } = compose({
      step: null,
      kind: null,
      dueOn: null,
      obligationId: null,
      about: 'assigned-to-you',
    });
    expect(subject).toBe('Forløbet er tildelt dig: Lager & Søn');
    expect(text).toContain('https://holdfast.fjordby.example/placements/0d3f6c1e-8a52-5d5e-9c3a-1f2b3c4d5e6f\n');
  });

  it('to the shared mailbox greets nobody and says why it comes there', () => {
    const { text } = compose({ reason: 'fallback', recipient: 'fallback' }, { name: null, language: 'da' });
    expect(text).toContain('kommer den til den fælles postkasse');
    expect(text.startsWith('Hej\n')).toBe(true);
  });

  it('cannot be made to carry HTML by a name', () => {
    const { html } = compose({ company: '<script>alert(1)</script>"' });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;');
  });
});

describe('what may be turned off', () => {
  it('is what is quiet; an escalation never', () => {
    expect(LADDER_STEPS.map((step) => [step, silenceable({ step, kind: 'papers' })])).toEqual([
      ['reminder', 'reminder'],
      ['due', 'due'],
      ['overdue', null],
      ['team-lead', null],
      ['manager', null],
      ['manager-again', null],
    ]);
    expect(silenceable({ step: null, kind: null })).toBe('told');
  });
});

import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../problems/api-problem.js';
import { sealAs, sealCorrection } from './seal-correction.js';

const seal = (text: string) => Promise.resolve({ sealed: `closed:${text.length}` });

async function refusal(step: Promise<unknown>): Promise<string> {
  const error: unknown = await step.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (error instanceof ApiProblem) return error.errors.map(({ pointer, rule }) => `${pointer} ${rule}`).join();
  throw new Error('This should have been refused.', { cause: error });
}

describe('a correction is sealed', () => {
  it('as the entry is that it corrects: texts closed, days and codes as they are', async () => {
    const correction = { heldOn: '2026-01-14', findings: ' Ny tekst ', concerns: null, channel: 'call' };
    expect(await sealAs('follow-up-held', correction, seal)).toEqual({
      heldOn: '2026-01-14',
      findings: { sealed: 'closed:8' },
      concerns: null,
      channel: 'call',
    });
  });

  it('within lists and reasons too', async () => {
    const considerations = [{ text: 'ryg', tellCompany: true }];
    expect(await sealAs('considerations-changed', { considerations }, seal)).toEqual({
      considerations: [{ text: { sealed: 'closed:3' }, tellCompany: true }],
    });
    expect(await sealAs('match-decided', { because: { note: 'fejl' } }, seal)).toEqual({
      because: { note: { sealed: 'closed:4' } },
    });
  });

  it.each([
    ['a text that came sealed from outside', { findings: { sealed: 'x' } }, '/correction/findings type'],
    ['a number', { findings: 7 }, '/correction/findings type'],
    ['nothing', { findings: ' ' }, '/correction/findings empty'],
    ['what no store keeps', { findings: 'a\u0000b' }, '/correction/findings characters'],
  ])('never where a text is %s', async (_, correction, problem) => {
    expect(await refusal(sealAs('follow-up-held', correction, seal))).toBe(problem);
  });

  it('by the type of the entry on record; an unknown entry is left to the domain', async () => {
    const store = { readStream: () => Promise.resolve([{ eventId: 'e-1', type: 'note-added' }] as never) };
    const place = { tenant: 'fjordby', placementId: 'p' };
    const correction = { note: 'rettet' };
    expect(await sealCorrection(store, place, { eventId: 'e-1', correction }, seal)).toEqual({
      note: { sealed: 'closed:6' },
    });
    expect(await sealCorrection(store, place, { eventId: 'e-2', correction }, seal)).toBe(correction);
  });
});

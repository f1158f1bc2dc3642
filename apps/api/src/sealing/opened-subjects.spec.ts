import { describe, expect, it } from '@jest/globals';
import { createOpenedSubjects } from './opened-subjects.js';

const citizen = (id: string) => ({ type: 'citizen', id }) as const;

describe('whose text was opened', () => {
  it('is noted for the request that asked, each once, however the work is spread', async () => {
    const opened = createOpenedSubjects();
    const [one, other] = [{}, {}];
    const answer = (request: object, ids: readonly string[]) =>
      new Promise<void>((done) =>
        opened.during(request, () => {
          const notes = ids.map(async (id) => {
            await Promise.resolve();
            opened.note(citizen(id));
          });
          void Promise.all(notes).then(() => done());
        }),
      );
    await Promise.all([answer(one, ['a', 'b', 'a']), answer(other, ['c'])]);
    expect(opened.take(one)).toEqual([citizen('a'), citizen('b')]);
    expect(opened.take(other)).toEqual([citizen('c')]);
  });

  it('is the citizen where it was the note on their erasure', () => {
    const opened = createOpenedSubjects();
    const request = {};
    opened.during(request, () => opened.note({ type: 'erasure', id: 'a' }));
    expect(opened.take(request)).toEqual([citizen('a')]);
  });

  it('cannot be opened where nobody would write it down: by no request, or when the answer is on its way', () => {
    const opened = createOpenedSubjects();
    expect(() => opened.note(citizen('a'))).toThrow('no log of reads');
    const request = {};
    opened.during(request, () => {
      opened.take(request);
      expect(() => opened.note(citizen('a'))).toThrow('no log of reads');
    });
    expect(opened.take(request)).toEqual([]);
    expect(opened.take({})).toEqual([]);
  });
});

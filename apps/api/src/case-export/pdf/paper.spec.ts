import { describe, expect, it } from '@jest/globals';
import { createPaper, type Paper } from './paper.js';

const blank = () =>
  createPaper({
    ...{ title: 'Forløb', language: 'da-DK', foot: 'Fod', madeAt: '2026-01-16T09:00:00.000Z' },
    pageOf: (page, pages) => `Side ${page} af ${pages}`,
  });

/** How many pages there are once it is written. */
async function pages(write: (paper: Paper) => void): Promise<number> {
  const paper = blank();
  write(paper);
  return (await paper.finish()).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

const entry = (text: string) => ({ left: ['5. jan. 2026'], heading: 'Notat', lines: [text], small: 'Anna B.' });
/** About four fifths of a page, of which two do not fit on one. */
const most = 'Arbejdet går godt. '.repeat(160);

describe('a paper', () => {
  it('is one page while everything fits, its foot included', async () => {
    expect(await pages((paper) => paper.title('Forløb'))).toBe(1);
    expect(await pages((paper) => paper.entry(entry(most)))).toBe(1);
  });

  it('begins a page for what does not fit, and goes on over pages with what is longer than one', async () => {
    const short = entry('Kort.');
    const fits = async (many: number) =>
      pages((paper) => Array.from({ length: many }, () => short).forEach((one) => paper.entry(one)));
    expect([await fits(10), await fits(40)]).toEqual([1, 3]);
    expect(await pages((paper) => paper.entry(entry(most.repeat(3))))).toBe(3);
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    const full = (paper: Paper) => Array.from({ length: 13 }, () => entry('Kort.')).forEach((one) => paper.entry(one));
    expect(await pages(full)).toBe(1);
    expect(await pages((paper) => (full(paper), paper.section('Tidslinje')))).toBe(2);
  });

  it('is the same file for the same words', async () => {
    const [one, other] = [blank(), blank()];
    for (const paper of [one, other]) paper.title('Åse Ærø');
    expect((await one.finish()).equals(await other.finish())).toBe(true);
  });
});

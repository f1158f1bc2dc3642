import { describe, expect, it } from '@jest/globals';
import { csvLine } from './csv-line.js';

describe('a line of a table', () => {
  it('quotes what would end a cell, and leaves the rest as it is', () => {
    expect(csvLine(['Åse', 'a,b', 'say "hi"', 'two\nlines', ''])).toBe('Åse,"a,b","say ""hi""","two\nlines",\r\n');
  });

  it.each(['=1+1', '+45', '-1', '@SUM(A1)'])('is text where a spreadsheet would run %s', (cell) => {
    expect(csvLine([cell])).toBe(`'${cell}\r\n`);
  });
});

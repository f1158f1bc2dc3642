import { describe, expect, it } from '@jest/globals';
import { ImportRefusedError } from './problem.js';
import { decode, readCsv } from './read-csv.js';

const shape = { required: ['key', 'name'], optional: ['note'] };
const rowsOf = (text: string) =>
  readCsv(text, shape).rows.map(({ line, cells }) => [line, cells['key'], cells['name']]);

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'key;name\n1;Ole, den lille\n'],
    ['commas', 'key,name\n1,"Ole, den lille"\n'],
    ['a byte order mark and Windows line ends', '\uFEFFkey;name\r\n1;Ole, den lille\r\n'],
    ['headings in capitals and another order', 'Name;KEY\nOle, den lille;1\n'],
    ['spaces around the cells', 'key ; name\n 1 ;  Ole, den lille \n'],
  ])('is read with %s', (_, text) => {
    expect(rowsOf(text)).toEqual([[2, '1', 'Ole, den lille']]);
  });

  it('counts lines as an editor does, past empty lines and cells of several lines', () => {
    expect(rowsOf('key;name\n\n1;a\n2;"b\nb"\n3;c\n')).toEqual([
      [3, '1', 'a'],
      [4, '2', 'b\nb'],
      [6, '3', 'c'],
    ]);
  });

  it('reports a row with too many or too few cells and reads on', () => {
    const file = readCsv('key;name\n1;a;x\n2\n3;c\n', shape);
    expect(file.rows.map(({ line }) => line)).toEqual([4]);
    expect(file.problems).toEqual([
      { line: 2, column: null, reason: 'the row has 3 cells, the headings are 2' },
      { line: 3, column: null, reason: 'the row has 1 cells, the headings are 2' },
    ]);
  });

  it('reports a quotation mark that is out of place and reads on', () => {
    const file = readCsv('key;name\n1;a\n2;"b" b\n3;c\n4;"d\n5;e\n', shape);
    expect(file.rows.map(({ cells }) => cells['key'])).toEqual(['1', '3', '5']);
    expect(file.problems.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('names the headings that nothing reads', () => {
    expect(readCsv('key;name;shoe size\n1;a;42\n', shape).ignored).toEqual(['shoe size']);
  });

  it.each([
    ['is empty', '', null],
    ['has no heading for a required column', 'key;nam\n1;a\n', 'name'],
    ['has a heading twice', 'key;name;name\n1;a;b\n', 'name'],
  ])('is refused as a whole when it %s', (_, text, column) => {
    expect(() => readCsv(text, shape)).toThrow(
      expect.objectContaining({ code: 'IMPORT_REFUSED', problems: [expect.objectContaining({ line: 1, column })] }),
    );
  });

  it('in another encoding is refused, with the way out, and read when that is named', () => {
    const bytes = Uint8Array.from([0x53, 0xf8, 0x72, 0x65, 0x6e]);
    expect(() => decode(bytes, 'utf-8')).toThrow(ImportRefusedError);
    expect(() => decode(bytes, 'utf-8')).toThrow('--encoding windows-1252');
    expect(decode(bytes, 'windows-1252')).toBe('Søren');
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCpr } from '@holdfast/sealing';
import { readCsv } from './csv/read-csv.js';
import { DEMO_ANCHOR } from './demo-anchor.js';
import { shiftFrom } from './import.command.js';
import { citizenShape } from './rows/citizens.csv.js';
import { companyShape } from './rows/companies.csv.js';
import { placementShape } from './rows/placements.csv.js';
import { staffShape } from './rows/staff.csv.js';

interface Generator {
  readonly ANCHOR: string;
  generate(): Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../../../..');
const shapes = { staff: staffShape, companies: companyShape, citizens: citizenShape, placements: placementShape };
const generator = (await import(pathToFileURL(join(root, 'tools/demo-data/generate.mjs')).href)) as Generator;
const generated = generator.generate();
const rowsOf = (kind: keyof typeof shapes) => readCsv(generated[`${kind}.csv`] ?? '', shapes[kind]);

describe('the demo data', () => {
  it.each(Object.keys(shapes))('of %s are what the generator makes', async (kind) => {
    expect(await readFile(join(root, 'demo-data', `${kind}.csv`), 'utf8')).toBe(generated[`${kind}.csv`]);
  });

  it('are as many as promised, under headings that the import reads', () => {
    const kinds = Object.keys(shapes) as (keyof typeof shapes)[];
    expect(kinds.map((kind) => rowsOf(kind).rows.length)).toEqual([12, 60, 150, 150]);
    expect(kinds.flatMap((kind) => rowsOf(kind).ignored)).toEqual([]);
    const stands = rowsOf('placements').rows.map(({ cells }) => cells['rung'] || cells['stands']);
    expect(new Set(stands)).toEqual(new Set(['internship', 'wage-subsidy', 'paid-hours', 'flex-job', 'closed']));
  });

  it('are of nobody: CPR numbers of people not yet born, CVR and P-numbers that begin with 99', () => {
    for (const { cells } of rowsOf('citizens').rows) {
      const reading = readCpr(cells['cpr'] ?? '');
      expect(reading.valid && reading.born >= '2040-01-01').toBe(true);
      expect(cells['phone']).toMatch(/^00 /);
    }
    for (const { cells } of rowsOf('companies').rows) {
      expect([cells['cvr']?.slice(0, 4), cells['production_units']?.slice(0, 4)]).toEqual(['9900', '9900']);
      expect(cells['contact_email']).toMatch(/\.example$/);
    }
  });

  it('are moved to now by whole weeks, so that a Monday stays one', () => {
    expect(generator.ANCHOR).toBe(DEMO_ANCHOR);
    expect(shiftFrom('2026-11-23', '2026-11-29')('2026-11-23')).toBe('2026-11-23');
    expect(shiftFrom('2026-11-23', '2026-11-30')('2026-11-23')).toBe('2026-11-30');
    expect(shiftFrom('2026-11-23', '2026-11-22')('2026-11-23')).toBe('2026-11-16');
  });
});

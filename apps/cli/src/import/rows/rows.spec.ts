import { describe, expect, it } from '@jest/globals';
import { RowReader } from '../csv/row-reader.js';
import { readCitizen } from './citizens.csv.js';
import { readCompany } from './companies.csv.js';
import { columnOf, readPlacement } from './placements.csv.js';
import { readStaff } from './staff.csv.js';

type Cells = Readonly<Record<string, string>>;

function reading<T>(read: (row: RowReader) => T, cells: Cells): { readonly value: T; readonly problems: string[] } {
  const row = new RowReader({ line: 7, cells });
  const value = read(row);
  return { value, problems: row.problems.map(({ line, column, reason }) => `${line} ${column}: ${reason}`) };
}

const citizen: Cells = { key: 'B-1', name: 'Mette Hansen' };
const company: Cells = { key: 'v-1', cvr: '99 00 00 01', name: 'Tømrer Bæk ApS' };
const member: Cells = { staff_id: 'anna-b', name: 'Anna B.', email: 'anna-b@fjordby.example', roles: 'consultant' };
const placement: Cells = { key: 'f-1', citizen: 'b-1', company: 'v-1', owner: 'anna-b', proposed_on: '2026-10-01' };
const rung: Cells = {
  ...placement,
  stands: 'running',
  rung: 'internship',
  purpose: 'train-skills',
  job_function: 'lager',
  weekly_hours: '20',
  starts_on: '2026-10-19',
  planned_end: '15-01-2027',
};

describe('a row of citizens', () => {
  it('may leave out everything but key and name; case does not count in a key', () => {
    expect(reading(readCitizen, citizen)).toEqual({
      value: { key: 'b-1', name: 'Mette Hansen', cpr: null, phone: null, email: null, address: null },
      problems: [],
    });
  });

  it('names every wrong cell and never says what stood in it', () => {
    const { problems } = reading(readCitizen, { key: 'æ', name: '', cpr: '310299-1234', email: 'mette' });
    expect(problems).toEqual([
      '7 key: a key is 1 to 64 letters (a-z), digits, dots, hyphens and underscores',
      '7 name: this must be filled in',
      '7 cpr: The first six digits of a CPR number are a date of birth (DDMMYY); this date does not exist.',
      '7 email: this is no e-mail address',
    ]);
    expect(problems.join()).not.toContain('310299');
    expect(problems.join()).not.toContain('mette');
  });
});

describe('a row of companies', () => {
  it('takes numbers as people write them', () => {
    const { value, problems } = reading(readCompany, { ...company, production_units: '9900000001 | 9900000002' });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ cvr: '99000001', productionUnits: ['9900000001', '9900000002'], contact: null });
  });

  it('wants the name of a contact of whom it knows something else', () => {
    expect(reading(readCompany, { ...company, contact_phone: '00 00 00 01', size: '7' }).problems).toEqual([
      '7 contact_name: this must be filled in where something else of the contact is',
      '7 size: this must be one of: 1-9, 10-49, 50-249, 250+',
    ]);
  });
});

describe('a row of staff', () => {
  it('reads roles, days and teams from lists', () => {
    const cells = { ...member, roles: 'manager|consultant', working_days: 'mon|tue', manages: 'havn|skov' };
    expect(reading(readStaff, cells).value).toMatchObject({
      roles: ['manager', 'consultant'],
      workingDays: [1, 2],
      manages: ['havn', 'skov'],
    });
  });

  it('lets nobody but a manager manage', () => {
    expect(reading(readStaff, { ...member, manages: 'havn' }).problems).toEqual([
      '7 manages: only a manager manages teams',
    ]);
  });
});

describe('a row of placements', () => {
  it('tells of a running rung', () => {
    const cells = { ...rung, follow_ups_held: '2', last_follow_up: '02-11-2026', papers_missing: 'grant|signatures' };
    expect(reading((row) => readPlacement(row), cells)).toMatchObject({
      problems: [],
      value: {
        citizenKey: 'b-1',
        standing: {
          at: 'rung',
          terms: { stage: 'internship', startsOn: '2026-10-19', plannedEnd: '2027-01-15', weeklyHours: 20 },
          held: { count: 2, lastOn: '2026-11-02' },
          papersMissing: ['grant', 'signatures'],
          checkInsDone: 0,
        },
      },
    });
  });

  it.each([
    ['25', 25],
    ['7,5', 7.5],
    ['20 - 30', { min: 20, max: 30 }],
  ])('reads %s hours', (cell, weeklyHours) => {
    const { value } = reading((row) => readPlacement(row), { ...rung, weekly_hours: cell });
    expect(value.standing).toMatchObject({ terms: { weeklyHours } });
  });

  it.each([
    [{ starts_on: '2026-02-30' }, '7 starts_on: there is no such day'],
    [{ starts_on: '30/10 26' }, '7 starts_on: a day is written 2026-11-23 or 23-11-2026'],
    [{ weekly_hours: 'full' }, '7 weekly_hours: hours a week are written 25, 7,5 or 20-30'],
    [
      { follow_ups_held: '2' },
      '7 last_follow_up: follow_ups_held and last_follow_up are filled in together or not at all',
    ],
    [{ check_ins_done: '-1' }, '7 check_ins_done: this must be a whole number from 0 to 20'],
    [{ stands: 'asleep' }, '7 stands: this must be one of: proposed, preparing, running, closed'],
  ])('refuses %j', (cells, problem) => {
    expect(reading((row) => readPlacement(row), { ...rung, ...cells }).problems).toContain(problem);
  });

  it('of a closed placement wants an outcome or why it ended early, not both', () => {
    const closed = { ...placement, stands: 'closed', ended_on: '2026-11-01' };
    const problem = '7 outcome: a closed placement has either an outcome or a reason in ended_early';
    const problemsOf = (cells: Cells) => reading((row) => readPlacement(row), { ...closed, ...cells }).problems;
    expect(problemsOf({})).toEqual([problem]);
    expect(problemsOf({ outcome: 'part-time', ended_early: 'illness' })).toEqual([problem]);
    expect(problemsOf({ outcome: 'part-time' })).toEqual([]);
  });

  it('is told of a rule by the column the rule is about', () => {
    expect(columnOf('/plan/0/plannedEnd')).toBe('planned_end');
    expect(columnOf('/ownerId')).toBe('owner');
    expect(columnOf(undefined)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { because, weeklyHours } from '../schemas/placement-parts.js';
import { day, instant, personalText, plainText, uuid } from '../schemas/scalars.js';
import { fieldMessage, type FieldError } from './field-error.js';
import { fieldErrors } from './zod-errors.js';

function errorsOf(schema: z.ZodType, input: unknown): readonly FieldError[] {
  const result = schema.safeParse(input);
  return result.success ? [] : fieldErrors(result.error.issues, input);
}
const rulesOf = (schema: z.ZodType, input: unknown) =>
  errorsOf(schema, input).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('wrong fields', () => {
  const body = z.strictObject({
    on: day,
    because,
    list: z.array(z.strictObject({ from: day })),
    weeklyHours,
    name: plainText(5).exactOptional(),
    stage: z.enum(['internship', 'flex-job']).exactOptional(),
  });

  it('are all named at once, each by its place', () => {
    const sent = {
      on: '2026-02-30',
      because: { note: 7 },
      list: [{ from: '2026-01-01' }, { from: 'soon', 'a/b~c': 1 }],
      weeklyHours: { min: 30, max: 20 },
      name: 'too long',
      stage: 'moon',
      extra: true,
    };
    expect(rulesOf(body, sent)).toEqual([
      '/on date',
      '/because/reason required',
      '/because/note type',
      '/list/1/from date',
      '/list/1/a~1b~0c unknown-field',
      '/weeklyHours/min min-above-max',
      '/name too-long',
      '/stage one-of',
      '/extra unknown-field',
    ]);
  });

  it('of a union are those of the shape that was meant', () => {
    expect(rulesOf(weeklyHours, { min: 1 })).toEqual(['/max required']);
    expect(rulesOf(weeklyHours, 0.25)).toEqual([' too-small']);
    expect(rulesOf(weeklyHours, 'twenty')).toEqual([' shape']);
    expect(rulesOf(z.strictObject({ weeklyHours }), {})).toEqual(['/weeklyHours required']);
  });

  it('are the body itself when there is none', () => {
    expect(rulesOf(body, undefined)).toEqual([' required']);
    expect(rulesOf(body, [])).toEqual([' type']);
  });

  it('are never more than a hundred', () => {
    const sent = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field${at}`, at]));
    expect(errorsOf(body, sent)).toHaveLength(100);
  });

  it.each([
    [day, '2025-02-29', 'date'],
    [day, '0000-01-01', 'date'],
    [day, '9999-12-31', 'date'],
    [day, '2026-1-5', 'date'],
    [day, 20260105, 'type'],
    [instant, '2026-01-05T09:00', 'instant'],
    [instant, '2026-01-05T09:00:00+01:00', 'instant'],
    [instant, '2026-01-05T25:00:00Z', 'instant'],
    [uuid, 'not-an-id', 'id'],
    [plainText(10), '   ', 'empty'],
    [plainText(10), 'a\u0000b', 'characters'],
    [plainText(10), 'a\nb', 'characters'],
    [personalText(10), 'a\u0007b', 'characters'],
    [personalText(10), 'half \ud800', 'characters'],
  ])('say what is wrong with them (%#)', (schema, value, rule) => {
    expect(rulesOf(schema, value)).toEqual([` ${rule}`]);
  });

  it('never carry the value that was sent, in either language', () => {
    const sent = { on: 'SECRET-on', because: { reason: 'SECRET reason' }, list: 'SECRET', weeklyHours: 'SECRET' };
    for (const error of errorsOf(body, sent)) {
      expect(fieldMessage(error, 'da')).not.toContain('SECRET');
      expect(fieldMessage(error, 'en')).not.toContain('SECRET');
    }
  });
});

describe('what is accepted', () => {
  it('keeps line breaks in what a person wrote, and trims it', () => {
    expect(personalText(50).parse('  Godt i gang.\nVil gerne mere. ')).toBe('Godt i gang.\nVil gerne mere.');
  });

  it('writes instants with milliseconds and ids in lower case', () => {
    expect(instant.parse('2026-01-05T09:00:00Z')).toBe('2026-01-05T09:00:00.000Z');
    expect(uuid.parse('5B0F8A52-8A3C-5D5E-9A39-2F0D6F3B1C11')).toBe('5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11');
  });
});

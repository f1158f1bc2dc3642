import { describe, expect, it } from '@jest/globals';
import { PLACEMENT_COMMANDS } from '@holdfast/domain';
import { z } from 'zod';
import { REGISTER_PERSONAL_FIELDS } from '../../registers/personal-fields.js';
import { eraseCitizen, setRetentionHold } from '../../citizens/erasure.contracts.js';
import { registerCitizen } from '../../citizens/citizens.contracts.js';
import { addContact } from '../../companies/companies.contracts.js';
import type { CommandDefinition } from './command-definition.js';
import * as commands from './index.js';
import { PERSONAL_FIELDS } from './personal-fields.js';

const definitions = Object.values(commands) as unknown as readonly CommandDefinition[];
const accepts = ({ body }: { body: z.ZodType }, value: unknown) => body.safeParse(value).success;

interface Described {
  readonly 'x-sealed'?: boolean;
  readonly properties?: Record<string, Described>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** Where a schema says that a text is personal. */
function sealedPaths(schema: Described, path = ''): readonly string[] {
  if (schema['x-sealed'] === true) return [path];
  const under = (name: string) => (path === '' ? name : `${path}.${name}`);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => sealedPaths(part, under(name))),
    ...(schema.items === undefined ? [] : sealedPaths(schema.items, under('*'))),
    ...(schema.anyOf ?? []).flatMap((part) => sealedPaths(part, path)),
  ];
}
const personalIn = (body: z.ZodType) =>
  sealedPaths(z.toJSONSchema(body, { io: 'input', reused: 'inline', metadata: withoutIds() }) as Described);

/** The same descriptions without names, so that every schema is written out where it is used. */
function withoutIds(): z.core.$ZodRegistry<Record<string, unknown>> {
  const registry = z.registry<Record<string, unknown>>();
  const get = (schema: z.core.$ZodType) => {
    const { id: _, ...rest } = z.globalRegistry.get(schema) ?? {};
    return rest;
  };
  return Object.assign(registry, { get, has: (schema: z.core.$ZodType) => z.globalRegistry.has(schema) });
}

describe('the commands', () => {
  it('are those of the domain, each once', () => {
    expect(definitions.map(({ type }) => type).sort()).toEqual([...PLACEMENT_COMMANDS].sort());
  });

  it.each(definitions.map((definition) => [definition.type, definition] as const))(
    '%s accepts its own example, and no field that nobody knows',
    (_, definition) => {
      expect(accepts(definition, definition.example)).toBe(true);
      expect(accepts(definition, { ...(definition.example as object), tenant: 'another' })).toBe(false);
      expect(accepts(definition, null)).toBe(false);
    },
  );

  it.each(definitions.map((definition) => [definition.type, definition] as const))(
    '%s lists every personal text of its body, and nothing else, as sealed',
    (type, { body }) => {
      expect([...personalIn(body)].sort()).toEqual([...PERSONAL_FIELDS[type]].sort());
    },
  );

  it('so do the registers', () => {
    expect([...personalIn(registerCitizen.body)].sort()).toEqual([...REGISTER_PERSONAL_FIELDS.citizen].sort());
    expect([...personalIn(eraseCitizen.body)].sort()).toEqual([...REGISTER_PERSONAL_FIELDS.erasure].sort());
    expect([...personalIn(setRetentionHold.body)].sort()).toEqual(
      [...REGISTER_PERSONAL_FIELDS['retention-hold']].sort(),
    );
    expect([...personalIn(addContact.body)].sort()).toEqual([...REGISTER_PERSONAL_FIELDS['company-contact']].sort());
  });
});

describe('a follow-up', () => {
  const { body, example, toData } = commands.recordFollowUp;
  const { occurredOn, channel } = body.parse(example);
  const said = { occurredOn, channel, participants: { sealed: 'p' }, findings: { sealed: 'f' } };
  const nextStepOf = (nextStep: Parameters<typeof toData>[0]['nextStep']) =>
    toData({ ...said, nextStep }, { placementId: 'p' }).nextStep;

  it('needs a next step', () => {
    const { nextStep: _, ...without } = example;
    expect(body.safeParse(without).success).toBe(false);
    expect(body.safeParse({ ...example, nextStep: {} }).success).toBe(false);
    expect(body.safeParse({ ...example, nextStep: { asPlanned: false } }).success).toBe(false);
    expect(body.safeParse({ ...example, nextStep: { asPlanned: true, what: 'both' } }).success).toBe(false);
  });

  it('takes a dated next step, "as planned", or none with a reason', () => {
    const what = { sealed: 'w' };
    expect(nextStepOf({ asPlanned: true })).toEqual({ kind: 'as-planned' });
    expect(nextStepOf({ noneBecause: { reason: 'goes-well' } })).toEqual({
      kind: 'none',
      because: { reason: 'goes-well' },
    });
    expect(nextStepOf({ what, owedBy: 'anna-b', dueOn: '2026-01-22' })).toEqual({
      kind: 'dated',
      what,
      owedBy: 'anna-b',
      dueOn: '2026-01-22',
    });
  });
});

describe('closing', () => {
  const rulesOf = (value: object) =>
    commands.closePlacement.body
      .safeParse(value)
      .error?.issues.map(({ path, message }) => `/${path.join('/')} ${message}`);

  it('takes an outcome or an early end, never neither, never both', () => {
    const endedOn = '2026-12-01';
    const endedEarly = { reason: 'moved' };
    expect(rulesOf({ endedOn, outcome: 'full-time' })).toBeUndefined();
    expect(rulesOf({ endedOn, endedEarly })).toBeUndefined();
    expect(rulesOf({ endedOn })).toEqual(['/outcome outcome-or-early-end']);
    expect(rulesOf({ endedOn, outcome: 'full-time', endedEarly })).toEqual(['/endedEarly not-both']);
    expect(new Set(rulesOf({ endedOn: 'soon' }))).toEqual(new Set(['/endedOn date', '/outcome outcome-or-early-end']));
  });
});

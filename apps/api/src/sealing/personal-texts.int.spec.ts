import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { personalText, plainText } from '../schemas/scalars.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { textPlaces } from '../testing/text-places.js';
import { OTHER_TEXTS, PERSONAL_TEXTS } from './personal-texts.js';

/** Every place of every body that the running API takes. */
interface Taken {
  readonly operation: string;
  readonly sealed: readonly string[];
  readonly other: readonly string[];
}

let api: TestApi;
let taken: readonly Taken[];
beforeAll(async () => {
  // Asked for its routes only: nothing has to be up.
  const HOLDFAST_MASTER_KEY = randomBytes(32).toString('base64');
  api = await startTestApi({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', HOLDFAST_MASTER_KEY });
  taken = api.api.routes.routes.flatMap(({ contract }) => {
    if (contract?.body === undefined) return [];
    const places = textPlaces(contract.body);
    const pathsOf = (sealed: boolean) =>
      places
        .filter((place) => place.sealed === sealed)
        .map(({ path }) => path)
        .sort();
    return [{ operation: contract.operationId, sealed: pathsOf(true), other: pathsOf(false) }];
  });
});
afterAll(() => api.stop());

const sorted = (paths: Iterable<string>) => [...paths].sort();

describe('every text that anybody can send', () => {
  it('is listed as personal, and sealed, or named as not personal with the reason', () => {
    expect(taken.length).toBeGreaterThan(50);
    for (const { operation, sealed, other } of taken) {
      const personal: Readonly<Record<string, readonly string[]>> = PERSONAL_TEXTS;
      const others: Readonly<Record<string, Readonly<Record<string, string>>>> = OTHER_TEXTS;
      expect([operation, 'personal', sealed]).toEqual([operation, 'personal', sorted(personal[operation] ?? [])]);
      const named = sorted(Object.keys(others[operation] ?? {}));
      expect([operation, 'not personal', other]).toEqual([operation, 'not personal', named]);
    }
  });

  it('is in no list of a route that takes nothing', () => {
    const operations = new Set(taken.map(({ operation }) => operation));
    const listed = [...Object.keys(PERSONAL_TEXTS), ...Object.keys(OTHER_TEXTS)];
    expect(listed.filter((operation) => !operations.has(operation))).toEqual([]);
    const reasons = Object.values(OTHER_TEXTS).flatMap((places) => Object.values(places));
    expect(reasons.filter((reason) => reason.length < 15)).toEqual([]);
  });

  it('would be found in a new field, wherever it stands and whatever it is called', () => {
    const id = z.string().regex(/^[a-z0-9-]{1,60}$/);
    const schema = z.strictObject({
      ...{ id, day: z.iso.date(), kind: z.enum(['a', 'b']), n: z.number(), note: personalText(10) },
      list: z.array(z.union([z.strictObject({ words: plainText(9) }), z.null()])),
      ...{ loose: z.string().regex(/^.+$/), any: z.unknown(), map: z.record(z.string(), z.string()), web: z.url() },
    });
    const places = textPlaces(schema).map(({ path, sealed }) => `${path}${sealed ? ' sealed' : ''}`);
    expect(sorted(places)).toEqual(sorted(['note sealed', 'list.*.words', 'loose', 'any', 'map.*', 'web']));
  });
});

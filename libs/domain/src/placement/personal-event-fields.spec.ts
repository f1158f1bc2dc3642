import { describe, expect, it } from '@jest/globals';
import { CORRECTABLE, CORRECTABLE_EVENT_TYPES } from './correcting/correctable.js';
import type { Field, Fields } from './correcting/fields.js';
import { sealed } from './correcting/fields.js';
import { PLACEMENT_EVENT_TYPES } from './events.js';
import { PERSONAL_EVENT_FIELDS, type UnlistedPersonalField } from './personal-event-fields.js';

/** Does not compile when a payload holds sealed text in a place that the table does not name. */
const noneUnlisted: [UnlistedPersonalField] extends [never] ? true : UnlistedPersonalField = true;

function sealedPaths(fields: Fields, at = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]: [string, Field]) => {
    if (field.is === 'object') return sealedPaths(field.fields, `${at}${name}.`);
    if (field.is === 'list') return sealedPaths(field.fields, `${at}${name}.*.`);
    return field.holds === (sealed as typeof field).holds ? [`${at}${name}`] : [];
  });
}

describe('the personal fields of events', () => {
  it('are listed for every type of event, as its payload holds them', () => {
    expect(noneUnlisted).toBe(true);
    expect(Object.keys(PERSONAL_EVENT_FIELDS).sort()).toEqual([...PLACEMENT_EVENT_TYPES].sort());
  });

  it.each(CORRECTABLE_EVENT_TYPES)('hold every text of %s that may be corrected, so the edge seals it', (type) => {
    const listed: readonly string[] = PERSONAL_EVENT_FIELDS[type];
    expect(sealedPaths(CORRECTABLE[type]).filter((path) => !listed.includes(path))).toEqual([]);
  });
});

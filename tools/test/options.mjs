/** What `npm test` may be asked for. */
import { parseArgs } from 'node:util';

/** Fast first: a wrong rule of the domain should not wait for a server. */
export const TIERS = ['unit', 'web', 'int', 'e2e'];

export const USAGE = `npm test                          everything, from a fresh clone: installs, builds, starts the engines
npm test -- --tier unit           only a tier (${TIERS.join(', ')}); may be given several times
npm test -- --project libs/domain only one project`;

/**
 * @param {readonly string[]} args what stands after `node tools/test.mjs`
 * @returns {{ tiers: readonly string[], project: string | null }}
 * @throws Error with a sentence for the person who typed it
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { tier: { type: 'string', multiple: true }, project: { type: 'string' } },
    strict: true,
    allowPositionals: false,
  });
  const wanted = values.tier ?? TIERS;
  const unknown = wanted.filter((tier) => !TIERS.includes(tier));
  if (unknown.length > 0) throw new Error(`There is no tier ${unknown.join(', ')}; there are ${TIERS.join(', ')}.`);
  return {
    tiers: TIERS.filter((tier) => wanted.includes(tier)),
    project: values.project?.replace(/[\\/]+$/, '') ?? null,
  };
}

/**
 * Writes the CSV files of the demo municipality into demo-data/. Everything in them is made up: CVR and P-numbers begin
 * with 99, telephone numbers with 00, CPR numbers belong to people born in the 2040s and 2050s, addresses end in .example.
 *
 *   node tools/demo-data/generate.mjs
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PLACEMENT_HEADINGS, placements } from './placements.mjs';
import { createRandom, csv } from './random.mjs';
import { CONTACT_TITLES, FIRST_NAMES, LAST_NAMES, SIZES, STAFF, STREETS, TEAMS, TOWNS, TRADES } from './words.mjs';

/** The Monday around which the days in placements.csv are written (`holdfast import --anchor`). */
export const ANCHOR = '2026-11-23';
const SEED = 20_261_123;
const CITIZENS = 150;
const DOMAIN = 'fjordby.example';

const padded = (number, length) => String(number).padStart(length, '0');
const phone = (random) =>
  `00 ${padded(random.whole(0, 99), 2)} ${padded(random.whole(0, 99), 2)} ${padded(random.whole(0, 99), 2)}`;
const ascii = (text) =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-');

function staff() {
  return STAFF.map((person) => ({
    ...person,
    email: `${person.staff_id}@${DOMAIN}`,
    team_name: TEAMS[person.team_id],
  }));
}

function companies(random) {
  return TRADES.flatMap(([trade, names, functions]) => names.map((name) => ({ trade, name, functions }))).map(
    ({ trade, name, functions }, index) => {
      const [postalCode, city] = random.pick(TOWNS);
      const domain = `${ascii(name).replaceAll(/^-|-$/g, '')}.example`;
      return {
        key: `v-${padded(index + 1, 3)}`,
        cvr: `990000${padded(index + 1, 2)}`,
        name,
        trade,
        functions,
        size: random.pick(SIZES),
        address: `${random.pick(STREETS)} ${random.whole(1, 120)}`,
        postal_code: postalCode,
        city,
        production_units: `99000000${padded(index + 1, 2)}`,
        contact_name: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
        contact_title: random.pick(CONTACT_TITLES),
        contact_phone: phone(random),
        contact_email: `kontakt@${domain}`,
      };
    },
  );
}

/** Dates of birth that nobody has yet; the seventh digit says the century. */
function cpr(random, index) {
  const day = `${padded(random.whole(1, 28), 2)}${padded(random.whole(1, 12), 2)}${random.whole(40, 57)}`;
  return `${day}-${random.whole(5, 8)}${padded(index + 1, 3)}`;
}

function citizens(random) {
  const names = random.shuffled(FIRST_NAMES.flatMap((first) => LAST_NAMES.map((last) => `${first} ${last}`)));
  return names.slice(0, CITIZENS).map((name, index) => {
    const [postalCode, city] = random.pick(TOWNS);
    return {
      key: `b-${padded(index + 1, 3)}`,
      name,
      cpr: cpr(random, index),
      phone: phone(random),
      email: random.chance(70) ? `${ascii(name)}-${index + 1}@borger.example` : null,
      address: `${random.pick(STREETS)} ${random.whole(1, 120)}, ${postalCode} ${city}`,
    };
  });
}

/** The files by name. Pure: the same text every time. */
export function generate() {
  const random = createRandom(SEED);
  const firms = companies(random);
  const people = citizens(random);
  return {
    'staff.csv': csv(
      ['staff_id', 'name', 'email', 'roles', 'team_id', 'team_name', 'working_days', 'manages'],
      staff(),
    ),
    'companies.csv': csv(
      Object.keys(firms[0]).filter((heading) => heading !== 'functions'),
      firms,
    ),
    'citizens.csv': csv(['key', 'name', 'cpr', 'phone', 'email', 'address'], people),
    'placements.csv': csv(PLACEMENT_HEADINGS, placements(random, ANCHOR, people, firms)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../../demo-data/', import.meta.url);
  for (const [name, text] of Object.entries(generate())) await writeFile(new URL(name, folder), text);
}

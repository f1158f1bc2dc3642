import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DESK, PHONE, type Person } from '@holdfast/testing';
import { createApiClient } from '../acceptance/api-client.js';
import { startScreens, type Screens } from './at-the-screen.js';
import { FIRST_DUE, runningCase, type RunningCase } from './running-case.js';

/** A screen: whose, where, and what is opened there by a button before it is looked at. */
type Looked = readonly [who: string, path: (running: RunningCase) => string, press?: RegExp];

const at = (path: string) => (): string => path;
const onCase =
  (rest = '') =>
  ({ placementId }: RunningCase): string =>
    `/placements/${placementId}${rest}`;
const auditOf =
  (rest = '') =>
  ({ placementId }: RunningCase): string =>
    `/audit/placements/${placementId}${rest}`;

const SCREENS: Readonly<Record<string, Looked>> = {
  'My day': ['anna-b', at('/')],
  'My day, a row open': ['anna-b', at('/'), /^Registrér: /],
  'a placement': ['anna-b', onCase()],
  'the follow-up form': ['anna-b', onCase('?do=record-follow-up')],
  'the form that starts a rung': ['anna-b', onCase('?do=start-stage')],
  'the form that closes': ['anna-b', onCase('?do=close-placement')],
  'a hand-off': ['anna-b', onCase('?do=offer-hand-off')],
  'a start sheet': ['anna-b', onCase('/sheet/company')],
  'a new placement': ['anna-b', at('/placements/new')],
  'the list of placements': ['anna-b', at('/placements')],
  'the search': ['anna-b', at('/search?q=Mette')],
  'the search dialog': ['anna-b', at('/'), /^Søg/],
  'the inbox': ['anna-b', at('/inbox')],
  "one's account": ['anna-b', at('/account')],
  'the team': ['lis-k', at('/team')],
  'a bulk hand-over': ['lis-k', at('/team/hand-over')],
  'contact in a period': ['mads-r', auditOf('?tab=contact')],
  'a case as a file': ['mads-r', auditOf('?tab=files')],
  'share links': ['mads-r', auditOf('?tab=links')],
  'the policy': ['mads-r', at('/policy')],
  'the audit': ['mads-r', at('/audit')],
  'two days compared': [
    'rune-s',
    ({ placementId }) => `/audit/placements/${placementId}?from=2026-01-06&to=2026-01-14`,
  ],
  'an address that leads nowhere': ['anna-b', at('/nowhere')],
};

describe.each([
  ['at a desk', DESK],
  ['on a phone', PHONE],
] as const)('%s', (_where, size) => {
  let screens: Screens;
  let running: RunningCase;
  const people = new Map<string, Person>();
  beforeAll(async () => {
    screens = await startScreens();
    running = await runningCase(createApiClient(screens.holdfast.apiUrl), FIRST_DUE);
    for (const who of new Set(Object.values(SCREENS).map(([staffId]) => staffId))) {
      people.set(who, await screens.signedIn(who, { at: FIRST_DUE, size }));
    }
  });
  afterAll(() => screens.stop());

  it.each(Object.keys(SCREENS))(
    '%s keeps the rules of WCAG 2.2 AA, fits, and runs without a complaint',
    async (name) => {
      const [who, path, press] = SCREENS[name] as Looked;
      const person = people.get(who) as Person;
      await person.open(path(running));
      if (press !== undefined) {
        await person.page.getByRole('button', { name: press }).first().click();
        await person.page.locator('.skeleton').first().waitFor({ state: 'detached' });
      }
      if (path(running).includes('?do=')) await person.page.getByRole('dialog').waitFor();
      expect(await person.accessibility()).toEqual([]);
      expect(await person.sideways()).toBeLessThanOrEqual(0);
      expect(person.complaints).toEqual([]);
    },
  );
});

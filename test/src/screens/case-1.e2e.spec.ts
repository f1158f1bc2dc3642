import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { expectDone, expectedTold, timelineOf, toldIn } from '../acceptance/live-over-http.js';
import { case1 } from '../stories/case-1.js';
import { startScreens, type Screens } from './at-the-screen.js';
import { doStep } from './do-step.js';
import { handOf } from './hand.js';

/** From the citizen to the button: today it takes eighty clicks. */
const MOST_FOR_AN_INTERNSHIP = 8;

let screens: Screens;
let api: ApiClient;
beforeAll(async () => {
  screens = await startScreens();
  api = createApiClient(screens.holdfast.apiUrl);
});
afterAll(() => screens.stop());

describe('case 1, at the screen from the first field to the last', () => {
  it('rings to the minute what it rings over HTTP, and the internship took eight interactions at most', async () => {
    const anna = await screens.signedIn('anna-b', { at: case1.proposedAt });
    const { page, open } = anna;
    const register = async (field: string, typed: string, button: string, fill: Readonly<Record<string, string>>) => {
      await page.getByRole('combobox', { name: field }).fill(typed);
      await page.getByRole('option', { name: '+ Opret' }).click();
      const form = page.getByRole('dialog');
      for (const [label, text] of Object.entries(fill)) await form.getByLabel(label).first().fill(text);
      await form.getByRole('button', { name: button }).click();
      await form.waitFor({ state: 'detached' });
    };
    await open('/placements/new');
    await register('Borger', 'Mette Hansen', 'Opret borger', { 'CPR-nr.': '010190-1234', Telefon: '20 00 00 00' });
    await register('Virksomhed', 'Tømrer Bæk ApS', 'Opret virksomhed', { 'CVR-nr.': '99990001' });
    // Both are on record now: the next placement, and every other, begins here.
    await page.evaluate('localStorage.clear()');
    await open('/placements/new');

    const hand = handOf(page);
    await hand.find('Borger', 'Mette');
    await hand.find('Virksomhed', 'Tømrer');
    await hand.fill(page.getByLabel('Jobfunktion'), 'Lagermedhjælper');
    await hand.fill(page.getByLabel('Timer om ugen'), '25');
    await hand.click(page.getByRole('radio', { name: 'ordinært job' }));
    await hand.fill(page.getByLabel('Planlagt slut'), '2026-03-06');
    await hand.pick(page.getByLabel('Medansvarlig'), 'Ole T.');
    await hand.click(page.getByRole('button', { name: 'Opret forløb' }));
    await page.waitForURL(/\/placements\/[0-9a-f-]{36}/);
    expect(hand.count()).toBeLessThanOrEqual(MOST_FOR_AN_INTERNSHIP);
    const placementId = /placements\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

    let now = '';
    for (const step of case1.steps) {
      if (step.at !== now) {
        expectDone(await api.fastForward(placementId, step.at), `fast-forward to ${step.at}`);
        await anna.at(step.at);
        now = step.at;
      }
      await doStep(anna, placementId, step);
    }
    expect(toldIn(await timelineOf(api, placementId))).toEqual(expectedTold(case1.alarms));
    await open(`/placements/${placementId}`);
    await page.getByText('uddannelse med løn').first().waitFor();
    expect(anna.complaints).toEqual([]);
  });
});

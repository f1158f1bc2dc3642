import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { expectDone } from '../acceptance/live-over-http.js';
import { startScreens, type Screens } from './at-the-screen.js';
import { FIRST_DUE, runningCase, SECOND_DAY } from './running-case.js';

let screens: Screens;
let api: ApiClient;
beforeAll(async () => {
  screens = await startScreens();
  api = createApiClient(screens.holdfast.apiUrl);
});
afterAll(() => screens.stop());

describe('an audit at the screen', () => {
  it('two days stand side by side, what was written later apart; contact is proven, and taken along on paper', async () => {
    const { placementId } = await runningCase(api, SECOND_DAY);
    expectDone(await api.fastForward(placementId, FIRST_DUE), 'the first due day');
    // Held on the fourteenth, written on the fifteenth.
    const body = {
      ...{ occurredOn: '2026-01-14', channel: 'announced-visit', participants: 'Mette og Grethe' },
      ...{ findings: 'Godt i gang.', nextStep: { asPlanned: true } },
    };
    expectDone(
      await api.post(`/api/v1/placements/${placementId}/record-follow-up`, { as: 'anna-b', body }),
      'the follow-up',
    );
    const rune = await screens.signedIn('rune-s', { at: FIRST_DUE });
    const { page, open, complaints } = rune;
    await open(`/audit/placements/${placementId}?from=2026-01-06&to=2026-01-14`);
    const facts = page.getByRole('table', { name: 'Oplysninger' });
    const stage = await facts.getByRole('row', { name: /^Trin/ }).innerText();
    expect(stage.toLowerCase()).toMatch(/forberedes[\s\S]*praktik[\s\S]*ændret/);
    const later = page.getByRole('region', { name: /Skrevet senere/ });
    await later
      .getByText(/anmeldt besøg/)
      .first()
      .waitFor();

    await page.getByRole('tab', { name: 'Dokumentér kontakt' }).click();
    await page.getByLabel('Fra og med').fill('2026-01-06');
    await page.getByLabel('Til og med').fill('2026-01-14');
    await page.getByRole('button', { name: 'Vis kontakt' }).click();
    await page.getByText('Der var kontakt').first().waitFor();
    await page.getByText('Historikken er ubrudt').first().waitFor();
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent som PDF' }).click(),
    ]);
    expect(
      readFileSync(await paper.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(complaints).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { startScreens, type Screens } from './at-the-screen.js';
import { runningCase, SECOND_DAY } from './running-case.js';

let screens: Screens;
let api: ApiClient;
beforeAll(async () => {
  screens = await startScreens();
  api = createApiClient(screens.holdfast.apiUrl);
});
afterAll(() => screens.stop());

describe('a bulk hand-over at the screen', () => {
  it('is tried first, started as it was shown, taken over by one, and undone for the rest', async () => {
    const cases = [await runningCase(api), await runningCase(api)];
    const lis = await screens.signedIn('lis-k', { at: SECOND_DAY });
    const { page } = lis;
    await lis.open('/team/hand-over');
    await page.getByLabel('Hvis forløb skal overdrages').selectOption({ label: 'Anna B.' });
    await page.getByRole('radio', { name: 'Alle 2, fordelt efter belastning' }).check();
    await page.getByRole('checkbox', { name: /^Ole T\./ }).check();
    await page.getByText('Andre teams').click();
    await page.getByRole('checkbox', { name: /^Bo L\./ }).check();
    await page.getByLabel('Begrundelse').selectOption({ index: 1 });
    await page.getByLabel('Overleveringsnotat').fill('Ring til virksomhederne i denne uge.');
    await page.getByRole('button', { name: 'Prøvekørsel' }).click();
    await page.getByRole('heading', { name: 'Det ville ske' }).waitFor();
    const loads = page.getByRole('table', { name: 'Belastning før og efter' });
    expect(await loads.getByRole('row', { name: /Ole T\./ }).innerText()).toMatch(/0 → 1/);
    // A dry run moves nothing.
    const before = await api.get(`/api/v1/placements/${cases[0]?.placementId}`, { as: 'lis-k' });
    expect(before.body).toMatchObject({ owner: { id: 'anna-b' }, offer: null });

    await page.getByRole('button', { name: 'Start: tilbyd 2 forløb' }).dblclick();
    await page.getByText('Færdig: alle tilbud er lavet.').waitFor({ timeout: 60_000 });

    const ole = await screens.signedIn('ole-t', { at: SECOND_DAY });
    await ole.page
      .getByRole('button', { name: /^Overtag: / })
      .first()
      .click();
    await ole.page.getByText('Ring til virksomhederne i denne uge.').first().waitFor();
    await ole.page.getByRole('button', { name: 'Overtag', exact: true }).last().click();
    await ole.page.getByText('Du har overtaget forløbet').first().waitFor();

    await page.getByRole('button', { name: 'Fortryd alt, der ikke er overtaget' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fortryd dem' }).click();
    await page.getByText('Fortrudt af Lis K.').waitFor({ timeout: 60_000 });
    const owners = await Promise.all(
      cases.map(async ({ placementId }) => {
        const { body } = await api.get(`/api/v1/placements/${placementId}`, { as: 'lis-k' });
        return [(body['owner'] as { id: string }).id, body['offer']] as const;
      }),
    );
    expect([...owners].sort()).toEqual([
      ['anna-b', null],
      ['ole-t', null],
    ]);
    expect([...lis.complaints, ...ole.complaints]).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { timelineOf } from '../acceptance/live-over-http.js';
import { startScreens, type Screens } from './at-the-screen.js';
import { runningCase, SECOND_DAY } from './running-case.js';

let screens: Screens;
let api: ApiClient;
beforeAll(async () => {
  screens = await startScreens();
  api = createApiClient(screens.holdfast.apiUrl);
});
afterAll(() => screens.stop());

describe('a browser as people use it', () => {
  it('the back button closes a form and loses nothing: forward again, the text is there', async () => {
    const { placementId } = await runningCase(api);
    const { page, open } = await screens.signedIn('anna-b', { at: SECOND_DAY });
    await open(`/placements/${placementId}`);
    await page.getByRole('link', { name: 'Skriv notat' }).click();
    await page.getByRole('dialog').getByLabel('Notat').fill('Skal spørge om arbejdstøj.');
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(`/placements/${placementId}`);
    await page.goForward();
    const note = page.getByRole('dialog').getByLabel('Notat');
    await note.waitFor();
    expect(await note.inputValue()).toBe('Skal spørge om arbejdstøj.');
  });

  it('two tabs on one case: who comes second sees what the first did, and nothing is overwritten', async () => {
    const { placementId } = await runningCase(api);
    const first = await screens.signedIn('anna-b', { at: SECOND_DAY });
    const session = await first.page.evaluate<string>("sessionStorage.getItem('holdfast.session')");
    const second = await first.context.newPage();
    await second.clock.setFixedTime(SECOND_DAY);
    await second.goto('/sign-in');
    await second.evaluate(`sessionStorage.setItem('holdfast.session', ${JSON.stringify(session)})`);
    await first.open(`/placements/${placementId}?do=make-promise`);
    await second.goto(`/placements/${placementId}?do=add-note`);
    const note = second.getByRole('dialog');
    await note.getByLabel('Notat').fill('Skrevet i den anden fane.');
    const promise = first.page.getByRole('dialog');
    await promise.getByLabel('Hvad er lovet').fill('Et nyt par sko');
    await promise.getByLabel('Til hvem').fill('Mette');
    await promise.getByLabel('Senest').fill('2026-01-21');
    await promise.getByRole('button', { name: 'Vi har lovet' }).click();
    await promise.waitFor({ state: 'detached' });
    await note.getByRole('button', { name: 'Skriv notat' }).click();
    // News of the first may have come to the second already: then it was written with it in sight.
    const changed = note.getByText('Sagen er ændret imens');
    await changed.or(second.getByText('Gemt: Skriv notat')).first().waitFor();
    if (await changed.isVisible()) await note.getByRole('button', { name: 'Gem mit alligevel' }).click();
    await note.waitFor({ state: 'detached' });
    const types = (await timelineOf(api, placementId)).map(({ type }) => type);
    expect(types).toContain('promise-made');
    expect(types.filter((type) => type === 'note-added')).toHaveLength(1);
  });
});

describe('a policy at the screen', () => {
  it('is drafted from the one in force, shown in what it would move, refused at its field, and published', async () => {
    await runningCase(api);
    const mads = await screens.signedIn('mads-r', { at: SECOND_DAY });
    const { page } = mads;
    await mads.open('/policy');
    await page.getByRole('link', { name: 'Nyt udkast' }).click();
    const version = page.getByLabel('Version');
    await version.fill('default-dk-2026');
    await page.getByLabel('Gælder fra').fill('2026-02-01');
    await page.getByLabel('Hvorfor').fill('Opfølgning oftere i praktik.');
    await page.getByRole('button', { name: 'Udgiv' }).click();

    await page
      .locator('.field-invalid')
      .filter({ has: version })
      .getByText('Der er allerede en med det id. Vælg et andet')
      .waitFor();
    await version.fill('fjordby-2026-2');
    await page.getByRole('button', { name: 'Vis, hvad det ville flytte' }).click();
    await page.getByRole('heading', { name: 'Det ville flytte sig' }).waitFor();
    await page.getByRole('button', { name: 'Udgiv' }).dblclick();
    await page.waitForURL(/\/policy\/fjordby-2026-2/);
    const { body } = await api.get('/api/v1/policies', { as: 'mads-r' });
    const published = (body['items'] as readonly { version: string }[]).map((one) => one.version);
    expect(published.filter((one) => one === 'fjordby-2026-2')).toHaveLength(1);
    expect(mads.complaints).toEqual([]);
  });
});

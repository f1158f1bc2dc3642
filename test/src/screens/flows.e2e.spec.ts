import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PHONE } from '@holdfast/testing';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { timelineOf } from '../acceptance/live-over-http.js';
import { startScreens, type Screens } from './at-the-screen.js';
import { handOf } from './hand.js';
import type { Route } from './at-the-screen.js';
import { FIRST_DUE, runningCase, SECOND_DAY, type RunningCase } from './running-case.js';

/** From My day to the button: today it takes forty clicks. */
const MOST_FOR_A_FOLLOW_UP = 4;

let screens: Screens;
let api: ApiClient;
beforeAll(async () => {
  screens = await startScreens();
  api = createApiClient(screens.holdfast.apiUrl);
});
afterAll(() => screens.stop());

const typesOf = async ({ placementId }: RunningCase) => (await timelineOf(api, placementId)).map(({ type }) => type);

describe('a follow-up on a phone in the yard', () => {
  it('takes four interactions at most; without a connection it waits, and is sent once when there is one', async () => {
    const running = await runningCase(api, FIRST_DUE);
    const anna = await screens.signedIn('anna-b', { at: FIRST_DUE, size: PHONE });
    const { page, context } = anna;
    const hand = handOf(page);
    await hand.click(page.getByRole('button', { name: new RegExp(`^Registrér: .*${running.citizen}`) }));
    await page.getByLabel('Hvad kom der frem').waitFor();
    await context.setOffline(true);
    await hand.fill(page.getByLabel('Hvad kom der frem'), 'Det går godt, hun vil gerne have flere timer.');
    await hand.click(page.getByRole('button', { name: 'Gem: fortsætter som planlagt' }));
    expect(hand.count()).toBeLessThanOrEqual(MOST_FOR_A_FOLLOW_UP);
    await page.getByText('1 registrering venter på forbindelse').waitFor();
    expect(await typesOf(running)).not.toContain('follow-up-held');
    await context.setOffline(false);
    await page.getByText(`Sendt: Opfølgning, ${running.citizen}`).waitFor({ timeout: 40_000 });
    expect((await typesOf(running)).filter((type) => type === 'follow-up-held')).toHaveLength(1);
    expect(await anna.sideways()).toBe(0);
  });
});

describe('a hand-off between two people who are signed in', () => {
  it('is offered with what one must know, taken over on the other screen, and stands on both', async () => {
    const running = await runningCase(api);
    const [anna, bo] = await Promise.all([
      screens.signedIn('anna-b', { at: SECOND_DAY }),
      screens.signedIn('bo-l', { at: SECOND_DAY }),
    ]);
    await anna.open(`/placements/${running.placementId}?do=offer-hand-off`);
    const form = anna.page.getByRole('dialog');
    await form.getByLabel('Til hvem').selectOption({ label: 'Bo L.' });
    await form.getByLabel('Overleveringsnotat').fill('Ring til Grethe før du kommer. Han skal kunne sidde ned.');
    await form.getByRole('button', { name: 'Tilbyd overdragelse' }).click();
    await form.waitFor({ state: 'detached' });

    await bo.open('/');
    const take = new RegExp(`^Overtag: .*${running.citizen}`);
    await bo.page.getByRole('button', { name: take }).click();
    await bo.page.getByText('Ring til Grethe før du kommer.').waitFor();
    await bo.page.getByRole('button', { name: 'Overtag', exact: true }).last().click();
    await bo.page.getByText('Du har overtaget forløbet').first().waitFor();

    // Bo is of another team: what was Anna's is no longer hers to see, and the screen says so.
    await anna.open(`/placements/${running.placementId}`);
    await anna.page.getByRole('heading', { level: 1, name: 'Det har du ikke adgang til' }).waitFor();
    const owner = async () => {
      const { body } = await api.get(`/api/v1/placements/${running.placementId}`, { as: 'bo-l' });
      return (body['owner'] as { id: string }).id;
    };
    expect(await owner()).toBe('bo-l');
    expect([...anna.complaints, ...bo.complaints]).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('a case that somebody else changed meanwhile is shown side by side, and nothing is overwritten', async () => {
    const running = await runningCase(api);
    const { page, open } = await screens.signedIn('anna-b', { at: SECOND_DAY });
    await open(`/placements/${running.placementId}?do=add-note`);
    const form = page.getByRole('dialog');
    await form.getByLabel('Notat').fill('Hun møder til tiden.');
    const body = { note: 'Mentor har ferie i uge 7.' };
    await api.post(`/api/v1/placements/${running.placementId}/add-note`, { as: 'ole-t', body });
    await form.getByRole('button', { name: 'Skriv notat' }).click();
    await form.getByText('Sagen er ændret imens').waitFor();
    await form.getByText('Ole T.').first().waitFor();
    await form.getByText('Hun møder til tiden.').first().waitFor();
    await form.getByRole('button', { name: 'Gem mit alligevel' }).click();
    await form.waitFor({ state: 'detached' });
    expect((await typesOf(running)).filter((type) => type === 'note-added')).toHaveLength(2);
  });

  it('a server that is busy loses nothing: what was typed stands, and sent again it is taken once', async () => {
    const running = await runningCase(api);
    const { page, open } = await screens.signedIn('anna-b', { at: SECOND_DAY });
    await open(`/placements/${running.placementId}?do=add-note`);
    const form = page.getByRole('dialog');
    await form.getByLabel('Notat').fill('Chefen vil gerne beholde hende.');
    // The answer is lost on its way: the note is taken, and nobody here knows.
    const lost = async (route: Route) => {
      await route.fetch();
      await route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: '{"code":"STORE_UNAVAILABLE"}',
      });
    };
    await page.route('**/add-note', lost, { times: 1 });
    await form.getByRole('button', { name: 'Skriv notat' }).click();
    await form.getByText('Ikke sendt.').waitFor();
    expect(await form.getByLabel('Notat').inputValue()).toBe('Chefen vil gerne beholde hende.');
    await form.getByRole('button', { name: 'Skriv notat' }).dblclick();
    await form.waitFor({ state: 'detached' });
    expect((await typesOf(running)).filter((type) => type === 'note-added')).toHaveLength(1);
  });

  it('a session that runs out in the middle of a form: signed in again, the text is there', async () => {
    const running = await runningCase(api);
    const { page, open } = await screens.signedIn('anna-b', { at: SECOND_DAY });
    await open(`/placements/${running.placementId}?do=add-note`);
    await page.getByRole('dialog').getByLabel('Notat').fill('Der er lovet et nyt par sko.');
    const refused = { status: 401, contentType: 'application/problem+json', body: '{"code":"UNAUTHENTICATED"}' };
    await page.route('**/add-note', (route) => route.fulfill(refused), { times: 1 });
    await page.getByRole('dialog').getByRole('button', { name: 'Skriv notat' }).click();
    await page.getByRole('button', { name: 'Log ind igen' }).click();
    await page.getByRole('button', { name: 'Anna B.' }).click();
    await page.waitForURL(`**/placements/${running.placementId}?do=add-note`);
    const note = page.getByRole('dialog').getByLabel('Notat');
    await note.waitFor();
    expect(await note.inputValue()).toBe('Der er lovet et nyt par sko.');
  });
});

describe('looking back', () => {
  it('a case stands as it was known on a day, its timeline too', async () => {
    const running = await runningCase(api);
    const body = { note: 'Skrevet den fjortende.' };
    await api.post(`/api/v1/placements/${running.placementId}/add-note`, { as: 'anna-b', body });
    const { page, open, complaints } = await screens.signedIn('rune-s', { at: SECOND_DAY });
    await open(`/placements/${running.placementId}`);
    await page.getByText('Skrevet den fjortende.').first().waitFor();
    await page.getByText('Sådan så sagen ud den …').click();
    await page.getByLabel('Dato').fill('2026-01-07');
    await page.getByText('Sådan så sagen ud den onsdag den 7. januar 2026').waitFor();
    await page.getByText('Skrevet den fjortende.').first().waitFor({ state: 'detached' });
    await page.getByRole('definition').filter({ hasText: 'forberedes' }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

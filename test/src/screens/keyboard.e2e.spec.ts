import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@holdfast/testing';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { timelineOf } from '../acceptance/live-over-http.js';
import { startScreens, type Screens } from './at-the-screen.js';
import { FIRST_DUE, runningCase } from './running-case.js';

/** Who presses Tab more often than this has lost the way. */
const LOST = 120;

let screens: Screens;
let api: ApiClient;
beforeAll(async () => {
  screens = await startScreens();
  api = createApiClient(screens.holdfast.apiUrl);
});
afterAll(() => screens.stop());

/** What has the focus: what it is called, and whether one sees that it has it. */
async function focused({ page }: Person): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  return page.evaluate(`(() => {
    const at = document.activeElement;
    // After the last thing on the page comes the browser's own bar.
    if (at === document.body) return { name: '', isSeen: true };
    const style = getComputedStyle(at);
    const beside = at.nextElementSibling === null ? null : getComputedStyle(at.nextElementSibling);
    const outlined = (one) => one !== null && one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2;
    return {
      name: at.getAttribute('aria-label') ?? (at.labels?.[0]?.textContent || at.textContent || '').trim(),
      isSeen: outlined(style) || outlined(beside),
    };
  })()`);
}

/** Presses Tab until something of that name has the focus; on the way the focus is always seen. */
async function tabTo(person: Person, name: RegExp): Promise<void> {
  for (let presses = 0; presses < LOST; presses += 1) {
    await person.page.keyboard.press('Tab');
    const at = await focused(person);
    if (at.name !== '') expect(at).toEqual({ name: at.name, isSeen: true });
    if (name.test(at.name)) return;
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

describe('without a mouse', () => {
  it('a follow-up is recorded from My day, a case is found, a note is written, and the focus is where one left it', async () => {
    const running = await runningCase(api, FIRST_DUE);
    const anna = await screens.signedIn('anna-b', { at: FIRST_DUE });
    const { page } = anna;
    const { keyboard } = page;
    await keyboard.press('j');
    await keyboard.press('r');
    await page.getByLabel('Hvad kom der frem').waitFor();
    await expect(focused(anna)).resolves.toMatchObject({ name: expect.stringContaining('Hvad kom der frem') });
    await keyboard.type('Hun er mødt hver dag.');
    await tabTo(anna, /^Gem: fortsætter som planlagt$/);
    await keyboard.press('Enter');
    await page.getByText('Kopiér til journal').first().waitFor();
    const types = (await timelineOf(api, running.placementId)).map(({ type }) => type);
    expect(types).toContain('follow-up-held');

    await keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await keyboard.insertText(running.citizen);
    await page
      .getByRole('dialog')
      .getByRole('option', { name: new RegExp(`^${running.citizen} hos`) })
      .first()
      .waitFor();
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(running.citizen) }).waitFor();

    await open(anna, /^Skriv notat$/);
    await keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect(focused(anna)).resolves.toMatchObject({ name: 'Skriv notat' });
    await keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Notat').waitFor();
    await keyboard.type('Hun vil gerne have en fast vagt.');
    await keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Hun vil gerne have en fast vagt.').first().waitFor();
    expect(anna.complaints).toEqual([]);
  });

  it('one sees where one is with colours of one’s own, and nothing moves for who asked for that', async () => {
    const anna = await screens.signedIn('anna-b', { at: FIRST_DUE });
    await anna.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await anna.open('/placements/new');
    await tabTo(anna, /^Opret forløb$/);
    const longest = await anna.page.evaluate<number>(`Math.max(...[...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationDuration } = getComputedStyle(one);
      return [transitionDuration, animationDuration].join(', ').split(', ').map(parseFloat);
    }))`);
    expect(longest).toBeLessThan(0.01);
    expect(await anna.accessibility()).toEqual([]);
  });
});

/** Comes to a button or a link by Tab, and presses it. */
async function open(person: Person, name: RegExp): Promise<void> {
  await tabTo(person, name);
  await person.page.keyboard.press('Enter');
  await person.page.getByRole('dialog').waitFor();
}

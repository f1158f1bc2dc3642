import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What a Chromium is called where a system installed it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];

/**
 * A real Chromium: the one that CHROMIUM_PATH names, the system's, Playwright's own, or the one that came with the packages.
 * @returns its path
 * @throws Error that says how to get one
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), chromium.executablePath()];
  const found = places.find((place) => existsSync(place));
  return found ?? (await fromPackages());
}

/** Only its path is taken: its own switches turn off what a browser guards. */
async function fromPackages(): Promise<string> {
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch {
    throw new Error(
      'There is no Chromium. Install one (Debian: apt-get install chromium), or name it with CHROMIUM_PATH; on Linux npm ' +
        'installs one with the packages when optional packages are not left out.',
    );
  }
}

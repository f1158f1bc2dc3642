import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePorts } from '@holdfast/engines';
import { startBrowser, type Person, type TestBrowser } from '@holdfast/testing';
import { createApiClient } from '../acceptance/api-client.js';
import { repositoryRoot } from '../architecture/repository.js';
import { liveTheDaysBefore, type WorkingDay } from './days-before.js';
import { PICTURES, type Picture } from './pictures.js';

const USAGE = `npm run screenshots                                  starts the demo, makes all pictures in docs/screens, stops it
npm run screenshots -- --url http://127.0.0.1:3000   of a demo that runs
npm run screenshots -- --only my-day,team            only these

The demo should have been begun afresh (remove .holdfast): two days of work are recorded in it first.`;
const START_MS = 600_000;
/** So much of a long page is shown. CSS pixels. */
const TALLEST = { desk: 1_100, phone: 1_400 } as const;
/** Where what is on the page ends. CSS pixels from its top. */
const BOTTOM = `Math.ceil(scrollY + 16 +
  Math.max(...[...document.querySelector('main').children].map((part) => part.getBoundingClientRect().bottom)))`;
const folder = join(repositoryRoot, 'docs/screens');

/** Starts the demo's own program on a free port; there when it answers. */
async function startDemo(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const demo = spawn(process.execPath, [join(repositoryRoot, 'tools/demo.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, API_PORT: String(port) },
  });
  const ended = new Promise<void>((resolve) => demo.once('exit', () => resolve()));
  const stop = async () => {
    demo.kill('SIGINT');
    await ended;
  };
  const patience = Date.now() + START_MS;
  for (;;) {
    if (demo.exitCode !== null) throw new Error('The demo did not start; what it said stands above.');
    if (await answers(url)) return { url, stop };
    if (Date.now() > patience) {
      await stop();
      throw new Error('The demo did not answer in ten minutes.');
    }
    await pause(500);
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/dev/users`).then(
    ({ ok }) => ok,
    () => false,
  );

async function signedIn(browser: TestBrowser, url: string, { who, size }: Picture, at: string): Promise<Person> {
  const { items } = (await (await fetch(`${url}/dev/users`)).json()) as { items: { staffId: string; name: string }[] };
  const name = items.find(({ staffId }) => staffId === who)?.name ?? who;
  const person = await browser.person({ url, size });
  const { page } = person;
  await person.open('/sign-in');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await page.getByText(name, { exact: true }).click();
  await page.waitForURL(`${url}/`);
  await page.getByText(name).first().waitFor();
  // On the day that is shown the session would be over: for the screen it goes on.
  await page.evaluate(
    "sessionStorage.setItem('holdfast.session', sessionStorage.getItem('holdfast.session').replace(/\"expiresAt\":\\d+/, '\"expiresAt\":9e15'))",
  );
  await person.at(at);
  return person;
}

/** What is wrong with the screen; a line each. */
async function take(person: Person, picture: Picture, day: WorkingDay): Promise<readonly string[]> {
  const { page } = person;
  await person.open(picture.path(day));
  if (picture.path(day).includes('?do=')) await page.getByRole('dialog').waitFor();
  await picture.first?.(page);
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  // The fonts are there, and what came in is drawn.
  await page.evaluate('document.fonts.ready');
  await pause(500);
  const { width } = picture.size;
  const whole = await page.evaluate<number>(BOTTOM);
  const top = picture.from === undefined ? 0 : ((await page.locator(picture.from).boundingBox())?.y ?? 0);
  const y = Math.max(0, Math.floor(top + (await page.evaluate<number>('scrollY'))) - 16) * (top === 0 ? 0 : 1);
  const height = Math.min(whole - y, width < 600 ? TALLEST.phone : TALLEST.desk);
  const path = join(folder, `${picture.name}.png`);
  if ((await page.getByRole('dialog').count()) > 0) await page.screenshot({ path });
  else await page.screenshot({ path, fullPage: true, clip: { x: 0, y, width, height } });
  const sideways = await person.sideways();
  return [...person.complaints, ...(sideways > 0 ? [`can be pushed ${sideways} px sideways`] : [])];
}

async function main(args: string[]): Promise<number> {
  const options = { url: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const wanted = values.only?.split(',');
  // The browser first: without one nothing else is started.
  const browser = await startBrowser();
  const demo =
    values.url === undefined
      ? await startDemo().catch(async (error: unknown) => {
          await browser.close();
          throw error;
        })
      : { url: values.url, stop: () => Promise.resolve() };
  let wrong = 0;
  try {
    const day = await liveTheDaysBefore(createApiClient(demo.url), new Date());
    await mkdir(folder, { recursive: true });
    for (const picture of PICTURES.filter(({ name }) => wanted?.includes(name) ?? true)) {
      const person = await signedIn(browser, demo.url, picture, day.at);
      const found = await take(person, picture, day);
      await person.context.close();
      console.log([picture.name, ...found].join('\n  '));
      wrong += found.length;
    }
  } finally {
    await browser.close();
    await demo.stop();
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));

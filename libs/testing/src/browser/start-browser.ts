import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser as Chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.js';

/** The widths that screens are made for. CSS pixels. */
export const DESK = { width: 1280, height: 900 } as const;
/** A phone held upright. CSS pixels. */
export const PHONE = { width: 390, height: 844 } as const;

/** WCAG 2.0 to 2.2, A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A real browser, for a suite. */
export interface TestBrowser {
  /** Somebody at a machine of their own: nothing is shared with another. */
  person(this: void, options: PersonOptions): Promise<Person>;
  close(): Promise<void>;
}

/** Who sits down, and in front of what. */
export interface PersonOptions {
  /** Where Holdfast answers. */
  readonly url: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Somebody in front of the screen. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: errors of scripts, refused by the policy, answers it could not use. */
  readonly complaints: readonly string[];
  /** Sets what time it is, for the screen and for the API. */
  at(this: void, instant: string): Promise<void>;
  /** Goes to an address; there when its heading stands and nothing is being fetched. */
  open(this: void, path: string): Promise<void>;
  /** What is wrong for who sees, hears or handles a screen otherwise: a line each. */
  accessibility(this: void): Promise<readonly string[]>;
  /** How far the page can be pushed sideways. CSS pixels. */
  sideways(this: void): Promise<number>;
}

/** Starts a Chromium. @throws Error that says how to get one */
export async function startBrowser(): Promise<TestBrowser> {
  // Fields for days are written as the browser's own language has it, whatever a page asks for.
  const env = { ...process.env, LANGUAGE: 'da', LANG: 'da_DK.UTF-8' };
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--lang=da-DK'], env });
  return { person: (options) => newPerson(browser, options), close: () => browser.close() };
}

async function newPerson(browser: Chromium, { url, size = DESK }: PersonOptions): Promise<Person> {
  const context = await browser.newContext({
    viewport: { ...size },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    baseURL: url,
    hasTouch: size.width < 600,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A refusal is an answer: what is not found or not allowed is shown on the screen.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  return {
    page,
    context,
    complaints,
    async at(instant) {
      await context.setExtraHTTPHeaders({ 'Dev-Clock': instant });
      await page.clock.setFixedTime(instant);
    },
    async open(path) {
      await page.goto(path);
      // The network is never idle: news comes in as it happens.
      await page.locator('h1').first().waitFor();
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    },
    async accessibility() {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
      );
    },
    sideways: () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
  };
}

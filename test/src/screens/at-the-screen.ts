import {
  DESK,
  startBrowser,
  startHoldfast,
  type HoldfastOptions,
  type Person,
  type RunningHoldfast,
  type TestBrowser,
} from '@holdfast/testing';

/** A request of a page, to be answered by a test: only where what goes wrong cannot be had from the real API. */
export type Route = Parameters<Parameters<Person['page']['route']>[1]>[0];

/** A Holdfast and a browser, for a suite. */
export interface Screens {
  readonly holdfast: RunningHoldfast;
  readonly browser: TestBrowser;
  /** Somebody who has signed in, at My day. @param at what time it is, for the screen and the API; now when absent */
  signedIn(staffId: string, options?: { readonly at?: string; readonly size?: Size }): Promise<Person>;
  stop(): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Starts both, with the web app as built (`npm run build`). */
export async function startScreens(options: HoldfastOptions = {}): Promise<Screens> {
  const holdfast = await startHoldfast(options);
  const browser = await startBrowser().catch(async (error: unknown) => {
    await holdfast.stop();
    throw error;
  });
  return {
    holdfast,
    browser,
    async signedIn(staffId, { at, size = DESK } = {}) {
      const person = await browser.person({ url: holdfast.apiUrl, size });
      if (at !== undefined) await person.at(at);
      const accessToken = await holdfast.token(staffId);
      const session = { accessToken, refreshToken: null, idToken: null, expiresAt: Number.MAX_SAFE_INTEGER };
      await person.open('/sign-in');
      await person.page.evaluate(`sessionStorage.setItem('holdfast.session', '${JSON.stringify(session)}')`);
      await person.open('/');
      return person;
    },
    async stop() {
      await browser.close();
      await holdfast.stop();
    },
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts } from '@holdfast/engines';
import { fjordby, startTestIssuer, type TestIssuer } from '@holdfast/testing';
import { startScreens, type Screens } from './at-the-screen.js';

describe('signing in, in a browser', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await startScreens({ programs: ['api'] });
  });
  afterAll(() => screens.stop());

  it('one comes to where one was going, is there after a reload, and is out after signing out', async () => {
    const { page, open, complaints } = await screens.browser.person({ url: screens.holdfast.apiUrl });
    await open('/inbox');
    await page.getByRole('button', { name: 'Anna B.' }).click();
    await page.waitForURL('**/inbox');
    await page.reload();
    await page.getByText('Anna B.').waitFor();
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.waitForURL('**/sign-in');
    await open('/');
    await page.waitForURL('**/sign-in');
    expect(complaints).toEqual([]);
  });

  it('a session that runs out in the middle of something asks to sign in again, and comes back to the same place', async () => {
    const { page, open } = await screens.signedIn('anna-b');
    await open('/placements/new');
    await page.evaluate(
      "sessionStorage.setItem('holdfast.session', sessionStorage.getItem('holdfast.session').replace(/(\"accessToken\":\"[^\"]{40})/, '$1x'))",
    );
    await open('/placements/new');
    await page.getByRole('dialog').getByRole('button', { name: 'Log ind igen' }).click();
    await page.getByRole('button', { name: 'Anna B.' }).click();
    await page.waitForURL('**/placements/new');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('signing in at an issuer, by code and PKCE', () => {
  let screens: Screens;
  let issuer: TestIssuer;
  beforeAll(async () => {
    const [apiPort = 0] = await freePorts(1);
    issuer = await startTestIssuer(fjordby, { origin: `http://127.0.0.1:${apiPort}`, accessTokenSeconds: 25 });
    const env = { AUTH_ISSUER: issuer.issuer, AUTH_JWKS_URL: issuer.jwksUrl };
    screens = await startScreens({ programs: ['api'], apiPort, env });
  });
  afterAll(async () => {
    await screens.stop();
    await issuer.stop();
  });

  it('one is sent there and comes back; a token that ends is renewed unseen; the policy of the page allows just that', async () => {
    const { page, open, complaints } = await screens.browser.person({ url: screens.holdfast.apiUrl });
    await open('/inbox');
    await page.getByRole('button', { name: 'Log ind' }).click();
    await page.getByText('Anna B.').click();
    await page.waitForURL(`${screens.holdfast.apiUrl}/inbox`);
    await page.getByText('Anna B.').waitFor();
    const token = () => page.evaluate<string>("JSON.parse(sessionStorage.getItem('holdfast.session')).accessToken");
    const first = await token();
    // Twenty seconds before its end a token is renewed with the next question.
    await page.clock.setFixedTime(Date.now() + 10_000);
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    await page.getByRole('link', { name: 'Min dag', exact: true }).click();
    for (let look = 0; look < 50 && (await token()) === first; look += 1) await page.waitForTimeout(100);
    expect(await token()).not.toBe(first);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

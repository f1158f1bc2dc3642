import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@holdfast/testing';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { timelineOf } from '../acceptance/live-over-http.js';
import { startScreens, type Screens } from './at-the-screen.js';
import { runningCase, SECOND_DAY, type RunningCase } from './running-case.js';

type Form = ReturnType<Person['page']['getByRole']>;

/** One command as somebody does it: its button, what they fill in, what then stands on record. */
interface Done {
  readonly button: string;
  readonly fill: (form: Form) => Promise<void>;
  /** The sentence on the timeline. */
  readonly says: RegExp;
  readonly type: string;
}

const field = (form: Form, label: string) => form.getByLabel(label, { exact: false }).first();
const type = (form: Form, label: string, text: string) => field(form, label).fill(text);
const pick = async (form: Form, label: string, option: string) => {
  await field(form, label).selectOption({ label: option });
};
const check = (form: Form, name: string) => form.getByRole('radio', { name, exact: true }).check();

/** Picks what is owed by how its line begins: its due day is said as people say it. */
const owed = async (form: Form, kind: string) => {
  const option = form.getByRole('option', { name: kind });
  await field(form, 'Udestående').selectOption(String(await option.getAttribute('value')));
};

const OWNER: readonly Done[] = [
  {
    button: 'Aftal tid til opfølgning',
    fill: async (form) => {
      await type(form, 'Klokken', '10:30');
      await type(form, 'Sted', 'På lageret');
    },
    says: /Aftale om opfølgning: .* kl\. 10[:.]30/,
    type: 'follow-up-booked',
  },
  {
    button: 'Ikke truffet',
    fill: async (form) => {
      await type(form, 'Hvem prøvede du at få fat i', 'Grethe på lageret');
      await check(form, 'sms/mail');
    },
    says: /Grethe på lageret/,
    type: 'attempt-recorded',
  },
  {
    button: 'Vi har lovet …',
    fill: async (form) => {
      await type(form, 'Hvad er lovet', 'Handsker i størrelse 8');
      await type(form, 'Senest', '2026-01-20');
    },
    says: /Handsker i størrelse 8/,
    type: 'promise-made',
  },
  {
    button: 'Holdt',
    fill: (form) => type(form, 'Sådan blev det holdt', 'Afleveret hos Grethe'),
    says: /Afleveret hos Grethe/,
    type: 'promise-kept',
  },
  {
    button: 'Meld fravær',
    fill: async (form) => {
      await check(form, 'syg');
      await type(form, 'Sidste dag', '2026-01-15');
      await type(form, 'Meldt af', 'Arbejdsleder Poul');
    },
    says: /Arbejdsleder Poul/,
    type: 'absence-reported',
  },
  {
    button: 'Giv svar',
    fill: async (form) => {
      await type(form, 'Hvad er der gjort', 'Har talt med borgeren og Poul.');
      await form.getByRole('checkbox', { name: 'Den, der meldte det, har fået svar' }).check();
    },
    says: /Har talt med borgeren og Poul\./,
    type: 'report-answered',
  },
  {
    button: 'Meld problem',
    fill: async (form) => {
      await type(form, 'Hvad er problemet', 'Løfterne er for tunge');
      await type(form, 'Meldt af', 'Mentor Hanne');
    },
    says: /Løfterne er for tunge/,
    type: 'concern-raised',
  },
  {
    button: 'Giv svar',
    fill: (form) => type(form, 'Hvad er der gjort', 'Der er skaffet en løfter.'),
    says: /Der er skaffet en løfter\./,
    type: 'report-answered',
  },
  {
    button: 'Ændr timer',
    fill: async (form) => {
      await type(form, 'Timer om ugen', '20,5');
      await pick(form, 'Begrundelse', 'borgerens ønske');
    },
    says: /Aftalte timer: 20,5/,
    type: 'hours-changed',
  },
  {
    button: 'Forlæng trinnet',
    fill: async (form) => {
      await type(form, 'Ny slutdato', '2026-03-20');
      await field(form, 'Grundlag for forlængelsen').selectOption('concrete-assessment');
      await pick(form, 'Begrundelse', 'borgerens ønske');
    },
    says: /Trinnet forlænget til .*20\. mar\./,
    type: 'stage-extended',
  },
  {
    button: 'Flyt frist',
    fill: async (form) => {
      await owed(form, 'opfølgning');
      await type(form, 'Ny frist', '2026-01-19');
      await pick(form, 'Begrundelse', 'sygdom');
    },
    says: /Frist flyttet: opfølgning.* til .*19\. jan\./,
    type: 'obligation-moved',
  },
  {
    button: 'Sæt på pause',
    fill: async (form) => {
      await type(form, 'På pause til', '2026-02-02');
      await pick(form, 'Begrundelse', 'sygdom');
    },
    says: /På pause fra/,
    type: 'placement-paused',
  },
  {
    button: 'Sæt i gang igen',
    fill: async (form) => {
      await field(form, 'Begrundelse').selectOption('earlier-than-agreed');
    },
    says: /I gang igen/,
    type: 'placement-resumed',
  },
  {
    button: 'Ret skånehensyn',
    fill: async (form) => {
      await form.getByRole('textbox', { name: 'Skånehensyn' }).fill('Ingen løft over fem kilo');
      await form.getByRole('checkbox', { name: 'Det må virksomheden vide' }).check();
      await type(form, 'Aftalt med borgeren den', '2026-01-14');
    },
    says: /Ingen løft over fem kilo/,
    type: 'considerations-changed',
  },
  {
    button: 'Tildel sagsbehandler',
    fill: async (form) => {
      await pick(form, 'Ny sagsbehandler', 'Bo L.');
      await field(form, 'Begrundelse').selectOption('new-caseworker');
    },
    says: /Bo L\. er ny medansvarlig/,
    type: 'second-person-assigned',
  },
  {
    button: 'Ret oplysning',
    fill: async (form) => {
      const attempt = form.getByRole('option', { name: /Grethe på lageret/ });
      await field(form, 'Hvilken linje').selectOption(String(await attempt.getAttribute('value')));
      await pick(form, 'Hvad er forkert', 'Hvem der blev søgt');
      await type(form, 'Hvad der skal stå', 'Gerda på lageret');
      await field(form, 'Begrundelse').selectOption('wrong-person');
    },
    says: /Grethe på lageret -> Gerda på lageret/,
    type: 'record-corrected',
  },
  {
    button: 'Afslut trinnet',
    fill: async (form) => {
      await type(form, 'Sidste dag', '2026-01-16');
      await check(form, 'delvist nået');
      await pick(form, 'Begrundelse', 'sygdom');
      await type(form, 'Hvad lærte vi', 'Hun skal kunne sidde ned.');
    },
    says: /Hun skal kunne sidde ned\./,
    type: 'stage-end-recorded',
  },
  {
    button: 'Afslut forløbet',
    fill: async (form) => {
      await check(form, 'Stoppet før tid');
      await pick(form, 'Hvorfor stoppede det', 'sygdom');
    },
    says: /Forløbet stoppet før tid/,
    type: 'placement-closed',
  },
];

const LEAD: readonly Done[] = [
  {
    button: 'Genåbn forløbet',
    fill: async (form) => {
      await field(form, 'Begrundelse').selectOption('closed-by-mistake');
    },
    says: /åbnet igen/,
    type: 'placement-reopened',
  },
];

/** Does one after another, each from its button on the screen of the case. */
async function doAll({ page, open }: Person, { placementId }: RunningCase, all: readonly Done[]): Promise<void> {
  await open(`/placements/${placementId}`);
  const timeline = page.getByRole('region', { name: 'Tidslinje' });
  for (const { button, fill, says } of all) {
    const possible = page.getByRole('region', { name: 'Det kan du gøre nu' });
    await possible.getByRole('link', { name: button, exact: true }).click();
    const form = page.getByRole('dialog', { name: button });
    await fill(form);
    await form.getByRole('button', { name: button, exact: true }).click();
    await form.waitFor({ state: 'detached', timeout: 10_000 }).catch(async () => {
      throw new Error(`${button} was not taken: ${await form.innerText()}`);
    });
    await timeline.getByRole('listitem').filter({ hasText: says }).first().waitFor({ timeout: 10_000 });
  }
}

let screens: Screens;
let api: ApiClient;
beforeAll(async () => {
  screens = await startScreens();
  api = createApiClient(screens.holdfast.apiUrl);
});
afterAll(() => screens.stop());

describe('what one does to a case', () => {
  it('is done at the screen, one form after another, and each stands on the timeline at once', async () => {
    const running = await runningCase(api);
    const before = (await timelineOf(api, running.placementId)).length;
    const anna = await screens.signedIn('anna-b', { at: SECOND_DAY });
    await doAll(anna, running, OWNER);
    const lis = await screens.signedIn('lis-k', { at: SECOND_DAY });
    await doAll(lis, running, LEAD);
    // A pause moves what is owed, and so does its end: a moved due day was seen on the timeline above.
    const done = [...OWNER, ...LEAD].map((one) => one.type).filter((one) => one !== 'obligation-moved');
    const recorded = (await timelineOf(api, running.placementId)).slice(before).map((line) => line.type);
    expect(recorded.filter((one) => done.includes(one))).toEqual(done);
    expect([...anna.complaints, ...lis.complaints]).toEqual([]);
  });
});

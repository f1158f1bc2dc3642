import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeApi, type Answer, type Asked } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import type { MyDay } from './day-rows.js';
import { dayWith, owed } from '../testing/my-day.fixtures.js';
import { MyDayScreen } from './my-day.screen.js';

const METTE = owed();
const SARA = owed({
  placementId: 'p2',
  citizen: { id: 'c2', name: 'Sara Kaya' },
  company: { id: 'k2', name: 'Hotel Havnen' },
});
const ME = { staffId: 'anna-b', name: 'Anna B.', roles: ['consultant'], teamId: 'havn', tenant: 'x', language: 'da' };
const POLICY = { document: { reasons: { 'move-obligation': ['illness'], 'record-follow-up': ['other'] } } };
const TAKEN: Answer = [200, { id: 'p1', version: 10, events: [] }];

const placement = {
  ...{ version: 9, policyVersion: 'default-dk-2026', owner: { id: 'anna-b', name: 'Anna B.' } },
  ...{ secondPerson: null, details: { mentor: 'Grethe' }, considerations: [], briefing: null, offer: null },
};
const timeline = {
  lines: [
    {
      ...{ eventId: 'e1', type: 'follow-up-held', occurredOn: '2026-11-20', what: 'Opfølgning: opkald' },
      details: ['Vil gerne have flere timer'],
    },
  ],
};

/** The API with one day; `day` is asked each time, `onWrite` answers commands. */
function answering(day: () => MyDay, onWrite: (asked: Asked) => Answer = () => TAKEN): readonly Asked[] {
  return fakeApi((asked) => {
    const { method, path } = asked;
    if (method === 'POST') return onWrite(asked);
    if (path === '/api/v1/me') return [200, ME];
    if (path === '/api/v1/my-day') return [200, day()];
    if (path.startsWith('/api/v1/policies/')) return [200, POLICY];
    if (path.endsWith('/timeline')) return [200, timeline];
    if (path.startsWith('/api/v1/placements/')) return [200, placement];
    if (path.startsWith('/api/v1/citizens/')) return [200, { phone: '20 00 00 00' }];
    if (path.startsWith('/api/v1/companies/')) return [200, { contacts: [] }];
    return undefined;
  });
}

const commands = (asked: readonly Asked[]) => asked.filter(({ method }) => method === 'POST');
const row = (name: RegExp) => screen.findByRole('button', { name, expanded: false });

afterEach(() => {
  vi.useRealTimers();
});

it('what is new stands beside the day until one asks for it: no row moves by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let overdue = [METTE];
  answering(() => dayWith({ overdue }));
  show(<MyDayScreen />);
  expect(await row(/Mette Hansen/)).toBeVisible();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(screen.queryByText('Der er nyt.')).toBeNull();
  overdue = [SARA, METTE];
  await vi.advanceTimersByTimeAsync(300_000);
  expect(await screen.findByText('Der er nyt.')).toBeVisible();
  expect(screen.queryByText(/Sara Kaya/)).toBeNull();
  await userEvent
    .setup({ advanceTimers: vi.advanceTimersByTime })
    .click(screen.getByRole('button', { name: 'Vis det' }));
  expect(await row(/Sara Kaya/)).toBeVisible();
  expect(screen.queryByText('Der er nyt.')).toBeNull();
});

it('says how late it is, and when it goes on to the team lead', async () => {
  answering(() => dayWith({ overdue: [METTE] }));
  show(<MyDayScreen />);
  expect(await screen.findByText('Opfølgning, Mette Hansen hos Tømrer Bæk ApS')).toBeVisible();
  expect(screen.getByText('senest ons. 25. nov. · 5 hverdage over fristen')).toBeVisible();
  expect(screen.getByText('i morgen 08:00 går det videre til teamleder')).toBeVisible();
});

it('an ordinary follow-up takes three steps, and the next row takes the focus', async () => {
  let overdue = [METTE, SARA];
  const asked = answering(
    () => dayWith({ overdue }),
    () => {
      overdue = [SARA];
      return TAKEN;
    },
  );
  show(<MyDayScreen />);
  await userEvent.click(await screen.findByRole('button', { name: /^Registrér: Opfølgning, Mette/ }));
  const findings = await screen.findByLabelText('Hvad kom der frem');
  expect(findings).toHaveFocus();
  expect(await screen.findByText('Vil gerne have flere timer')).toBeVisible();
  expect(await screen.findByRole('link', { name: '20 00 00 00' })).toHaveAttribute('href', 'tel:20000000');
  await userEvent.keyboard('Godt i gang.');
  await userEvent.click(screen.getByRole('button', { name: 'Gem: fortsætter som planlagt' }));
  await waitFor(() => expect(screen.queryByText(/hos Tømrer Bæk ApS$/, { selector: '.day-row-what' })).toBeNull());
  expect(await row(/Sara Kaya/)).toHaveFocus();
  expect(commands(asked)[0]?.body).toMatchObject({
    ...{ obligationId: 'o3', occurredOn: '2026-12-02', channel: 'call', participants: 'Mette Hansen, Grethe' },
    ...{ findings: 'Godt i gang.', nextStep: { asPlanned: true } },
  });
});

it('what was recorded is copied to the journal in one press, in Danish', async () => {
  answering(() => dayWith({ overdue: [METTE] }));
  const user = userEvent.setup();
  show(<MyDayScreen />);
  await user.click(await screen.findByRole('button', { name: /^Registrér/ }));
  await user.type(await screen.findByLabelText('Hvad kom der frem'), 'Godt i gang.');
  await user.click(screen.getByRole('button', { name: 'Gem: fortsætter som planlagt' }));
  const recorded = await screen.findByRole('region', { name: /^Lige registreret/ });
  await user.click(within(recorded).getByRole('button', { name: /^Kopiér til journal/ }));
  expect(await navigator.clipboard.readText()).toBe(
    [
      'Opfølgning onsdag den 2. december 2026 (opkald)',
      'Borger: Mette Hansen',
      'Virksomhed: Tømrer Bæk ApS',
      'Deltagere: Mette Hansen, Grethe',
      'Fundet: Godt i gang.',
      'Næste skridt: fortsætter som planlagt',
      'Registreret i Holdfast af Anna B.',
    ].join('\n'),
  );
});

it('not reached is one press, and what is owed stands', async () => {
  const asked = answering(() => dayWith({ overdue: [METTE] }));
  show(<MyDayScreen />);
  await userEvent.dblClick(await screen.findByRole('button', { name: /^Ikke truffet: / }));
  expect((await screen.findAllByText(/^Noteret: Mette Hansen ikke truffet, opkald i dag/))[0]).toBeVisible();
  expect(commands(asked).map(({ path, body }) => ({ path, body }))).toEqual([
    {
      path: '/api/v1/placements/p1/record-attempt',
      body: { occurredOn: '2026-12-02', channel: 'call', who: 'Mette Hansen' },
    },
  ]);
  expect(await row(/Mette Hansen/)).toBeVisible();
});

it('j and k go from row to row, r records, Escape closes and goes back to the row', async () => {
  answering(() => dayWith({ overdue: [METTE, SARA] }));
  show(<MyDayScreen />);
  const mette = await row(/Mette Hansen/);
  await userEvent.keyboard('j');
  expect(mette).toHaveFocus();
  await userEvent.keyboard('j');
  expect(await row(/Sara Kaya/)).toHaveFocus();
  await userEvent.keyboard('k');
  expect(mette).toHaveFocus();
  await userEvent.keyboard('r');
  expect(await screen.findByLabelText('Hvad kom der frem')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByLabelText('Hvad kom der frem')).toBeNull();
  expect(mette).toHaveFocus();
});

it('a due day is moved in place, with a reason of the policy of the case', async () => {
  const asked = answering(() => dayWith({ today: [METTE] }));
  show(<MyDayScreen />);
  await userEvent.click(await row(/Mette Hansen/));
  await userEvent.click(await screen.findByRole('button', { name: 'Flyt frist', pressed: false }));
  await userEvent.type(await screen.findByLabelText('Ny frist'), '2026-12-01');
  await userEvent.click(screen.getAllByRole('button', { name: 'Flyt frist' }).at(-1) as HTMLElement);
  expect(screen.getByText('Datoen er gået. Vælg i dag eller senere.')).toBeVisible();
  expect(screen.getByText('Vælg en begrundelse.')).toBeVisible();
  await userEvent.clear(screen.getByLabelText('Ny frist'));
  await userEvent.type(screen.getByLabelText('Ny frist'), '2026-12-04');
  await userEvent.selectOptions(screen.getByLabelText('Begrundelse'), 'sygdom');
  await userEvent.click(screen.getAllByRole('button', { name: 'Flyt frist' }).at(-1) as HTMLElement);
  await waitFor(() =>
    expect(commands(asked)[0]?.body).toEqual({
      ...{ obligationId: 'o3', dueOn: '2026-12-04' },
      because: { reason: 'illness' },
    }),
  );
});

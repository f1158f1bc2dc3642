import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { fakeApi, type Answer, type Asked } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { HandOverRunScreen } from './hand-over-run.screen.js';
import { HandOverScreen } from './hand-over.screen.js';

const ID = '1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33';
const person = (staffId: string, name: string, roles: readonly string[] = ['consultant']) => ({
  ...{ staffId, name, email: `${staffId}@example.dk`, teamId: 'havn', roles, workingDays: [1, 2, 3, 4, 5] },
  ...{ subject: null, leftOn: null, absences: [], version: 1 },
  ...{ registeredAt: '2026-01-05T09:00:00.000Z', changedAt: '2026-01-05T09:00:00.000Z' },
});
const placement = (id: string, citizen: string, stage = 'internship') => ({
  ...{ id, stage, owner: { id: 'anna-b', name: 'Anna B.' }, actingFor: null },
  ...{ citizen: { id: `c-${id}`, name: citizen }, company: { id: 'k1', name: 'Tømrer Bæk' } },
});
const PLAN = {
  from: 'anna-b',
  moves: [
    { placementId: 'p1', to: 'ole-t' },
    { placementId: 'p2', to: 'ole-t' },
  ],
  stays: [{ placementId: 'p3', to: 'ole-t', code: 'OFFER_OPEN' }],
  loads: [
    { staffId: 'anna-b', before: { open: 3, overdue: 1 }, after: { open: 1, overdue: 0 } },
    { staffId: 'ole-t', before: { open: 20, overdue: 0 }, after: { open: 22, overdue: 1 } },
  ],
};
const item = (placementId: string, offer: string | null, status = 'done', code: string | null = null) => ({
  ...{ placementId, to: 'ole-t', status, code, offer, undo: null },
});
const RUN = {
  ...{ id: ID, from: 'anna-b', because: { reason: 'left' }, startedBy: 'karen-m' },
  ...{ startedAt: '2026-11-29T08:00:00.000Z', phase: 'done', undo: null },
  tally: { total: 3, waiting: 0, done: 2, refused: 1, skipped: 0 },
  offers: { open: 1, accepted: 1, declined: 0, withdrawn: 0, expired: 0, lapsed: 0 },
  items: [item('p1', 'open'), item('p2', 'accepted'), item('p3', null, 'refused', 'OFFER_OPEN')],
};

/** The API as it is around a hand-over; `answer` says what becomes of it. */
function answering(answer: (asked: Asked) => Answer | undefined): readonly Asked[] {
  return fakeApi((asked) => {
    const { method, path } = asked;
    if (method === 'POST' || path.startsWith('/api/v1/hand-overs')) return answer(asked);
    if (path === '/api/v1/me')
      return [200, { staffId: 'karen-m', name: 'Karen M.', roles: ['team-lead'], teamId: 'havn', language: 'da' }];
    if (path.startsWith('/api/v1/teams'))
      return [200, { items: [{ teamId: 'havn', name: 'Havnen', leadId: 'karen-m', managerId: 'lone-k' }] }];
    if (path.startsWith('/api/v1/staff'))
      return [200, { items: [person('anna-b', 'Anna B.'), person('ole-t', 'Ole T.')], nextCursor: null }];
    if (path.startsWith('/api/v1/placements')) {
      const items = [placement('p1', 'Mette'), placement('p2', 'Sara'), placement('p3', 'Ib')];
      const mine = path.includes('owner=anna-b') ? [...items, placement('p4', 'Lis', 'closed')] : [];
      return [200, { items: mine, nextCursor: null }];
    }
    if (path === '/api/v1/policies') return [200, { items: [{ version: 'default-dk-2026', validFrom: '2024-01-01' }] }];
    if (path.startsWith('/api/v1/policies/'))
      return [200, { document: { reasons: { 'hand-over': ['left', 'workload'] } } }];
    return undefined;
  });
}

const posted = (asked: readonly Asked[], dryRun: boolean) =>
  asked.filter(({ method, body }) => method === 'POST' && (body as { dryRun?: boolean }).dryRun === dryRun);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const open = (at: string) =>
  show(
    <Routes>
      <Route path="/team/hand-over" element={<HandOverScreen />} />
      <Route path="/team/hand-over/:id" element={<HandOverRunScreen />} />
    </Routes>,
    at,
  );
const dryOrStart = ({ method, path, body }: Asked): Answer | undefined => {
  if (method === 'GET') return path.endsWith(ID) ? [200, RUN] : undefined;
  return (body as { dryRun: boolean }).dryRun ? [200, PLAN] : [202, { id: ID }];
};

async function fillIn() {
  open('/team/hand-over?from=anna-b');
  await userEvent.click(await screen.findByLabelText('Ole T.'));
  await screen.findByRole('option', { name: 'arbejder her ikke længere' });
  await userEvent.selectOptions(screen.getByLabelText('Begrundelse'), 'left');
}

it('nothing can be started before a dry run has shown what it would do, with the loads and why something stays', async () => {
  const asked = answering(dryOrStart);
  await fillIn();
  expect(screen.getByLabelText('Alle 3, fordelt efter belastning')).toBeChecked();
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
  await press('Prøvekørsel');
  expect(await screen.findByRole('heading', { name: 'Det ville ske' })).toHaveFocus();
  expect(posted(asked, true).map(({ body }) => body)).toEqual([
    { from: 'anna-b', dryRun: true, assign: { to: ['ole-t'] }, because: { reason: 'left' } },
  ]);
  const loads = screen.getByRole('table', { name: 'Belastning før og efter' });
  expect(within(loads).getByRole('row', { name: /Ole T\./ })).toHaveTextContent('20 → 22');
  expect(screen.getByRole('row', { name: /Ib hos/ })).toHaveTextContent('Træk den tilbage først.');
  expect(posted(asked, false)).toEqual([]);
});

it('a double click on start starts once, and exactly what the dry run showed', async () => {
  const asked = answering(dryOrStart);
  await fillIn();
  await userEvent.type(screen.getByLabelText('Overleveringsnotat'), 'Ring til virksomheden.');
  await press('Prøvekørsel');
  await userEvent.dblClick(await screen.findByRole('button', { name: 'Start: tilbyd 2 forløb' }));
  expect(await screen.findByRole('heading', { name: 'Overdragelse fra Anna B.' })).toBeVisible();
  expect(posted(asked, false).map(({ body }) => body)).toEqual([
    {
      from: 'anna-b',
      dryRun: false,
      assign: ['p1', 'p2', 'p3'].map((placementId) => ({ placementId, to: 'ole-t' })),
      briefing: 'Ring til virksomheden.',
      because: { reason: 'left' },
    },
  ]);
});

it('a start without a briefing is not sent, and says at the field what to write', async () => {
  const asked = answering(dryOrStart);
  await fillIn();
  await press('Prøvekørsel');
  await userEvent.click(await screen.findByRole('button', { name: 'Start: tilbyd 2 forløb' }));
  expect(screen.getByLabelText('Overleveringsnotat')).toHaveAccessibleDescription(/Skriv et overleveringsnotat/);
  expect(posted(asked, false)).toEqual([]);
});

it('whoever changes something after the dry run has to make a new one', async () => {
  answering(dryOrStart);
  await fillIn();
  await press('Prøvekørsel');
  await screen.findByRole('button', { name: /^Start/ });
  await userEvent.selectOptions(screen.getByLabelText('Begrundelse'), 'workload');
  expect(screen.getByText(/Lav en ny prøvekørsel/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
});

it('some of the placements: each selected one needs a receiver, one choice gives it to all', async () => {
  const asked = answering(dryOrStart);
  await fillIn();
  await userEvent.click(screen.getByLabelText('Vælg forløb og modtager'));
  await userEvent.click(screen.getByLabelText(/^Mette hos/));
  await userEvent.click(screen.getByLabelText(/^Ib hos/));
  await press('Prøvekørsel');
  expect(screen.getByText('Vælg modtagere: 2 valgte forløb mangler en.')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Modtager for de valgte'), 'ole-t');
  await press('Prøvekørsel');
  await waitFor(() => expect(posted(asked, true)).toHaveLength(1));
  expect(posted(asked, true)[0]?.body).toMatchObject({
    assign: ['p1', 'p3'].map((placementId) => ({ placementId, to: 'ole-t' })),
  });
});

it('undo asks first, says how many stay, and takes back once', async () => {
  let isUndone = false;
  const undo = { startedBy: 'karen-m', startedAt: '2026-11-29T09:00:00.000Z', phase: 'done', tally: RUN.tally };
  const asked = answering(({ method, path }) => {
    if (method === 'GET') return [200, isUndone ? { ...RUN, undo } : RUN];
    isUndone = path.endsWith('/undo');
    return [202, { id: ID }];
  });
  open(`/team/hand-over/${ID}`);
  expect(await screen.findByRole('row', { name: /Ib hos/ })).toHaveTextContent('kunne ikke tilbydes');
  await press('Fortryd alt, der ikke er overtaget');
  expect(screen.getByRole('dialog')).toHaveTextContent('1 forløb, som ingen har overtaget, bliver hos Anna B.');
  await userEvent.dblClick(screen.getByRole('button', { name: 'Fortryd dem' }));
  expect(await screen.findByText(/^Fortrudt af karen-m/)).toBeVisible();
  expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    `/api/v1/hand-overs/${ID}/undo`,
  ]);
  expect(screen.queryByRole('button', { name: /^Fortryd alt/ })).toBeNull();
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { OutboxBar } from '../layout/outbox-bar.js';
import { fakeApi, type Answer, type Asked } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { FollowUpForm } from './follow-up-form.js';
import type { FollowUpCase, Recorded } from './follow-up.types.js';

const METTE: FollowUpCase = {
  placementId: 'p1',
  citizen: { id: 'c1', name: 'Mette Hansen' },
  company: { id: 'k1', name: 'Tømrer Bæk ApS' },
  obligationId: 'o3',
  version: 9,
  policyVersion: 'default-dk-2026',
  people: [{ id: 'ole-t', name: 'Ole T.' }],
};
const SARA: FollowUpCase = {
  ...METTE,
  placementId: 'p2',
  citizen: { id: 'c2', name: 'Sara Kaya' },
  obligationId: 'o5',
};
const ME = { staffId: 'anna-b', name: 'Anna B.', roles: ['consultant'], teamId: 'havn', tenant: 'x', language: 'da' };
const POLICY = { document: { reasons: { 'record-follow-up': ['goes-well', 'other'] } } };
const TAKEN: Answer = [200, { id: 'p1', version: 10, events: [] }];

/** The API as it is around the form; `onRecord` answers what is recorded. */
function answering(onRecord: (asked: Asked) => Answer): readonly Asked[] {
  return fakeApi((asked) => {
    if (asked.path === '/api/v1/me') return [200, ME];
    if (asked.path.startsWith('/api/v1/policies/')) return [200, POLICY];
    return asked.path.endsWith('/record-follow-up') ? onRecord(asked) : undefined;
  });
}

const recorded = (asked: readonly Asked[]) => asked.filter(({ path }) => path.endsWith('/record-follow-up'));

function showForm(cases: readonly FollowUpCase[] = [METTE]) {
  const done = vi.fn<(all: readonly Recorded[]) => void>();
  show(
    <>
      <OutboxBar />
      <FollowUpForm cases={cases} today="2026-01-16" participants="Mette og Grethe" onDone={done} />
    </>,
  );
  return done;
}

const typeFindings = (text: string) => userEvent.type(screen.getByLabelText('Hvad kom der frem'), text);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('an ordinary follow-up is what was found and one press: goes on as planned', async () => {
  const asked = answering(() => TAKEN);
  const done = showForm();
  await typeFindings('Godt i gang.');
  await press('Gem: fortsætter som planlagt');
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(recorded(asked).map(({ path, body }) => ({ path, body }))).toEqual([
    {
      path: '/api/v1/placements/p1/record-follow-up',
      body: {
        obligationId: 'o3',
        occurredOn: '2026-01-16',
        channel: 'call',
        participants: 'Mette og Grethe',
        findings: 'Godt i gang.',
        nextStep: { asPlanned: true },
      },
    },
  ]);
  expect(recorded(asked)[0]?.headers.get('if-match')).toBe('"9"');
});

it('is not sent without a next step, and says what to choose', async () => {
  const asked = answering(() => TAKEN);
  showForm();
  await typeFindings('Godt i gang.');
  await press('Gem');
  expect(screen.getByText(/^Vælg næste skridt/)).toBeVisible();
  expect(recorded(asked)).toEqual([]);
});

it('a dated next step names what, who and when', async () => {
  const asked = answering(() => TAKEN);
  const done = showForm();
  await typeFindings('Vil gerne have flere timer.');
  await userEvent.click(screen.getByLabelText('Aftal et skridt med dato'));
  await press('Gem');
  expect(screen.getByText('Skriv, hvad der er aftalt.')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Hvad er aftalt'), 'Ring om timerne');
  await userEvent.type(screen.getByLabelText('Senest'), '2026-01-23');
  await userEvent.selectOptions(screen.getByLabelText('Hvem'), 'Ole T.');
  await press('Gem');
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(recorded(asked)[0]?.body).toMatchObject({
    nextStep: { what: 'Ring om timerne', owedBy: 'ole-t', dueOn: '2026-01-23' },
  });
});

it('text that is too long and a day to come are said at their fields before anything is sent', async () => {
  const asked = answering(() => TAKEN);
  showForm();
  const findings = screen.getByLabelText('Hvad kom der frem');
  await userEvent.click(findings);
  await userEvent.paste('x'.repeat(4_001));
  await userEvent.clear(screen.getByLabelText('Dato'));
  await userEvent.type(screen.getByLabelText('Dato'), '2026-01-17');
  await press('Gem: fortsætter som planlagt');
  expect(findings).toHaveAccessibleDescription('Højst 4000 tegn; her er 4001.');
  expect(screen.getByLabelText('Dato')).toHaveAccessibleDescription(/ligger i fremtiden/);
  expect(screen.getByLabelText('Dato')).toHaveFocus();
  expect(recorded(asked)).toEqual([]);
});

it("a refusal of the API stands at its field, in the API's words", async () => {
  const errors = [{ pointer: '/nextStep', message: 'Giv næste skridt en dato.' }];
  answering(() => [
    422,
    { code: 'NEXT_STEP_REQUIRED', title: 'Næste skridt mangler', detail: 'Intet har en dato.', errors },
  ]);
  const done = showForm();
  await typeFindings('Godt i gang.');
  await press('Gem: fortsætter som planlagt');
  const step = await screen.findByRole('group', { name: 'Næste skridt' });
  await waitFor(() => expect(step).toHaveAccessibleDescription('Intet har en dato.'));
  expect(done).not.toHaveBeenCalled();
});

it('a double click sends once', async () => {
  const asked = answering(() => TAKEN);
  const done = showForm();
  await typeFindings('Godt i gang.');
  await userEvent.dblClick(screen.getByRole('button', { name: 'Gem: fortsætter som planlagt' }));
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(recorded(asked)).toHaveLength(1);
});

it('without a connection it waits, says so, and is sent once by itself, under the same key', async () => {
  let isOnline = false;
  const asked = answering(() => (isOnline ? TAKEN : 'offline'));
  const done = showForm();
  await typeFindings('Godt i gang.');
  await press('Gem: fortsætter som planlagt');
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(done.mock.calls[0]?.[0]).toMatchObject([{ answer: 'waits' }]);
  expect(await screen.findByText(/^1 registrering venter på forbindelse/)).toBeVisible();
  expect(screen.getByText(/Opfølgning, Mette Hansen er gemt på denne maskine/)).toBeVisible();
  isOnline = true;
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('Sendt: Opfølgning, Mette Hansen')).toBeVisible();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.queryByText(/venter på forbindelse/)).toBeNull());
  const keys = recorded(asked).map(({ headers }) => headers.get('idempotency-key'));
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

it('what was typed is there after a reload', async () => {
  answering(() => TAKEN);
  const shown = show(<FollowUpForm cases={[METTE]} today="2026-01-16" onDone={() => undefined} />);
  await typeFindings('Halvt skrevet');
  shown.unmount();
  show(<FollowUpForm cases={[METTE]} today="2026-01-16" onDone={() => undefined} />);
  expect(screen.getByLabelText('Hvad kom der frem')).toHaveValue('Halvt skrevet');
});

it('one visit, two citizens: how, when and who once; what was refused for one is sent again for that one only', async () => {
  let refuse = true;
  const refusal = {
    code: 'MALFORMED',
    title: 'Forkert',
    detail: '',
    errors: [{ pointer: '/findings', message: 'Nej.' }],
  };
  const asked = answering(({ path }) => (refuse && path.includes('/p2/') ? [400, refusal] : TAKEN));
  const done = showForm([METTE, SARA]);
  const [ofMette, ofSara] = screen.getAllByLabelText('Hvad kom der frem') as [HTMLElement, HTMLElement];
  await userEvent.type(ofMette, 'Om Mette');
  await userEvent.type(ofSara, 'Om Sara');
  await press('Gem: fortsætter som planlagt');
  expect(await screen.findByText('Mette Hansen: Gemt.')).toBeVisible();
  expect(screen.getByText('Nej.')).toBeVisible();
  refuse = false;
  await press('Gem: fortsætter som planlagt');
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(recorded(asked).map(({ path }) => path.split('/')[4])).toEqual(['p1', 'p2', 'p2']);
});

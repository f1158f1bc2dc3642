import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { fakeApi, type Answer } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { CitizenScreen } from './citizen.screen.js';

const METTE = {
  ...{ citizenId: 'c1', name: 'Mette Hansen', cpr: '0101901234', phone: '20 00 00 00', email: 'm@borger.example' },
  ...{ address: null, hold: null, erasedAt: null, version: 4 },
};
const ERASED = { ...METTE, name: null, cpr: null, phone: null, email: null, erasedAt: '2026-11-02T09:00:00.000Z' };
const CERTIFICATE = {
  ...{ id: 'attest-1', when: '2026-11-02T09:00:00.000Z', who: 'lone-k', reason: 'citizen-request', note: null },
  ...{ legalBasis: 'gdpr-17-1-b', what: { citizenId: 'c1', erased: ['key', 'search-tokens'] }, signature: null },
};

async function open(citizen: object, role: string, corrected: Answer = [200, { id: 'c1', version: 5 }]) {
  const asked = fakeApi(({ method, path }) => {
    if (method === 'POST') return corrected;
    if (path === '/api/v1/me') return [200, { staffId: 'x', name: 'X', roles: [role] }];
    if (path === '/api/v1/citizens/c1') return [200, citizen];
    if (path === '/api/v1/citizens/c1/erasure') return [200, CERTIFICATE];
    return [200, { items: [], nextCursor: null }];
  });
  show(
    <Routes>
      <Route path="/citizens/:id" element={<CitizenScreen />} />
    </Routes>,
    '/citizens/c1',
  );
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), asked };
}

describe('a citizen', () => {
  it('is shown with what is on record and what is not, and a new placement begins from there', async () => {
    await open(METTE, 'caseworker');
    expect(screen.getByText('010190-1234')).toBeVisible();
    expect(screen.getByText('ikke oplyst')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Nyt forløb' })).toHaveAttribute(
      'href',
      '/placements/new?citizen=c1',
    );
    expect(await screen.findByText('Ingen forløb, som du kan se.')).toBeVisible();
  });

  it('is corrected with what was changed and nothing else, against the version on the screen', async () => {
    const { user, asked } = await open(METTE, 'consultant');
    await user.click(await screen.findByRole('button', { name: 'Ret oplysninger' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.clear(dialog.getByLabelText(/E-mail/));
    await user.type(dialog.getByLabelText(/Adresse/), 'Prøvevej 1');
    await user.click(dialog.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const sent = asked.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({ email: null, address: 'Prøvevej 1' });
    expect(sent?.headers.get('if-match')).toBe('"4"');
    expect(screen.getByRole('button', { name: 'Ret oplysninger' })).toHaveFocus();
  });

  it('shows at its field why a number was not taken, and what was typed stays', async () => {
    const refusal: Answer = [
      400,
      {
        code: 'MALFORMED',
        title: 'Ret felterne',
        errors: [{ pointer: '/cpr', message: 'Det er ikke et CPR-nummer.' }],
      },
    ];
    const { user } = await open(METTE, 'consultant', refusal);
    await user.click(await screen.findByRole('button', { name: 'Ret oplysninger' }));
    const cpr = within(screen.getByRole('dialog')).getByLabelText(/CPR/);
    await user.clear(cpr);
    await user.type(cpr, '999999-0000');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(cpr).toHaveAccessibleDescription(/Det er ikke et CPR-nummer/));
    expect(cpr).toHaveValue('999999-0000');
  });

  it('who is erased has no name and nothing to correct; a manager sees the certificate', async () => {
    const { user } = await open(ERASED, 'manager');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Slettet borger');
    expect(screen.queryByRole('button', { name: 'Ret oplysninger' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Se attesten' }));
    expect(await screen.findByText('attest-1')).toBeVisible();
    expect(screen.getByText('borgerens nøgle, søgeord')).toBeVisible();
  });

  it('who is erased has no certificate for a consultant', async () => {
    await open(ERASED, 'consultant');
    expect(await screen.findByText(/Borgerens oplysninger er slettet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Se attesten' })).toBeNull();
  });
});

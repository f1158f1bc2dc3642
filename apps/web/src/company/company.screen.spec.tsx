import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { fakeApi } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { CompanyScreen } from './company.screen.js';

const BAEK = {
  ...{ companyId: 'f1', cvr: '12345678', name: 'Tømrer Bæk ApS', trade: null, sizeBand: '1-9', version: 2 },
  ...{ address: 'Prøvevej 2', postalCode: '8700', city: 'Horsens' },
  productionUnits: [{ number: '1234567890', name: null }],
  contacts: [{ contactId: 'k1', name: 'Grethe Bæk', title: 'daglig leder', phone: '20 00 00 02', email: null }],
};
const CASE = {
  ...{ id: 'p1', stage: 'internship', citizen: { id: 'c1', name: 'Mette Hansen' }, company: { id: 'f1', name: 'Bæk' } },
  ...{ owner: { id: 'anna-b', name: 'Anna B.' }, main: null, ahead: null, closedOn: null, next: null },
};

const CONTACT = {
  ...{ placementId: 'p1', citizen: CASE.citizen, company: CASE.company },
  line: { type: 'follow-up-held', at: '2025-01-16T09:00:00.000Z', occurredOn: '2025-01-15', who: { name: 'Jens L.' } },
};

async function open(role: string) {
  const asked = fakeApi(({ method, path }) => {
    if (method === 'POST') return [200, { id: 'f1', version: 3 }];
    if (path === '/api/v1/me') return [200, { staffId: 'x', name: 'X', roles: [role] }];
    if (path === '/api/v1/companies/f1') return [200, BAEK];
    if (path.endsWith('/considerations'))
      return [
        200,
        {
          companyId: 'f1',
          items: [
            {
              ...{ placementId: 'p1', stage: 'internship', citizen: CASE.citizen, owner: CASE.owner },
              considerations: [{ text: 'Ingen tunge løft', tellCompany: true, agreedWithCitizenOn: '2026-01-05' }],
            },
          ],
        },
      ];
    if (path.includes('type=follow-up-held')) return [200, { items: [CONTACT], nextCursor: null }];
    return [200, { items: path.startsWith('/api/v1/placements') ? [CASE] : [], nextCursor: null }];
  });
  show(
    <Routes>
      <Route path="/companies/:id" element={<CompanyScreen />} />
    </Routes>,
    '/companies/f1',
  );
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), asked };
}

describe('a company', () => {
  it('says whom one calls, who has the contact, and what the company was told', async () => {
    await open('consultant');
    expect(screen.getByRole('link', { name: '20 00 00 02' })).toHaveAttribute('href', 'tel:20000002');
    expect(await screen.findByText('Anna B. (1 åbent forløb)')).toBeVisible();
    expect(await screen.findByText('Ingen tunge løft')).toBeVisible();
    expect(screen.getByText('sagt til virksomheden')).toBeVisible();
    expect(await screen.findByText('Jens L. talte med dem ons. 15. jan. 2025 om Mette Hansen')).toBeVisible();
  });

  it('takes a new contact, and production units one a line', async () => {
    const { user, asked } = await open('caseworker');
    await user.click(await screen.findByRole('button', { name: 'Tilføj kontaktperson' }));
    const adding = within(screen.getByRole('dialog', { name: 'Tilføj kontaktperson' }));
    await user.click(adding.getByRole('button', { name: 'Gem' }));
    expect(adding.getByLabelText('Navn')).toHaveAccessibleDescription('Skal udfyldes.');
    await user.type(adding.getByLabelText('Navn'), 'Per Juul');
    await user.click(adding.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('Per Juul er tilføjet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ret oplysninger' }));
    const units = screen.getByLabelText(/P-numre/);
    await user.type(units, '{Enter}1234567891 Lageret i byen');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(2));
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { name: 'Per Juul' },
      {
        productionUnits: [
          { number: '1234567890', name: null },
          { number: '1234567891', name: 'Lageret i byen' },
        ],
      },
    ]);
  });

  it('shows an administrator the register, and no placement', async () => {
    const { asked } = await open('admin');
    expect(await screen.findByRole('button', { name: 'Ret oplysninger' })).toBeVisible();
    expect(screen.queryByText('Tidslinje')).toBeNull();
    expect(asked.filter(({ path }) => /placements|considerations|timeline/.test(path))).toEqual([]);
  });
});

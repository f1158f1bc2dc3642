import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { addDays, today } from '../dates/days.js';
import { aPlacement } from '../testing/a-placement.js';
import { fakeApi, type Asked } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { AuditCaseScreen } from './audit-case.screen.js';
import { aComparison, aProof } from './audit.fixtures.js';

const URL_SHOWN = 'https://holdfast.example/api/v1/shared/fjordby.l1.3f3f';

/** The audit of Mette's case at an address. */
function open(search: string, roles: readonly string[] = ['auditor']): readonly Asked[] {
  const asked = fakeApi(({ method, path }) => {
    if (path === '/api/v1/me') return [200, { staffId: 'rie-d', name: 'Rie D.', roles, teamId: null }];
    if (path.includes('/compare?')) return [200, aComparison()];
    if (path.startsWith('/api/v1/audit/contact?')) return [200, aProof()];
    if (method === 'POST') return [201, { id: 'l1', version: 1, events: [], url: URL_SHOWN }];
    if (path.startsWith('/api/v1/audit/links')) return [200, { items: [], nextCursor: null }];
    return path === '/api/v1/placements/p1' ? [200, aPlacement()] : undefined;
  });
  show(
    <Routes>
      <Route path="/audit/placements/:id" element={<AuditCaseScreen />} />
    </Routes>,
    `/audit/placements/p1${search}`,
  );
  return asked;
}

const askedFor = (asked: readonly Asked[], part: string) =>
  asked.map(({ path }) => path).filter((path) => path.includes(part));
const row = (name: RegExp) => screen.getByRole('row', { name });

describe('two days compared', () => {
  it('marks by a word what changed, what came and what went, and leaves the rest unmarked', async () => {
    const asked = open('?from=2026-09-01&to=2026-09-30');
    expect(await screen.findByText(/^3 ændringer fra tirsdag/)).toBeVisible();
    expect(askedFor(asked, '/compare')).toEqual(['/api/v1/placements/p1/compare?from=2026-09-01&to=2026-09-30']);
    expect(within(row(/^Ansvarlig/)).getByText('ændret')).toBeVisible();
    expect(within(row(/^Ansvarlig/)).getByText('Jens L.')).toHaveClass('audit-changed');
    expect(within(row(/^Pause/)).getByText('væk')).toBeVisible();
    expect(within(row(/^Pause/)).getByText('til 3. sep.')).toHaveClass('audit-changed');
    expect(within(row(/^Opfølgning/)).getByText('kommet til')).toBeVisible();
    expect(within(row(/^Trin/)).getByText('uændret')).toBeVisible();
    expect(screen.getByText('Intet på nogen af dagene: overdragelse tilbudt.')).toBeVisible();
    await userEvent.click(screen.getByLabelText('Vis kun det, der er ændret'));
    expect(screen.queryByRole('row', { name: /^Trin/ })).toBeNull();
    expect(row(/^Ansvarlig/)).toBeVisible();
  });

  it('keeps apart what was written later, and says when it happened and when it was written', async () => {
    open('?from=2026-09-01&to=2026-09-30');
    const later = await screen.findByRole('region', { name: /^Skrevet senere end tirsdag den 1\. september/ });
    expect(within(later).getByText('Opfølgning: besøg')).toBeVisible();
    expect(
      within(later).getByText('Sket fre. 28. aug. 2026 · skrevet tors. 3. sep. 2026 09:15 af Anna B.'),
    ).toBeVisible();
    for (const table of screen.getAllByRole('table')) expect(table).not.toHaveTextContent('besøg');
    expect(screen.queryByRole('region', { name: /30\. september/ })).toBeNull();
  });

  it('is not asked for with a day that does not exist, or of a day with itself', async () => {
    const asked = open('?from=2026-09-01&to=2026-09-30');
    const to = await screen.findByLabelText('Sammenlign med den');
    await userEvent.clear(to);
    await userEvent.type(to, '2026-09-01');
    await userEvent.click(screen.getByRole('button', { name: 'Sammenlign' }));
    expect(to).toHaveAccessibleDescription(/^De to dage er den samme/);
    expect(to).toHaveFocus();
    await userEvent.clear(to);
    await userEvent.click(screen.getByRole('button', { name: 'Sammenlign' }));
    expect(to).toHaveAccessibleDescription(/^Skriv en dag, der findes/);
    expect(askedFor(asked, '/compare')).toHaveLength(1);
  });
});

describe('contact in a period', () => {
  it('is a sentence with its evidence, who was told with the receipt, and the days without', async () => {
    open('?tab=contact&from=2026-09-01&to=2026-09-30');
    expect(await screen.findByText(/^Ingen kontakt er registreret i perioden\./)).toBeVisible();
    const evidence = row(/Forsøgt kontaktet: værkføreren/);
    expect(within(evidence).getByText('ikke truffet')).toBeVisible();
    expect(within(evidence).getByText('skrevet senere')).toBeVisible();
    const told = row(/Fristen er nået: opfølgning/);
    expect(told).toHaveTextContent('Anna B. (ansvarlig)');
    expect(told).toHaveTextContent('Mail kunne ikke afleveres, 3 forsøg');
    expect(told).toHaveTextContent('mailbox full');
    expect(screen.getByText(/: 30 dage i træk$/)).toBeVisible();
    expect(screen.getByText('Historikken er ubrudt')).toBeVisible();
  });

  it('is refused at the field when the period ends before it begins, and asked for when it does not', async () => {
    const asked = open('?tab=contact&from=2026-09-01&to=2026-09-30');
    const to = await screen.findByLabelText('Til og med');
    await userEvent.clear(to);
    await userEvent.type(to, '2026-08-31');
    await userEvent.click(screen.getByRole('button', { name: 'Vis kontakt' }));
    expect(to).toHaveAccessibleDescription(
      'Perioden slutter, før den begynder. Vælg tirsdag den 1. september 2026 eller en senere dag.',
    );
    expect(to).toHaveFocus();
    expect(askedFor(asked, '/audit/contact')).toHaveLength(1);
    await userEvent.clear(to);
    await userEvent.type(to, '2026-09-02');
    await userEvent.click(screen.getByRole('button', { name: 'Vis kontakt' }));
    await waitFor(() =>
      expect(askedFor(asked, '/audit/contact')[1]).toBe(
        '/api/v1/audit/contact?placementId=p1&from=2026-09-01&to=2026-09-02',
      ),
    );
  });

  it('is all there is for a team lead', async () => {
    const asked = open('', ['team-lead']);
    expect(await screen.findByRole('button', { name: 'Vis kontakt' })).toBeVisible();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Dokumentér kontakt']);
    expect(askedFor(asked, '/compare')).toEqual([]);
  });
});

describe('a share link', () => {
  const posted = (asked: readonly Asked[]) => asked.filter(({ method }) => method === 'POST');

  it('is opened once by a double click, and its address shown with the focus on it', async () => {
    const asked = open('?tab=links');
    await userEvent.type(await screen.findByLabelText('Formål'), ' Revision 2026-17 ');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Opret delelink' }));
    const address = await screen.findByLabelText('Adressen');
    expect(address).toHaveValue(URL_SHOWN);
    expect(address).toHaveFocus();
    expect(posted(asked).map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: '/api/v1/audit/links',
        body: { placementId: 'p1', purpose: 'Revision 2026-17', until: addDays(today(), 14) },
      },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Opret et til' }));
    expect(screen.getByLabelText('Formål')).toHaveValue('');
  });

  it('to all the cases of the citizen names the citizen', async () => {
    const asked = open('?tab=links');
    await userEvent.type(await screen.findByLabelText('Formål'), 'Revision');
    await userEvent.click(screen.getByLabelText('Alle borgerens forløb'));
    await userEvent.click(screen.getByRole('button', { name: 'Opret delelink' }));
    await screen.findByLabelText('Adressen');
    expect(posted(asked)[0]?.body).toMatchObject({ citizenId: 'c1' });
    expect(posted(asked)[0]?.body).not.toHaveProperty('placementId');
  });

  it('says at its fields that a purpose is missing and that 31 days are too long', async () => {
    const asked = open('?tab=links');
    const until = await screen.findByLabelText('Gælder til og med');
    await userEvent.clear(until);
    await userEvent.type(until, addDays(today(), 31));
    await userEvent.click(screen.getByRole('button', { name: 'Opret delelink' }));
    expect(until).toHaveAccessibleDescription(/Vælg en dag fra .* til /);
    expect(screen.getByLabelText('Formål')).toHaveAccessibleDescription(/Skriv, hvad linket skal bruges til/);
    expect(screen.getByLabelText('Formål')).toHaveFocus();
    expect(posted(asked)).toEqual([]);
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, useLocation } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { fakeApi, type Answer, type Asked } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { NewPlacementScreen } from './new-placement.screen.js';

const NOW = '2026-11-29T09:00:00Z';
const METTE = { citizenId: 'c1', name: 'Mette Hansen', cpr: '0101901234', erasedAt: null };
const BAEK = {
  ...{
    companyId: 'f1',
    cvr: '12345678',
    name: 'Tømrer Bæk ApS',
    city: 'Horsens',
    sizeBand: '1-9',
    productionUnits: [],
  },
  contacts: [{ contactId: 'k1', name: 'Grethe Bæk', title: 'daglig leder', phone: null, email: null }],
};
const PERSON = { roles: ['consultant'], leftOn: null, absences: [] };
const STAFF = [
  { ...PERSON, staffId: 'anna-b', name: 'Anna B.' },
  {
    ...{ ...PERSON, staffId: 'ole-t', name: 'Ole T.', roles: ['caseworker'] },
    absences: [{ absenceId: 'a1', from: '2026-11-30', until: '2026-12-04', coverId: null }],
  },
  { ...PERSON, staffId: 'rie-d', name: 'Rie D.', roles: ['auditor'] },
];
const weeks = { unit: 'weeks', reference: 'LAB § 61(1)' };
const DOCUMENT = {
  calendar: { closedDays: ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'] },
  papers: { dueWorkingDaysBefore: 3 },
  maxWeeklyHours: 37,
  law: [
    { id: 'prak.max.near', value: 4, ...weeks },
    { id: 'prak.max.far', value: 13, ...weeks },
    { id: 'lt.max.private', value: 6, unit: 'months', reference: 'LAB § 68' },
  ],
};
const page = (items: unknown): Answer => [200, { items, nextCursor: null }];

function registers({ method, path }: Asked, taken: () => Answer): Answer | undefined {
  if (method === 'POST' && path === '/api/v1/placements') return taken();
  if (path === '/api/v1/me') return [200, { staffId: 'anna-b', name: 'Anna B.', roles: ['consultant'] }];
  if (path === '/api/v1/policies') return page([{ version: 'p2', validFrom: '2024-01-01' }]);
  if (path === '/api/v1/policies/p2') return [200, { document: DOCUMENT }];
  if (path.startsWith('/api/v1/staff')) return page(STAFF);
  if (path === '/api/v1/citizens/c1') return [200, METTE];
  if (path === '/api/v1/companies/f1') return [200, BAEK];
  if (method === 'POST' && path === '/api/v1/citizens') return [201, { id: 'c9' }];
  if (path.startsWith('/api/v1/citizens?')) return page(path.includes('q=Mette') ? [METTE] : []);
  if (path.startsWith('/api/v1/companies?')) return page([BAEK]);
  if (path.startsWith('/api/v1/placements?company')) return page([{ id: 'p7', stage: 'internship' }]);
  return path.startsWith('/api/v1/placements?') ? page([]) : undefined;
}

const TAKEN: Answer = [201, { id: 'p1', version: 1, events: [] }];

async function open(at = '/placements/new', answer: () => Answer = () => TAKEN) {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  const asked = fakeApi((one) => registers(one, answer));
  show(
    <Routes>
      <Route path="/placements/new" element={<NewPlacementScreen />} />
      <Route path="*" element={<Where />} />
    </Routes>,
    at,
  );
  await screen.findByRole('button', { name: 'Opret forløb' });
  const sent = () => asked.filter(({ method, path }) => method === 'POST' && path === '/api/v1/placements');
  return { user: userEvent.setup(), asked, sent };
}

const Where = () => <p data-testid="where">{useLocation().pathname}</p>;
const save = () => screen.getByRole('button', { name: 'Opret forløb' });
const PREFILLED = '/placements/new?citizen=c1&company=f1';

async function fill(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('Jobfunktion'), 'tømrerhjælper');
  await user.type(screen.getByLabelText('Timer om ugen'), '20-30');
  await user.click(screen.getByLabelText('prøve timer af'));
}

async function setDay(user: ReturnType<typeof userEvent.setup>, label: string | RegExp, day: string) {
  await user.clear(screen.getByLabelText(label));
  if (day !== '') await user.type(screen.getByLabelText(label), day);
}

describe('a new placement', () => {
  it('takes six interactions for an internship; the rest is there already', async () => {
    const { user, sent } = await open();
    expect(screen.getByRole('combobox', { name: 'Borger' })).toHaveFocus();
    await user.keyboard('Mette');
    await screen.findByRole('option', { name: /Mette Hansen 010190-1234/ });
    await user.keyboard('{Enter}');
    await user.type(screen.getByRole('combobox', { name: 'Virksomhed' }), 'bæk');
    await screen.findByRole('option', { name: /Tømrer Bæk/ });
    await user.keyboard('{Enter}');
    await fill(user);
    await user.click(save());
    await waitFor(() => expect(screen.getByTestId('where')).toHaveTextContent('/placements/p1'));
    expect(sent()[0]?.body).toEqual({
      ...{ citizenId: 'c1', companyId: 'f1', ownerId: 'anna-b', companyContactId: 'k1' },
      plan: [
        {
          ...{ stage: 'internship', purpose: 'try-out-hours', startsOn: '2026-12-07', plannedEnd: '2027-03-05' },
          ...{ weeklyHours: { min: 20, max: 30 }, jobFunction: 'tømrerhjælper' },
        },
      ],
    });
  });

  it('begins on the first Monday whose papers can come in time, and says when they are due', async () => {
    await open(PREFILLED);
    expect(screen.getByLabelText('Første dag')).toHaveValue('2026-12-07');
    expect(screen.getByText('Papirer senest ons. 2. dec.')).toBeVisible();
    expect(screen.getByLabelText('Planlagt slut')).toHaveValue('2027-03-05');
  });

  it('is filled with the citizen and the company one came from, and says what the company carries already', async () => {
    await open(PREFILLED);
    expect(screen.getByText('Mette Hansen')).toBeVisible();
    expect(screen.getByText('Tømrer Bæk ApS')).toBeVisible();
    expect(await screen.findByText(/Her er allerede 1 i praktik eller løntilskud/)).toHaveTextContent('1-9 ansatte');
    expect(await screen.findByLabelText(/Kontaktperson i virksomheden/)).toHaveValue('k1');
  });

  it('asks for what is missing, at the fields, and goes to the first of them', async () => {
    const { user, sent } = await open();
    await user.click(save());
    expect(screen.getByText('Ret 5 felter, så kan forløbet oprettes.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Borger' })).toHaveAccessibleDescription(/Vælg en borger/);
    expect(screen.getByRole('combobox', { name: 'Borger' })).toHaveFocus();
    expect(screen.getByRole('group', { name: 'Formål' })).toHaveAccessibleDescription(/Vælg et formål/);
    expect(sent()).toEqual([]);
  });

  it.each([
    ['Planlagt slut', '', 'Praktik og løntilskud skal have en planlagt slutdag.'],
    ['Planlagt slut', '2026-12-06', 'Slutdagen ligger før første dag.'],
    ['Første dag', '', 'Det er ikke en dato. Vælg en dag i kalenderen.'],
  ])('refuses %s %j', async (label, day, message) => {
    const { user, sent } = await open(PREFILLED);
    await fill(user);
    await setDay(user, 'Planlagt slut', '2027-01-08');
    await setDay(user, label, day);
    await user.click(save());
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(expect.stringContaining(message));
    expect(sent()).toEqual([]);
  });

  it.each(['0', '38', '30-20', 'fuld tid'])('refuses %j hours a week', async (hours) => {
    const { user, sent } = await open(PREFILLED);
    await fill(user);
    await user.clear(screen.getByLabelText('Timer om ugen'));
    await user.type(screen.getByLabelText('Timer om ugen'), hours);
    await user.click(save());
    expect(screen.getByLabelText('Timer om ugen')).toBeInvalid();
    expect(sent()).toEqual([]);
  });

  it('warns of days beyond the law, gone by or closed, and lets one save all the same', async () => {
    const { user, sent } = await open(PREFILLED);
    await fill(user);
    await setDay(user, 'Planlagt slut', '2027-03-08');
    expect(screen.getByText(/Længere, end loven tillader .* højst til søndag den 7. marts 2027/)).toBeVisible();
    await setDay(user, 'Første dag', '2026-12-24');
    expect(screen.getByText('Torsdag den 24. december 2026 er ikke en hverdag.')).toBeVisible();
    await setDay(user, 'Første dag', '2026-12-02');
    expect(screen.getByText(/Papirerne skulle have været her fre. 27. nov./)).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(sent()).toHaveLength(1));
  });

  it('warns of a second person who is away', async () => {
    const { user } = await open(PREFILLED);
    expect(within(screen.getByLabelText('Ansvarlig')).queryByText('Rie D.')).toBeNull();
    await user.selectOptions(screen.getByLabelText(/Medansvarlig/), 'Ole T.');
    expect(screen.getByText('Ikke på arbejde i morgen til fre. 4. dec.: Ole T.')).toBeVisible();
  });

  it('shows a refusal at its field, and keeps what was typed', async () => {
    const refusal: Answer = [
      422,
      {
        ...{ code: 'CALENDAR_ENDS', title: 'Kalenderen slutter', detail: 'Vælg en tidligere dag.' },
        errors: [{ pointer: '/plan/0/plannedEnd', message: 'Kalenderen går til 2045.' }],
      },
    ];
    const { user } = await open(PREFILLED, () => refusal);
    await fill(user);
    await user.click(save());
    await waitFor(() =>
      expect(screen.getByLabelText('Planlagt slut')).toHaveAccessibleDescription(/Vælg en tidligere dag/),
    );
    expect(screen.getByLabelText('Planlagt slut')).toHaveFocus();
    expect(screen.getByText('Kalenderen slutter')).toBeVisible();
    expect(screen.getByLabelText('Jobfunktion')).toHaveValue('tømrerhjælper');
  });

  it('is created once by a double click, and once after a lost answer', async () => {
    const answers: Answer[] = ['offline'];
    const { user, sent } = await open(PREFILLED, () => answers.shift() ?? TAKEN);
    await fill(user);
    const button = save();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText(/Ikke sendt/)).toBeVisible();
    expect(sent()).toHaveLength(1);
    await user.click(save());
    await waitFor(() => expect(screen.getByTestId('where')).toBeVisible());
    const keys = sent().map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('a new placement that takes more than one sitting', () => {
  it('keeps the draft until it is saved or one starts over', async () => {
    const first = await open(PREFILLED);
    await fill(first.user);
    document.body.replaceChildren();
    const { user } = await open(PREFILLED);
    expect(screen.getByText('Her er din kladde fra sidst.')).toBeVisible();
    expect(screen.getByLabelText('Jobfunktion')).toHaveValue('tømrerhjælper');
    await user.click(screen.getByRole('button', { name: 'Start forfra' }));
    expect(screen.getByLabelText('Jobfunktion')).toHaveValue('');
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('plans the next rung from the working day after, and takes the end along with the start', async () => {
    const { user } = await open(PREFILLED);
    await user.click(screen.getByRole('button', { name: '+ Tilføj næste trin' }));
    const second = within(screen.getByRole('group', { name: 'Trin 2' }));
    expect(second.getByLabelText('løntilskud')).toBeChecked();
    expect(second.getByLabelText('Første dag')).toHaveValue('2027-03-08');
    expect(second.getByLabelText('Planlagt slut')).toHaveValue('2027-09-07');
    await user.click(second.getByLabelText('lønnede timer'));
    expect(second.getByLabelText(/Planlagt slut/)).toHaveValue('');
  });

  it('registers a citizen nobody found, with what was typed, and goes on with them', async () => {
    const { user, asked } = await open();
    await user.keyboard('Lone Ny');
    await user.click(await screen.findByRole('option', { name: '+ Opret borgeren »Lone Ny«' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Opret borger' }));
    expect(dialog.getByLabelText('Navn')).toHaveValue('Lone Ny');
    await user.type(dialog.getByLabelText(/CPR-nr/), '020290-4321');
    await user.click(dialog.getByRole('button', { name: 'Opret borger' }));
    expect(await screen.findByText('020290-4321')).toBeVisible();
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ name: 'Lone Ny', cpr: '020290-4321' });
    expect(screen.getByText('Lone Ny')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Vælg en anden (Borger)' })).toHaveFocus();
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { fakeApi } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { SearchDialog } from './search-dialog.js';

const FOUND = {
  cases: {
    items: [
      {
        id: 'p1',
        vitasCaseId: null,
        stage: 'internship',
        citizen: { id: 'c1', name: 'Mette Hansen' },
        company: { id: 'f1', name: 'Tømrer Bæk ApS' },
        owner: { id: 'anna-b', name: 'Anna B.' },
        closedOn: null,
      },
    ],
    more: false,
  },
  citizens: { items: [{ id: 'c1', name: 'Mette Hansen' }], more: false },
  companies: { items: [], more: false },
};

function Where() {
  const { pathname, search, state } = useLocation() as { pathname: string; search: string; state: unknown };
  return <p data-testid="where">{pathname + search + (state === null ? '' : ` ${JSON.stringify(state)}`)}</p>;
}

function open(closed: () => void = () => undefined) {
  const asked = fakeApi(({ path }) => (path.startsWith('/api/v1/search') ? [200, FOUND] : undefined));
  show(
    <>
      <SearchDialog onClose={closed} />
      <Routes>
        <Route path="*" element={<Where />} />
      </Routes>
    </>,
  );
  return asked;
}

describe('the search from everywhere', () => {
  it('begins in the field, groups what it found, and Enter goes to the first', async () => {
    const user = userEvent.setup();
    let closed = false;
    open(() => (closed = true));
    expect(screen.getByRole('combobox')).toHaveFocus();
    await user.keyboard('mette');
    expect(await screen.findByRole('option', { name: /Mette Hansen hos Tømrer Bæk ApS praktik/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby'))).toHaveLength(2);
    await user.keyboard('{Enter}');
    expect(screen.getByTestId('where')).toHaveTextContent('/placements/p1');
    expect(closed).toBe(true);
  });

  it('arrows move through the groups, round and round', async () => {
    const user = userEvent.setup();
    open();
    await user.keyboard('mette');
    await screen.findByRole('option', { name: /hos Tømrer/ });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByTestId('where')).toHaveTextContent('/citizens/c1');
    await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    expect(screen.getByTestId('where')).toHaveTextContent('/search?q=mette');
  });

  it('a CPR number goes into no address', async () => {
    const user = userEvent.setup();
    open();
    await user.keyboard('010190-1234');
    await screen.findByRole('option', { name: /hos Tømrer/ });
    await user.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(screen.getByTestId('where')).toHaveTextContent('/search {"q":"010190-1234"}'));
  });

  it('asks nothing for a single letter', async () => {
    const user = userEvent.setup();
    const asked = open();
    await user.keyboard('m');
    await new Promise((done) => setTimeout(done, 300));
    expect(asked).toEqual([]);
  });
});

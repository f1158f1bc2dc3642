import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { fakeApi } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { PlacementsScreen } from './placements.screen.js';

const CASE = {
  ...{ id: 'p1', stage: 'internship', citizen: { id: 'c1', name: 'Mette Hansen' }, company: { id: 'f1', name: 'Bæk' } },
  ...{ owner: { id: 'anna-b', name: 'Anna B.' }, ahead: null, closedOn: null },
  main: { startsOn: '2025-01-12', plannedEnd: '2025-03-06' },
  next: { kind: 'follow-up', dueOn: '2025-01-15' },
};

function Where() {
  const { search } = useLocation();
  return <p data-testid="where">{search}</p>;
}

function open(at = '/placements') {
  const asked = fakeApi(({ path }) => {
    if (path.startsWith('/api/v1/staff'))
      return [200, { items: [{ staffId: 'anna-b', name: 'Anna B.', leftOn: null }], nextCursor: null }];
    if (path.startsWith('/api/v1/teams')) return [200, { items: [{ teamId: 'havn', name: 'Team Havn' }] }];
    if (path.includes('cursor=next')) return [200, { items: [{ ...CASE, id: 'p2' }], nextCursor: null }];
    return [200, { items: path.includes('stage=closed') ? [] : [CASE], nextCursor: 'next' }];
  });
  show(
    <>
      <PlacementsScreen />
      <Where />
    </>,
    at,
  );
  const lists = () => asked.map(({ path }) => path).filter((path) => path.startsWith('/api/v1/placements?'));
  return { user: userEvent.setup(), lists };
}

describe('the list of placements', () => {
  it('is narrowed by what stands in the address, which follows the filters', async () => {
    const { user, lists } = open('/placements?stage=internship');
    expect(await screen.findByRole('link', { name: 'Mette Hansen hos Bæk' })).toHaveAttribute('href', '/placements/p1');
    expect(screen.getByText('opfølgning, senest ons. 15. jan. 2025')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Team'), 'Team Havn');
    expect(screen.getByTestId('where')).toHaveTextContent('?stage=internship&team=havn');
    await waitFor(() => expect(lists().at(-1)).toBe('/api/v1/placements?stage=internship&team=havn&limit=50'));
    await user.selectOptions(screen.getByLabelText('Trin'), 'alle');
    expect(screen.getByTestId('where')).toHaveTextContent('?team=havn');
  });

  it('says what to do when nothing fits', async () => {
    open('/placements?stage=closed');
    expect(await screen.findByText(/Ingen forløb passer/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nyt forløb' })).toHaveAttribute('href', '/placements/new');
  });

  it('shows more when asked', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Vis flere' }));
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Mette Hansen hos Bæk' })).toHaveLength(2));
  });

  it('keeps a CPR number out of the address, and says where to look it up', async () => {
    const { user, lists } = open();
    await screen.findByRole('link', { name: 'Mette Hansen hos Bæk' });
    await user.click(screen.getByLabelText('Borger eller virksomhed'));
    await user.paste('010190-1234');
    expect(screen.getByLabelText('Borger eller virksomhed')).toHaveAccessibleDescription(/CPR-numre findes med Søg/);
    expect(screen.getByTestId('where')).toBeEmptyDOMElement();
    expect(lists().join()).not.toContain('1234');
  });
});

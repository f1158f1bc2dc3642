import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addDays, today } from '../dates/days.js';
import { fakeApi, type Asked } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { InboxScreen } from './inbox.screen.js';
import { snoozeDays, wrongWith } from './snooze-days.js';

const message = (id: string, citizen: string, more: object = {}) => ({
  ...{ messageId: `${id}:anna-b`, recipient: 'anna-b', placementId: `p-${id}`, obligationId: 'o3', kind: 'follow-up' },
  ...{ dueOn: '2026-01-15', step: 'overdue', about: null, channel: 'message', reason: 'owner', insteadOf: null },
  ...{ at: '2026-01-16T07:00:00.000Z', readAt: null, snoozedUntil: null, delivery: null },
  ...{ citizen: { id: 'c1', name: citizen }, company: { id: 'k1', name: 'Tømrer Bæk' } },
  ...more,
});
const COVER = { reason: 'cover', insteadOf: 'jens-l', readAt: '2026-01-16T08:00:00.000Z' };

/** An inbox of two messages on two pages; what is put off is gone from it. */
function open(roles: readonly string[] = ['consultant']): readonly Asked[] {
  let gone = false;
  let readAt: string | null = null;
  const asked = fakeApi(({ method, path }) => {
    if (path === '/api/v1/me') return [200, { staffId: 'anna-b', name: 'Anna B.', roles, teamId: 'havn' }];
    if (path.startsWith('/api/v1/staff'))
      return [200, { items: [{ staffId: 'jens-l', name: 'Jens L.' }], nextCursor: null }];
    if (method === 'POST') {
      gone = path.endsWith('/snooze');
      if (path.endsWith('/read')) readAt = '2026-01-16T08:00:00.000Z';
      return [200, { messageId: 'm1:anna-b', readAt: null, snoozedUntil: null }];
    }
    if (path.includes('mailbox=fallback')) return [200, { items: [], nextCursor: null }];
    if (path.includes('cursor=')) return [200, { items: [message('m2', 'Sara Kaya', COVER)], nextCursor: null }];
    if (path.startsWith('/api/v1/inbox'))
      return [
        200,
        { items: gone ? [] : [message('m1', 'Mette Hansen', { readAt })], nextCursor: gone ? null : 'next' },
      ];
    return undefined;
  });
  show(<InboxScreen />, '/inbox');
  return asked;
}

const posted = (asked: readonly Asked[]) =>
  asked.filter(({ method }) => method === 'POST').map(({ path, body }) => ({ path: decodeURIComponent(path), body }));

describe('the day something is put off to', () => {
  it('is tomorrow, the next Monday or a week away', () => {
    expect(snoozeDays('2026-12-02')).toEqual({ tomorrow: '2026-12-03', monday: '2026-12-07', week: '2026-12-09' });
    expect(snoozeDays('2026-12-06').monday).toBe('2026-12-07');
    expect(snoozeDays('2026-12-07').monday).toBe('2026-12-14');
    expect(snoozeDays('2026-12-31').tomorrow).toBe('2027-01-01');
  });

  it('lies after today and exists', () => {
    expect(wrongWith('', '2026-12-02')).toBe('none');
    expect(wrongWith('2026-12-02', '2026-12-02')).toBe('past');
    expect(wrongWith('2027-02-30', '2026-12-02')).toBe('noDay');
    expect(wrongWith('2026-12-03', '2026-12-02')).toBeNull();
  });
});

describe('the inbox', () => {
  it('says in a sentence what it is about and for whom, leads to the case, and reads on page by page', async () => {
    open();
    expect(await screen.findByText('Overskredet: opfølgning')).toBeVisible();
    const link = screen.getByRole('link', { name: 'Mette Hansen hos Tømrer Bæk' });
    expect(link).toHaveAttribute('href', '/placements/p-m1');
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    expect(await screen.findByText(/du får den som afløser · i stedet for Jens L\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
  });

  it('puts a message off: a day that has passed is said at the field and not sent', async () => {
    const asked = open();
    await userEvent.click(await screen.findByRole('button', { name: /^Udsæt: Mette/ }));
    const until = screen.getByLabelText('Vis den igen');
    await userEvent.clear(until);
    await userEvent.type(until, today());
    await userEvent.click(screen.getByRole('button', { name: 'Udsæt' }));
    expect(until).toHaveAccessibleDescription('Vælg en dag efter i dag.');
    expect(posted(asked)).toEqual([]);
    await userEvent.click(screen.getByLabelText('i morgen'));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Udsæt' }));
    expect(await screen.findByText('Udsat til i morgen.')).toBeVisible();
    expect(posted(asked)).toEqual([{ path: '/api/v1/inbox/m1:anna-b/snooze', body: { until: addDays(today(), 1) } }]);
    expect(await screen.findByText(/^Ingen beskeder/)).toBeVisible();
  });

  it('marks as read', async () => {
    const asked = open();
    await userEvent.click(await screen.findByRole('button', { name: /^Markér som læst: Mette/ }));
    await waitFor(() => expect(posted(asked)).toEqual([{ path: '/api/v1/inbox/m1:anna-b/read', body: undefined }]));
    await waitFor(() => expect(screen.queryByText('ulæst')).toBeNull());
  });

  it('shows the shared mailbox to managers', async () => {
    open(['manager']);
    await userEvent.click(await screen.findByRole('tab', { name: 'Fælles postkasse' }));
    expect(await screen.findByText(/^Den fælles postkasse er tom/)).toBeVisible();
  });

  it('shows no shared mailbox to a consultant', async () => {
    open();
    await screen.findByText('Overskredet: opfølgning');
    expect(screen.queryByRole('tab', { name: 'Fælles postkasse' })).toBeNull();
  });
});

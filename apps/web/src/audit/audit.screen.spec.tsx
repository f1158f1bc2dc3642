import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeApi, type Asked } from '../testing/fake-api.js';
import { show } from '../testing/test-app.js';
import { INTACT } from './audit.fixtures.js';
import { AuditScreen } from './audit.screen.js';

const LINK = {
  ...{ linkId: 'l1', scope: { kind: 'case', id: 'p1' }, purpose: 'Revision 2026-17', state: 'good' },
  ...{ expiresAt: '2026-09-30T22:00:00.000Z', openedAt: '2026-09-12T10:00:00.000Z', revokedBy: null, revokedAt: null },
  ...{ openedBy: { id: 'lone-k', name: 'Lone K.' }, uses: 3, lastUsedAt: '2026-09-14T08:12:00.000Z', version: 4 },
};
const read = (requestId: string, name: string) => ({
  ...{ at: '2026-09-12T10:02:11.402Z', who: { id: 'anna-b', name }, operation: 'get-timeline' },
  ...{ route: 'GET /api/v1/placements/{id}/timeline', requestId },
});
const BROKEN = {
  ...{ streamType: 'placement', streamId: 'p7', version: 3, checkpoint: null, kind: 'altered', detail: 'hash' },
};

/** The audit of everything; with the record broken or not. */
function open(at = '/audit', roles: readonly string[] = ['auditor'], record: object = INTACT): readonly Asked[] {
  let revoked = false;
  const asked = fakeApi(({ method, path }) => {
    if (path === '/api/v1/me') return [200, { staffId: 'rie-d', name: 'Rie D.', roles, teamId: null }];
    if (path.startsWith('/api/v1/audit/verify')) return [200, record];
    if (method === 'DELETE') {
      revoked = true;
      return [200, { id: 'l1', version: 5, events: [] }];
    }
    if (path.startsWith('/api/v1/audit/links'))
      return [
        200,
        { items: [{ ...LINK, ...(revoked && { state: 'revoked', revokedAt: LINK.openedAt }) }], nextCursor: null },
      ];
    if (path.startsWith('/api/v1/citizens/c1')) return [200, { citizenId: 'c1', name: 'Mette Hansen' }];
    if (path.includes('cursor=')) return [200, { items: [read('r2', 'Jens L.')], nextCursor: null }];
    if (path.startsWith('/api/v1/audit/reads')) return [200, { items: [read('r1', 'Anna B.')], nextCursor: 'next' }];
    return undefined;
  });
  show(<AuditScreen />, at);
  return asked;
}

describe('the audit of everything', () => {
  it('says that the record is intact, with how much was checked', async () => {
    open();
    expect(await screen.findByText('Historikken er ubrudt')).toBeVisible();
    expect(screen.getByText('84 hændelser er kontrolleret. Kæder: 1.')).toBeVisible();
  });

  it('names what is broken, and where', async () => {
    open('/audit', ['manager'], { ...INTACT, intact: false, broken: [BROKEN] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Historikken er brudt');
    const row = screen.getByRole('row', { name: /^ændret/ });
    expect(row).toHaveTextContent('placement p7 · hændelse nr. 3');
  });

  it('shows who has seen a citizen, page by page', async () => {
    const asked = open('/audit?citizen=c1&from=2026-09-01');
    expect(await screen.findByRole('rowheader', { name: /12\. sep/ })).toBeVisible();
    expect(await screen.findByText('Mette Hansen')).toBeVisible();
    expect(screen.getByText('Tidslinjen')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    expect(await screen.findByText('Jens L.')).toBeVisible();
    expect(asked.map(({ path }) => path).filter((path) => path.includes('/reads'))).toEqual([
      '/api/v1/audit/reads?citizenId=c1&from=2026-09-01&limit=50',
      '/api/v1/audit/reads?citizenId=c1&from=2026-09-01&limit=50&cursor=next',
    ]);
  });

  it('saves a file under the name the API gives it, and says so', async () => {
    open('/audit?citizen=c1');
    const file = await screen.findByRole('button', { name: 'Hent som CSV' });
    const made = vi.fn<(file: Blob) => string>(() => 'blob:here');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() });
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const headers = { 'content-disposition': 'attachment; filename="holdfast-reads-c1.csv"' };
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response('at,staffId\n', { headers })));
    await userEvent.click(file);
    expect(await screen.findByText('Hentet: holdfast-reads-c1.csv')).toBeVisible();
    expect(saved).toEqual(['holdfast-reads-c1.csv']);
    expect(made).toHaveBeenCalledOnce();
  });

  it('ends a link after asking, and shows that it is closed', async () => {
    const asked = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Luk linket: Revision 2026-17' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Luk linket' }));
    expect(await screen.findByText('Linket er lukket.')).toBeVisible();
    expect(await screen.findByText('lukket')).toBeVisible();
    expect(asked.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([
      '/api/v1/audit/links/l1',
    ]);
  });

  it('lets a team lead find a case, and shows nothing of everything', async () => {
    const asked = open('/audit', ['team-lead']);
    expect(screen.getByRole('combobox', { name: 'Find forløbet' })).toBeVisible();
    await waitFor(() => expect(asked.map(({ path }) => path)).toEqual(['/api/v1/me']));
    expect(screen.queryByRole('heading', { name: 'Hvem har set' })).toBeNull();
  });
});

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isTouched, useLive } from './use-live.js';

const CASE = '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11';
const OTHER = '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22';

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

it('what is read anew: the case that changed and lists; not another case, not My day under the cursor', () => {
  const changed = new Set([CASE]);
  const touched = [
    ['placement', CASE],
    ['timeline', CASE],
    ['placement', OTHER],
    ['inbox', 'unread'],
    ['my-day'],
    ['my-day-peek'],
    ['my-day-case', CASE],
    ['me'],
    ['policy', 'default-dk-2026'],
  ].filter((key) => isTouched(key, changed));
  expect(touched).toEqual([['placement', CASE], ['timeline', CASE], ['inbox', 'unread'], ['my-day-peek']]);
  expect(isTouched(['placement', OTHER], null)).toBe(true);
});

/** Answers of `/api/v1/events`, one for each connection; the last one stays open. */
function connections(...streams: readonly (string | number)[]) {
  const asked: Request[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const request = input as Request;
    const stream = streams[asked.push(request) - 1];
    if (stream === undefined) return new Promise(() => undefined);
    if (typeof stream === 'number') return Promise.resolve(new Response('{}', { status: stream }));
    return Promise.resolve(new Response(stream, { headers: { 'content-type': 'text/event-stream' } }));
  });
  return asked;
}

function Reader({ read }: { readonly read: () => Promise<number> }) {
  useLive('anna-b');
  const { data } = useQuery({ queryKey: ['placement', CASE], queryFn: read });
  return <p>{data}</p>;
}

function listening() {
  let reads = 0;
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <Reader read={() => Promise.resolve((reads += 1))} />
    </QueryClientProvider>,
  );
}

it('what somebody else did is read anew, and a lost connection goes on after the last event', async () => {
  const asked = connections(`id: 7:1\n\nid: 7:2\nevent: change\ndata: {"placementId":"${CASE}"}\n\n`, 503);
  listening();
  expect(await screen.findByText('1')).toBeVisible();
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await screen.findByText('2')).toBeVisible();
  await vi.advanceTimersByTimeAsync(5_000);
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(asked.map(({ headers }) => headers.get('last-event-id'))).toEqual([null, '7:2', '7:2']);
  expect(screen.getByText('2')).toBeVisible();
});

it('where there is nothing to listen to it is not asked again', async () => {
  const asked = connections(404);
  listening();
  expect(await screen.findByText('1')).toBeVisible();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked).toHaveLength(1);
});

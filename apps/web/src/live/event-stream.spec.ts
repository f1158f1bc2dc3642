import { expect, it } from 'vitest';
import { eventsOf, type StreamEvent } from './event-stream.js';

/** A stream that comes in pieces, as a network cuts it. */
function inPieces(...pieces: readonly (string | Uint8Array<ArrayBuffer>)[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      controller.close();
    },
  });
}

async function all(body: ReadableStream<Uint8Array>): Promise<readonly StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of eventsOf(body)) events.push(event);
  return events;
}

it('reads events however the network cuts them; comments and what is not finished are no events', async () => {
  const events = await all(
    inPieces('retry: 2000\nid: 7:1\n\n: still he', 're\n\nid: 7:2\nev', 'ent: change\ndata: {"a":1}\n', '\ndata: half'),
  );
  expect(events).toEqual([
    { id: '7:1', event: 'message', data: '' },
    { id: '7:2', event: 'change', data: '{"a":1}' },
  ]);
});

it('a letter cut in two by the network is one letter; lines may end as on Windows', async () => {
  const bytes = new TextEncoder().encode('data: å\r\ndata: to\r\n\r\n');
  const events = await all(inPieces(bytes.slice(0, 7), bytes.slice(7)));
  expect(events).toEqual([{ id: null, event: 'message', data: 'å\nto' }]);
});

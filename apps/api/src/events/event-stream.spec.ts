import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { StoredEvent } from '@holdfast/event-store';
import { createChangeFeed, type FeedSource } from './change-feed.js';
import type { Change } from './change.js';
import { HEARTBEAT, openEventStream } from './event-stream.js';

const LOOK = 1_000;

/** A record in memory, read as the store reads it. */
function recordOf(count: number) {
  const events: StoredEvent[] = [];
  const add = (streamType: StoredEvent['streamType'] = 'placement'): void => {
    const version = events.length + 1;
    events.push({ streamType, streamId: 'p1', type: 'note-added', version, position: `7:${version}` } as StoredEvent);
  };
  for (let n = 0; n < count; n += 1) add();
  let asked = 0;
  const source: FeedSource = {
    readAll: (_tenant, after, limit) => {
      asked += 1;
      const from = after === '0' ? 0 : Number(after.split(':')[1]);
      return Promise.resolve(events.slice(from, from + limit));
    },
    latest: () => Promise.resolve(events.at(-1)?.position ?? '0'),
  };
  return { add, source, asked: () => asked };
}

describe('a stream of changes', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const follow = async (
    { source }: ReturnType<typeof recordOf>,
    after: string | null,
    visible = (changes: readonly Change[]) => Promise.resolve(changes),
    feed = createChangeFeed(source, LOOK),
  ) => {
    const { readable: stream } = await openEventStream(
      { ...source, feed },
      { tenant: 'fjordby', after, seconds: 60, visible },
    );
    let text = '';
    let ended = false;
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    stream.on('end', () => (ended = true));
    const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
    await pass(0);
    return {
      stream,
      pass,
      feed,
      ids: () =>
        [...text.matchAll(/event: (\w+)\ndata: .*"position":"7:(\d+)"/g)].map(([, kind, id]) => `${kind} ${id}`),
      text: () => text,
      ended: () => ended,
    };
  };

  it('tells what comes after it began, in order, and nothing twice', async () => {
    const record = recordOf(3);
    const one = await follow(record, null);
    record.add();
    record.add('citizen');
    record.add();
    await one.pass(LOOK);
    await one.pass(LOOK);
    expect(one.ids()).toEqual(['change 4', 'change 6']);
  });

  it('goes on after the last id, and joins what comes', async () => {
    const record = recordOf(700);
    const one = await follow(record, '7:2');
    record.add();
    await one.pass(LOOK);
    expect(one.ids()).toEqual(Array.from({ length: 699 }, (_, n) => `change ${n + 3}`));
  });

  it('says read afresh where too much was missed, or the id is of another record', async () => {
    const record = recordOf(2_600);
    expect((await follow(record, '7:1')).ids()).toEqual(['reset 2600']);
    expect((await follow(record, '9:1')).ids()).toEqual(['reset 2600']);
  });

  it('beats every 15 seconds, naming how far it has read, and ends in time', async () => {
    const record = recordOf(1);
    const one = await follow(record, null);
    record.add('citizen');
    await one.pass(HEARTBEAT);
    expect(HEARTBEAT).toBe(15_000);
    expect(one.text()).toContain(': still here\nid: 7:2\n\n');
    expect(one.ended()).toBe(false);
    await one.pass(60_000 - HEARTBEAT);
    expect(one.ended()).toBe(true);
    expect(jest.getTimerCount()).toBeLessThanOrEqual(1);
  });

  it('asks once for all who listen, and not at all for nobody', async () => {
    const record = recordOf(1);
    const one = await follow(record, null);
    const two = await follow(record, null, undefined, one.feed);
    const before = record.asked();
    record.add();
    await one.pass(LOOK);
    expect(record.asked()).toBe(before + 1);
    expect([one.ids(), two.ids()]).toEqual([['change 2'], ['change 2']]);
    one.stream.destroy();
    two.stream.destroy();
    await one.pass(LOOK * 2);
    const after = record.asked();
    await one.pass(LOOK * 10);
    expect(record.asked()).toBe(after);
  });

  it('ends rather than leave out what it could not find out about', async () => {
    const record = recordOf(1);
    const one = await follow(record, null, () => Promise.reject(new Error('away')));
    record.add();
    await one.pass(LOOK);
    expect(one.ended()).toBe(true);
    expect(one.ids()).toEqual([]);
  });
});

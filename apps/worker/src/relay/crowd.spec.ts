import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DueNews } from '@holdfast/event-store';
import { createBringBundle } from './bring-bundle.js';
import { createCrowdControl, type Arranged } from './crowd.js';

const EVENT = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11';
let at: number;
let made: number;
let arrange: (due: readonly DueNews[]) => Arranged;
beforeEach(() => {
  [at, made] = [0, 0];
  arrange = createCrowdControl(60, () => at);
});

/** So many messages to somebody. */
function messages(count: number, to = 'lis-k', tenant = 'fjordby'): readonly DueNews[] {
  return Array.from({ length: count }, () => {
    made += 1;
    const subject = `${String(made).padStart(8, '0')}${EVENT.slice(8)}:${to}`;
    return { ...{ id: String(made), tenant, kind: 'delivery', version: 1, attempts: 1 }, subject };
  });
}
const counts = ({ alone, together, later }: Arranged) => [
  alone.length,
  together.map((news) => news.length),
  later.map(({ news, seconds }) => [news.length, seconds]),
];

describe('messages to one person', () => {
  it('go alone while they are a handful', () => {
    expect(counts(arrange(messages(5)))).toEqual([5, [], []]);
  });

  it('go as one mail when more come together', () => {
    expect(counts(arrange(messages(6)))).toEqual([0, [6], []]);
  });

  it('that come after that wait for the minute to be over, and go as one', () => {
    arrange(messages(30));
    at = 20_000;
    expect(counts(arrange(messages(2)))).toEqual([0, [], [[2, 40]]]);
    at = 60_000;
    expect(counts(arrange(messages(2)))).toEqual([0, [2], []]);
  });

  it('that come one by one are a handful, then one mail a minute', () => {
    const seen = [];
    for (let second = 0; second < 8; second += 1) {
      at = second * 1_000;
      seen.push(counts(arrange(messages(1)))[0]);
    }
    expect(seen).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
    at = 60_000;
    expect(counts(arrange(messages(3)))).toEqual([0, [3], []]);
  });

  it('are no crowd any more after a quiet minute', () => {
    arrange(messages(30));
    at = 120_001;
    expect(counts(arrange(messages(2)))).toEqual([2, [], []]);
  });

  it('leave other people, the same name in another municipality, webhooks and news of cases alone', () => {
    arrange(messages(30));
    const webhook = { ...messages(1)[0], subject: `${EVENT}/9` } as DueNews;
    const replayed = { ...webhook, subject: `${EVENT}/9@w1~r1` };
    const news = { ...webhook, kind: 'placement-news', subject: EVENT } as const;
    const others = [...messages(1, 'ole-t'), ...messages(1, 'lis-k', 'sundby'), webhook, replayed, news];
    expect(counts(arrange(others))).toEqual([5, [], []]);
  });

  it('never get lost: each is let through or put off, once', () => {
    const due = [...messages(4), ...messages(9, 'ole-t'), ...messages(2)];
    const { alone, together, later } = arrange(due);
    const all = [...alone, ...together.flat(), ...later.flatMap(({ news }) => news)];
    expect(all.map(({ id }) => Number(id)).toSorted((a, b) => a - b)).toEqual(due.map(({ id }) => Number(id)));
  });
});

describe('one mail of several messages', () => {
  it('is one delivery, the same however often and in whichever order they are brought', async () => {
    const started: (readonly [string, string, readonly string[]])[] = [];
    const bring = createBringBundle(async (...start) => Promise.resolve(void started.push(start)));
    const news = messages(3);
    await bring(news);
    await bring(news.toReversed());
    await bring(news.slice(1));
    const [first, again, other] = started;
    expect(first).toMatchObject([
      'fjordby',
      /^bundle\/[0-9a-f]{32}:lis-k$/.exec(String(first?.[1]))?.[0],
      news.map(({ subject }) => subject),
    ]);
    expect([again, other?.[1] === first?.[1]]).toEqual([first, false]);
  });
});

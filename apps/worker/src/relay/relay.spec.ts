import { afterEach, describe, expect, it } from '@jest/globals';
import type { DueNews, OutboxKind, OutboxQueue } from '@holdfast/event-store';
import { startRelay, type Bring, type Relay } from './relay.js';

const news = (id: number, kind: OutboxKind = 'placement-news'): DueNews => ({
  id: String(id),
  tenant: 'aarhus',
  kind,
  subject: `p-${String(id)}`,
  version: id,
  attempts: 1,
});

/** The same for every kind. */
const always = (tell: (news: DueNews) => Promise<void>): Bring => ({
  'placement-news': tell,
  delivery: tell,
  batch: tell,
});

/** An outbox in memory; what is claimed is lent until it is put back. */
function outbox(count: number, kinds: readonly OutboxKind[] = ['placement-news']) {
  const waiting = Array.from({ length: count }, (_, index) => news(index + 1, kinds[index % kinds.length]));
  const lent: DueNews[] = [];
  const forgotten: string[] = [];
  const held: string[] = [];
  let down = false;
  const queue: OutboxQueue = {
    claim: async (limit) => {
      await Promise.resolve();
      if (down) throw new Error('down');
      const taken = waiting.splice(0, limit);
      lent.push(...taken);
      return taken;
    },
    hold: async (ids) => {
      held.push(...ids);
      return Promise.resolve();
    },
    forget: async (ids) => Promise.resolve(void forgotten.push(...ids)),
    backlog: async () => Promise.resolve({ due: waiting.length, oldestSeconds: 0 }),
  };
  return {
    queue,
    forgotten,
    held,
    lent,
    putBack: () => waiting.push(...lent.splice(0)),
    setDown: (is: boolean) => (down = is),
  };
}

const seen = () => {
  const counts = { told: 0, failed: 0, up: [] as boolean[], lines: [] as string[] };
  return {
    counts,
    metrics: {
      told: (_: string, count: number) => (counts.told += count),
      tellFailed: () => (counts.failed += 1),
      backlog: () => undefined,
      up: (_: string, up: boolean) => counts.up.push(up),
    },
    log: {
      info: ((...line: unknown[]) => counts.lines.push(String(line.at(-1)))) as never,
      warn: ((...line: unknown[]) => counts.lines.push(String(line.at(-1)))) as never,
    },
  };
};

/** Lets the relay's loop turn until something holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns += 1) {
    if (turns === 2_000) throw new Error('it does not come true');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

let relay: Relay | null = null;
afterEach(async () => relay?.stop());

describe('the relay', () => {
  it('tells everything, batch after batch, and takes out what it has told', async () => {
    const { queue, forgotten } = outbox(120);
    const { counts, metrics, log } = seen();
    const told: string[] = [];
    relay = startRelay({
      queue,
      pollMs: 1,
      metrics,
      log,
      bring: always(async ({ subject }) => Promise.resolve(void told.push(subject))),
    });
    await until(() => forgotten.length === 120);
    expect(new Set(told).size).toBe(120);
    expect(counts).toMatchObject({ told: 120, failed: 0 });
  });

  it('brings each kind where it belongs', async () => {
    const { queue, forgotten } = outbox(6, ['placement-news', 'delivery', 'batch']);
    const { metrics, log } = seen();
    const brought: string[] = [];
    const to = (where: string) => async (due: DueNews) =>
      Promise.resolve(void brought.push(`${where} ${due.kind} ${due.subject}`));
    const bring = { 'placement-news': to('process'), delivery: to('mail'), batch: to('start') };
    relay = startRelay({ queue, pollMs: 1, metrics, log, bring });
    await until(() => forgotten.length === 6);
    expect(brought.toSorted()).toEqual([
      ...['mail delivery p-2', 'mail delivery p-5', 'process placement-news p-1', 'process placement-news p-4'],
      ...['start batch p-3', 'start batch p-6'],
    ]);
  });

  it('brings together what goes as one, and puts off what is to wait', async () => {
    const { queue, forgotten, held } = outbox(9, ['delivery']);
    const { counts, metrics, log } = seen();
    const brought: string[] = [];
    const crowd = {
      arrange: (due: readonly DueNews[]) => ({
        alone: due.slice(0, 1),
        together: due.length === 0 ? [] : [due.slice(1, 4)],
        later: due.length === 0 ? [] : [{ news: due.slice(4), seconds: 30 }],
      }),
      bringTogether: async (all: readonly DueNews[]) =>
        Promise.resolve(void brought.push(all.map(({ subject }) => subject).join())),
    };
    const bring = always(async ({ subject }) => Promise.resolve(void brought.push(subject)));
    relay = startRelay({ queue, pollMs: 1, metrics, log, bring, crowd });
    await until(() => held.length === 5);
    expect(brought.toSorted()).toEqual(['p-1', 'p-2,p-3,p-4']);
    expect([forgotten.toSorted(), held, counts.told]).toEqual([['1', '2', '3', '4'], ['5', '6', '7', '8', '9'], 4]);
  });

  it('leaves in the outbox what it could not tell, and tells it when it comes again', async () => {
    const { queue, forgotten, putBack } = outbox(30);
    const { counts, metrics, log } = seen();
    let away = true;
    const tell = async (): Promise<void> => (away ? Promise.reject(new Error('away')) : Promise.resolve());
    relay = startRelay({ queue, pollMs: 1, metrics, log, bring: always(tell) });
    await until(() => counts.failed > 0);
    expect(forgotten).toEqual([]);
    away = false;
    putBack();
    await until(() => forgotten.length === 30);
    expect(counts.up.at(-1)).toBe(true);
  });

  it('stops telling with the first failure: a server that is away is not asked fifty times', async () => {
    const { queue } = outbox(50);
    const { counts, metrics, log } = seen();
    relay = startRelay({
      queue,
      pollMs: 1,
      metrics,
      log,
      bring: always(async () => Promise.reject(new Error('away'))),
    });
    await until(() => counts.up.includes(false));
    expect(counts.failed).toBeLessThanOrEqual(10);
  });

  it('survives a store that is down, and says so once', async () => {
    const { queue, forgotten, setDown } = outbox(3);
    const { counts, metrics, log } = seen();
    setDown(true);
    relay = startRelay({ queue, pollMs: 1, metrics, log, bring: always(async () => Promise.resolve()) });
    await until(() => counts.up.length >= 3);
    expect(counts.up).not.toContain(true);
    setDown(false);
    await until(() => forgotten.length === 3);
    expect(counts.lines).toEqual(['the relay cannot work; it tries on', 'the relay works again']);
  });
});

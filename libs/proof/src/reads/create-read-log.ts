import { guardAvailability, StoreUnavailableError, withTenant } from '@holdfast/event-store';
import { addDays, startOfDay } from '@holdfast/domain';
import type { Pool } from 'pg';
import { readSetOf, type ReadSet } from './read-set.js';
import { ReadCursorError, type LoggedRead, type PersonalRead, type ReadLog } from './read-log.types.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whoever waits for their read to be on record. */
interface Waiting {
  readonly read: PersonalRead;
  readonly set: ReadSet;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Of one tenant: those who came while as many writes were under way as may be. The next to end takes them all. */
interface Desk {
  waiting: Waiting[];
  writing: number;
}

/** Writes under way at once: one alone would wait for the disk while it could write the next. */
const AT_ONCE = 3;
/** Sets that are known to be on record. */
const MOST_KNOWN = 100_000;
/** Raised by `log_reads` for a set that is not on record: the database is another than it was, a backup perhaps. */
const UNKNOWN_SET = 'HF004';

/** The log of reads in PostgreSQL, as the application role. */
export function createReadLog(pool: Pool): ReadLog {
  const desks = new Map<string, Desk>();
  const known = new Set<string>();

  const write = async (tenant: string, batch: readonly Waiting[], told: (set: string) => boolean): Promise<void> => {
    const values = [tenant, ...columnsOf(batch, told)];
    const text = 'select log_reads($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)';
    await guardAvailability(() => pool.query({ name: 'hf_log_reads', text, values }));
    if (known.size > MOST_KNOWN) known.clear();
    for (const { set } of batch) if (isWritten(set)) known.add(`${tenant}/${set.id}`);
  };
  const writeBatch = async (tenant: string, batch: readonly Waiting[]): Promise<void> => {
    try {
      await write(tenant, batch, (set) => known.has(`${tenant}/${set}`)).catch((error: unknown) => {
        if ((error as { readonly code?: unknown } | null)?.code !== UNKNOWN_SET) throw error;
        known.clear();
        return write(tenant, batch, () => false);
      });
      for (const { done } of batch) done();
    } catch (error) {
      // Whatever the reason: what is not on record is not shown, and the same read may be tried again.
      const away = new StoreUnavailableError('The log of reads does not take this read.', { cause: error });
      for (const { failed } of batch) failed(away);
    }
  };
  const writeAll = async (tenant: string, desk: Desk): Promise<void> => {
    desk.writing += 1;
    while (desk.waiting.length > 0) {
      const batch = desk.waiting;
      desk.waiting = [];
      await writeBatch(tenant, batch);
    }
    desk.writing -= 1;
    if (desk.writing === 0) desks.delete(tenant);
  };

  return {
    record: (tenant, read) =>
      new Promise((done, failed) => {
        const desk = desks.get(tenant) ?? { waiting: [], writing: 0 };
        desks.set(tenant, desk);
        desk.waiting.push({ read, set: readSetOf(read.subjects), done, failed });
        if (desk.writing < AT_ONCE) void writeAll(tenant, desk);
      }),
    list: (tenant, { subject, from, to }, page) => {
      const after = page.cursor === undefined ? null : keyIn(page.cursor);
      const limit = Math.min(MAX_LIMIT, Math.max(1, Math.trunc(page.limit ?? DEFAULT_LIMIT)));
      return withTenant(pool, tenant, async (client) => {
        const { rows } = await client.query<LoggedRead>(LIST, [
          ...[subject.type, subject.id],
          from === undefined ? null : startOfDay(from),
          to === undefined ? null : startOfDay(addDays(to, 1)),
          ...[after?.[0] ?? null, after?.[1] ?? null, limit + 1],
          readSetOf([subject]).id,
        ]);
        const items = rows.slice(0, limit);
        const last = items.at(-1);
        const more = rows.length > limit && last !== undefined;
        return { items, nextCursor: more ? cursorOf(last) : null };
      });
    },
  };
}

/** The register of staff is another library's, so it is joined by table name. */
const LIST = `select to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, r.staff_id as "staffId",
    s.name as "staffName", r.operation, r.route, r.request_id as "requestId"
  from personal_reads r left join register_staff s on s.tenant = r.tenant and s.staff_id = r.staff_id
  where r.set_id = any($8::uuid || array(select m.set_id from read_set_members m where m.subject_type = $1 and m.subject_id = $2::uuid))
    and ($3::timestamptz is null or r.at >= $3) and ($4::timestamptz is null or r.at < $4)
    and ($5::timestamptz is null or (r.at, r.request_id) < ($5, $6::uuid))
  order by r.at desc, r.request_id desc limit $7`;

/** Whether a set has rows of its own: the id of a person alone says who it is. */
function isWritten({ subjects }: ReadSet): boolean {
  return subjects.length > 1;
}

/** A list for each parameter of `log_reads`: of the reads, of their sets, and of everybody in those of which the
 * database has not been told. */
function columnsOf(
  batch: readonly Waiting[],
  told: (set: string) => boolean,
): readonly (readonly (string | undefined)[])[] {
  const needed = new Map(batch.filter(({ set }) => isWritten(set)).map(({ set }) => [set.id, set]));
  const sets = [...needed.values()].filter(({ id }) => !told(id));
  const members = sets.flatMap(({ id, subjects }) => subjects.map((subject) => ({ id, subject })));
  return [
    batch.map(({ set }) => set.id),
    batch.map(({ read }) => read.at),
    batch.map(({ read }) => read.requestId),
    batch.map(({ read }) => read.staffId),
    batch.map(({ read }) => read.operation),
    batch.map(({ read }) => read.route),
    [...needed.keys()],
    members.map(({ id }) => id),
    members.map(({ subject }) => subject.type),
    members.map(({ subject }) => subject.id),
  ];
}

function cursorOf({ at, requestId }: LoggedRead): string {
  return Buffer.from(JSON.stringify([at, requestId]), 'utf8').toString('base64url');
}

function keyIn(cursor: string): readonly [string, string] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === 2) {
      const [at, id] = key as unknown[];
      const known = typeof at === 'string' && INSTANT.test(at) && !Number.isNaN(Date.parse(at));
      if (known && typeof id === 'string' && UUID.test(id)) return [at, id];
    }
  } catch {
    // Not JSON: answered below like every other cursor that the list did not give out.
  }
  throw new ReadCursorError('The cursor is not one that this list gave out. Start again without it.');
}

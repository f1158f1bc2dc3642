import { guardAvailability, StoreUnavailableError, withTenant } from '@holdfast/event-store';
import { addDays, startOfDay } from '@holdfast/domain';
import type { Pool } from 'pg';
import { ReadCursorError, type LoggedRead, type PersonalRead, type ReadLog } from './read-log.types.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whoever waits for their read to be on record. */
interface Waiting {
  readonly read: PersonalRead;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** The log of reads in PostgreSQL, as the application role. */
export function createReadLog(pool: Pool): ReadLog {
  /** By tenant, those who came while a write was under way: the next write takes them all. */
  const waiting = new Map<string, Waiting[]>();

  const write = (tenant: string, reads: readonly PersonalRead[]): Promise<unknown> =>
    guardAvailability(() =>
      pool.query({
        name: 'hf_log_personal_reads',
        text: 'select log_personal_reads($1, $2)',
        values: [tenant, JSON.stringify(reads.flatMap(rowsOf))],
      }),
    );
  const writeAll = async (tenant: string): Promise<void> => {
    for (let batch = waiting.get(tenant); batch !== undefined; batch = waiting.get(tenant)) {
      if (batch.length === 0) return void waiting.delete(tenant);
      waiting.set(tenant, []);
      try {
        await write(
          tenant,
          batch.map(({ read }) => read),
        );
        for (const { done } of batch) done();
      } catch (error) {
        // Whatever the reason: what is not on record is not shown, and the same read may be tried again.
        const away = new StoreUnavailableError('The log of reads does not take this read.', { cause: error });
        for (const { failed } of batch) failed(away);
      }
    }
  };

  return {
    record: (tenant, read) =>
      new Promise((done, failed) => {
        const queue = waiting.get(tenant);
        if (queue !== undefined) return void queue.push({ read, done, failed });
        waiting.set(tenant, [{ read, done, failed }]);
        void writeAll(tenant);
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
  where r.subject_type = $1 and r.subject_id = $2::uuid
    and ($3::timestamptz is null or r.at >= $3) and ($4::timestamptz is null or r.at < $4)
    and ($5::timestamptz is null or (r.at, r.request_id) < ($5, $6::uuid))
  order by r.at desc, r.request_id desc limit $7`;

function rowsOf({ subjects, ...read }: PersonalRead): readonly object[] {
  return subjects.map(({ type, id }) => ({ ...read, subjectType: type, subjectId: id }));
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

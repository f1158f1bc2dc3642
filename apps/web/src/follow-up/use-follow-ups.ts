import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { sendCommand } from '../api/commands.js';
import { useMe } from '../api/me.js';
import { putOff } from '../api/outbox.js';
import { offline, Problem } from '../api/problem.js';
import type { FollowUpBody, FollowUpCase, Recorded } from './follow-up.types.js';

/** One case and what is to be recorded on it. */
export interface ToRecord {
  readonly of: FollowUpCase;
  readonly body: FollowUpBody;
  /** What it is, for who waits for it. */
  readonly what: string;
}

/**
 * Records follow-ups on one or several cases. What was taken is not sent again; what found no connection waits in the outbox
 * under the key it was sent with, so that it is applied once whatever became of the first try.
 */
export function useFollowUps() {
  const queries = useQueryClient();
  const { data: me } = useMe();
  const keys = useRef(new Map<string, { text: string; key: string }>());
  const done = useRef(new Map<string, Recorded>());
  const busy = useRef(false);
  const isFinished = useRef(false);
  const [isSending, setSending] = useState(false);
  const [problems, setProblems] = useState<ReadonlyMap<string, Problem>>(new Map());

  const keyOf = (placementId: string, body: FollowUpBody): string => {
    const text = JSON.stringify(body);
    const before = keys.current.get(placementId);
    if (before?.text === text) return before.key;
    const key = crypto.randomUUID();
    keys.current.set(placementId, { text, key });
    return key;
  };

  async function one({ of, body, what }: ToRecord): Promise<Recorded | Problem> {
    const key = keyOf(of.placementId, body);
    try {
      const answer = await sendCommand(of.placementId, 'record-follow-up', body, { key, version: of.version });
      return { of, body, answer };
    } catch (error) {
      const problem = error instanceof Problem ? error : offline();
      if (problem.status !== 0 || me === undefined) return problem;
      putOff({ key, staffId: me.staffId, placementId: of.placementId, command: 'record-follow-up', body, what });
      return { of, body, answer: 'waits' };
    }
  }

  return {
    isSending,
    problems,
    /** Whether it was recorded already, in an earlier try of the same form. */
    isDone: (placementId: string): boolean => done.current.has(placementId),
    /** @returns everything recorded, or null when some of it was refused or it is under way already */
    async send(all: readonly ToRecord[]): Promise<readonly Recorded[] | null> {
      // The second click of a double click may come when all is done.
      if (busy.current || isFinished.current) return null;
      busy.current = true;
      setSending(true);
      const refused = new Map<string, Problem>();
      for (const each of all) {
        if (done.current.has(each.of.placementId)) continue;
        const result = await one(each);
        if (result instanceof Problem) refused.set(each.of.placementId, result);
        else done.current.set(each.of.placementId, result);
      }
      setProblems(refused);
      busy.current = false;
      setSending(false);
      if (done.current.size > 0) void queries.invalidateQueries();
      isFinished.current = refused.size === 0;
      return isFinished.current ? [...done.current.values()] : null;
    },
  };
}

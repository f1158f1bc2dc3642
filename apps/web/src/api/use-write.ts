import { useRef, useState } from 'react';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { offline, Problem } from './problem.js';

/** A write under way. */
export interface Write<Body, Answer> {
  /** Sends it; null when it was refused (see `problem`) or one is already under way. The same body sent again is applied once. */
  send(body: Body): Promise<Answer | null>;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  forget(): void;
}

/** A second press so soon after an answer is the same press: the screen has not changed under the finger yet. Milliseconds. */
const SAME_PRESS = 1_500;

/**
 * A write that a double click, a lost connection and a second try cannot apply twice: one key belongs to one body until it is
 * taken.
 * @param write sends it with the key
 * @param touches what is read anew when it is done; everything when absent
 */
export function useWrite<Body, Answer>(
  write: (body: Body, key: string) => Promise<Answer>,
  touches?: readonly QueryKey[],
): Write<Body, Answer> {
  const queries = useQueryClient();
  const attempt = useRef<{ text: string; key: string; takenAt: number | null } | null>(null);
  const busy = useRef(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    isSending,
    problem,
    forget: () => setProblem(null),
    async send(body) {
      if (busy.current) return null;
      busy.current = true;
      setSending(true);
      setProblem(null);
      const text = JSON.stringify(body);
      const { current } = attempt;
      const isSame = current?.text === text && (current.takenAt === null || Date.now() - current.takenAt < SAME_PRESS);
      const mine = isSame ? current : { text, key: crypto.randomUUID(), takenAt: null };
      attempt.current = mine;
      try {
        const answer = await write(body, mine.key);
        mine.takenAt = Date.now();
        if (touches === undefined) void queries.invalidateQueries();
        else for (const queryKey of touches) void queries.invalidateQueries({ queryKey });
        return answer;
      } catch (error) {
        setProblem(error instanceof Problem ? error : offline());
        return null;
      } finally {
        busy.current = false;
        setSending(false);
      }
    },
  };
}

import { vi } from 'vitest';

/** A request as the API would have got it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
}

/** What it answers: a status and a body, or `offline` when nobody answers. */
export type Answer = readonly [status: number, body: unknown] | 'offline';

/**
 * Answers instead of the API, which has its own tests: here it is about what a form does with an answer.
 * @param answer for each request; what it leaves out is 404
 * @returns every request that was made, in order
 */
export function fakeApi(answer: (asked: Asked) => Answer | undefined): readonly Asked[] {
  const asked: Asked[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const { pathname, search } = new URL(request.url);
    const one = {
      method: request.method,
      path: pathname + search,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      headers: request.headers,
    };
    asked.push(one);
    const given = answer(one) ?? ([404, { code: 'NOT_FOUND' }] as const);
    if (given === 'offline') throw new TypeError('Failed to fetch');
    const [status, body] = given;
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });
  return asked;
}

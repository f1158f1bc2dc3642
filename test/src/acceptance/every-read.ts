/** One answer of a walk over everything that can be read. */
export interface ReadAnswer {
  readonly operationId: string;
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/** Whom the walk reads about. */
export interface ReadPlaces {
  readonly placements: string;
  readonly citizens: string;
  readonly companies: string;
  /** Days, and what else a route asks for. */
  readonly queries: Readonly<Record<string, string>>;
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required: boolean;
}
interface Document {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly operationId: string; readonly parameters: readonly Parameter[] } }>
  >;
}

/** Others have nothing to do with a citizen: what is not there is 404, which is an answer too. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ staff: 'anna-b', teams: 'havnen', policies: 'default-dk-2026', version: 'default-dk-2026' },
  ...{ 'hand-overs': '5b0f8a52-8a3c-4d5e-9a39-2f0d6f3b1c11', token: 'none' },
};

/** Reads every GET route of the API's own document, as one person. @throws Error for a route that asks for what is unknown here */
export async function everyRead(apiUrl: string, token: string, places: ReadPlaces): Promise<readonly ReadAnswer[]> {
  const { paths } = (await (await fetch(`${apiUrl}/openapi.json`)).json()) as Document;
  const values: Readonly<Record<string, unknown>> = { ...OTHERS, ...places };
  const answers: ReadAnswer[] = [];
  for (const [template, { get }] of Object.entries(paths)) {
    if (get === undefined) continue;
    const [, register = ''] = /^\/api\/v1\/([a-z-]+)/.exec(template) ?? [];
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => known(values, name === 'id' ? register : name));
    const asked = get.parameters.filter(({ in: where, required, name }) => {
      return where === 'query' && (required || name in places.queries);
    });
    const query = asked.map(({ name }) => `${name}=${encodeURIComponent(known(places.queries, name))}`).join('&');
    const url = `${path}${query === '' ? '' : '?'}${query}`;
    // An answer that does not end is a fault of its own, said as such.
    const signal = AbortSignal.timeout(30_000);
    const answer = await fetch(apiUrl + url, { headers: { authorization: `Bearer ${token}` }, signal });
    answers.push({ operationId: get.operationId, url, status: answer.status, text: await answer.text() });
  }
  return answers;
}

function known(values: Readonly<Record<string, unknown>>, name: string): string {
  const value = values[name];
  if (typeof value !== 'string') throw new Error(`Say what the walk over every read sends as ${name}.`);
  return value;
}

import { searchWords, type Sealing } from '@holdfast/sealing';

/** The keyed tokens of what was typed: each word, or its beginning, as the side table knows it. Never logged or stored. */
export function typedTokens(sealing: Sealing, tenant: string, typed: string): Promise<readonly string[]> {
  return Promise.all(searchWords(typed).map((word) => sealing.searchToken(tenant, word)));
}

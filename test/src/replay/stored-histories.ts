import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../architecture/repository.js';
import { fromStoredJson, type History } from './stored-json.js';

/** Where histories are kept: in the sources, also when this runs from dist. */
export const historiesFolder = join(repositoryRoot, 'test/src/replay/histories');

/** A history recorded from a live server. */
export interface StoredHistory {
  readonly name: string;
  readonly json: string;
  readonly history: History;
}

/** All that were recorded, by name. */
export function storedHistories(): readonly StoredHistory[] {
  const files = readdirSync(historiesFolder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const json = readFileSync(join(historiesFolder, file), 'utf8');
    return { name: file.replace('.json', ''), json, history: fromStoredJson(json) };
  });
}

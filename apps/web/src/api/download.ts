import { signedFetch } from './client.js';
import { problemOf } from './problem.js';

/** How long a file stays in memory for the browser to take. Milliseconds. */
const KEPT = 10_000;

/** Hands a file over to the browser, which saves it. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/**
 * Fetches a file as whoever is signed in, and saves it under the name the API gives it.
 * @returns its name
 * @throws Problem
 */
export async function download(path: string): Promise<string> {
  const response = await signedFetch(new Request(`${globalThis.location.origin}${path}`));
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  const given = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  const name = given?.[1] ?? 'holdfast';
  saveFile(await response.blob(), name);
  return name;
}

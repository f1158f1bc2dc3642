import { describe, expect, it } from '@jest/globals';
import { findServer, type Ways } from './find-server.js';
import { isAtLeast } from './versions.js';

const nothing: Ways = {
  onPath: () => Promise.resolve(null),
  downloaded: () => Promise.resolve(null),
  built: () => Promise.resolve(null),
  download: () => Promise.reject(new Error('no network')),
  hasGo: () => Promise.resolve(false),
  build: () => Promise.reject(new Error('must not build')),
};
const found = (path: string) => () => Promise.resolve(path);
const silent = { mayDownload: true, tell: () => undefined };

describe('where a Temporal server comes from', () => {
  it('prefers the tool on PATH, then what is kept, then a download, then building it', async () => {
    const ways = { ...nothing, hasGo: () => Promise.resolve(true), build: found('new') };
    expect(await findServer(ways, silent)).toMatchObject({ kind: 'server', path: 'new' });
    const withDownload = { ...ways, download: found('fetched') };
    expect(await findServer(withDownload, silent)).toMatchObject({ kind: 'cli', path: 'fetched' });
    const withBuilt = { ...withDownload, built: found('kept') };
    expect(await findServer(withBuilt, silent)).toMatchObject({ kind: 'server', path: 'kept' });
    const withKeptDownload = { ...withBuilt, downloaded: found('kept cli') };
    expect(await findServer(withKeptDownload, silent)).toMatchObject({ kind: 'cli', path: 'kept cli' });
    const withPath = { ...withKeptDownload, onPath: found('temporal') };
    expect(await findServer(withPath, silent)).toMatchObject({ kind: 'cli', path: 'temporal' });
  });

  it('does not ask the network when downloading is switched off', async () => {
    const ways = { ...nothing, download: found('fetched'), hasGo: () => Promise.resolve(true), build: found('new') };
    expect(await findServer(ways, { ...silent, mayDownload: false })).toMatchObject({ path: 'new' });
  });

  it('names every way to get one when there is none', async () => {
    const refusal = findServer(nothing, silent);
    await expect(refusal).rejects.toMatchObject({ code: 'TEMPORAL_MISSING' });
    await expect(refusal).rejects.toThrow(
      /no network[^]*install Temporal's[^]*install Go 1\.26\.8[^]*TEMPORAL_ADDRESS/,
    );
  });
});

describe('isAtLeast', () => {
  it.each([
    ['go1.26.8', '1.26.8', true],
    ['go1.27', '1.26.8', true],
    ['go1.26.10', '1.26.8', true],
    ['go1.26.7', '1.26.8', false],
    ['go1.26', '1.26.8', false],
    ['1.9.1', '1.9.0', true],
    ['', '1.9.0', false],
  ])('%s against %s: %s', (version, oldest, answer) => {
    expect(isAtLeast(version, oldest)).toBe(answer);
  });
});

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalize } from 'json-canonicalize';
import type { BundleStream } from '../bundle/bundle.types.js';
import { type canonicalEnd, eventLine } from '../bundle/write-bundle.js';
import { signCheckpoint } from '../checkpoint/checkpoint.js';
import { firstOf, makeParts, newKey, TENANT, verdictOn, withHash, written, type Made } from './bundle.fixtures.js';

let made: Made;
let bytes: Buffer;
let lines: string[];

beforeAll(async () => {
  made = makeParts(12);
  bytes = await written(made);
  lines = bytes.toString('utf8').trimEnd().split('\n');
});

const text = (all: readonly string[]): string => `${all.join('\n')}\n`;
const section = (number: number) => made.sections[number] as Made['sections'][number];
const lineOf = (number: number, version: number): number =>
  lines.indexOf(eventLine(section(number).events[version - 1] as Parameters<typeof eventLine>[0]));
/** Written anew by who holds the key, so that only what stands inside can betray it. */
const rewritten = (change: Partial<Made>): Promise<Buffer> => written({ ...made, ...change });
const withSection = (number: number, change: Partial<BundleStream>, events = section(number).events) =>
  made.sections.with(number, { stream: { ...section(number).stream, ...change }, events });

describe('verifying a bundle', () => {
  it('finds nothing wrong with what was written, and says what it vouches for', async () => {
    const events = made.sections.reduce((sum, one) => sum + one.events.length, 0);
    expect(await verdictOn(bytes, made.key.keyId)).toEqual({
      status: 'intact',
      ...{ tenant: TENANT, scope: { kind: 'tenant' }, madeAt: '2026-01-09T12:00:00.000Z', signedBy: made.key.keyId },
      ...{ streams: 12, events, proven: 11, checkpoints: 3 },
      lastCheckpoint: { number: 3, at: '2026-01-08T01:00:00.000Z' },
    });
  });

  it('takes a bundle of a municipality that has no checkpoint yet, and one of a single case', async () => {
    const sections = made.sections.map((one) => ({ ...one, stream: { ...one.stream, proof: null } }));
    const none = await rewritten({ header: { ...made.header, checkpoint: null }, checkpoints: [], sections });
    expect(await verdictOn(none)).toMatchObject({ status: 'intact', proven: 0, lastCheckpoint: null });
    const header = { ...made.header, scope: { kind: 'case', placementId: 'x' } as const };
    const one = await rewritten({ header, sections: made.sections.slice(3, 4) });
    expect(await verdictOn(one)).toMatchObject({ status: 'intact', streams: 1, proven: 1 });
  });

  it('names a stream whose tail was cut off and whose line was made to fit, by the checkpoint', async () => {
    const { stream, events } = section(5);
    const kept = events.slice(0, (stream.proof?.version ?? 0) - 1);
    const head = { version: kept.length, headHash: kept.at(-1)?.hash ?? '' };
    const found = firstOf(await verdictOn(await rewritten({ sections: withSection(5, head, kept) })));
    expect(found).toBe(`truncated ${stream.streamType} ${stream.streamId} ${kept.length + 1}`);
  });

  it('names a history that was written anew from some event on, by the checkpoint', async () => {
    const { stream, events } = section(4);
    let prevHash = events[0]?.hash ?? '';
    const anew = events.slice(1).map((event) => {
      const forged = withHash({ ...event, prevHash, data: { note: 'never happened' } });
      prevHash = forged.hash;
      return forged;
    });
    const all = [...events.slice(0, 1), ...anew];
    const found = firstOf(await verdictOn(await rewritten({ sections: withSection(4, { headHash: prevHash }, all) })));
    expect(found).toBe(`altered ${stream.streamType} ${stream.streamId} ${stream.proof?.version}`);
  });

  it('names a whole stream that was left out of what claims to be everything', async () => {
    const without = made.sections.filter((_, number) => number !== 2);
    expect(firstOf(await verdictOn(await rewritten({ sections: without })))).toBe('removed');
  });

  it('names a checkpoint that somebody else signed, was left out, or does not follow', async () => {
    const stranger = newKey();
    const [first, second, third] = made.checkpoints as [never, Made['checkpoints'][0], Made['checkpoints'][0]];
    const forged = signCheckpoint({ ...second, events: 1 }, stranger);
    expect(firstOf(await verdictOn(await rewritten({ checkpoints: [first, forged, third] })))).toBe(
      'forged-checkpoint #2',
    );
    const disguised = { ...forged, keyId: made.key.keyId };
    expect(firstOf(await verdictOn(await rewritten({ checkpoints: [first, disguised, third] })))).toBe(
      'forged-checkpoint #2',
    );
    expect(firstOf(await verdictOn(await rewritten({ checkpoints: [first, third] })))).toBe('removed #2');
    expect(firstOf(await verdictOn(await rewritten({ checkpoints: [first, second] })))).toBe('truncated #3');
    const resigned = signCheckpoint({ ...second, previousHash: 'ab'.repeat(32) }, made.key);
    expect(firstOf(await verdictOn(await rewritten({ checkpoints: [first, resigned, third] })))).toBe(
      'forged-checkpoint #2',
    );
  });

  it('knows a bundle signed by somebody else', async () => {
    const theirs = await written(makeParts(5));
    expect(firstOf(await verdictOn(theirs))).toBe('intact');
    expect(firstOf(await verdictOn(theirs, made.key.keyId))).toBe('wrong-key');
    // Signed by them in our name, everything else as it should be.
    const inOurName = { ...newKey(), keyId: made.key.keyId, publicKey: made.key.publicKey };
    expect(firstOf(await verdictOn(await rewritten({ key: inOurName })))).toBe('forged-signature');
  });

  it('names what only the signature over the whole can betray', async () => {
    // An event after the last checkpoint, its stream and the end made to fit by somebody without the key.
    const young = made.sections.findIndex(({ stream }) => stream.proof === null);
    const { stream, events } = section(young);
    const forged = withHash({ ...(events.at(-1) as (typeof events)[0]), data: { note: 'forged' } });
    const header = lines.indexOf(canonicalize({ stream }));
    const changed = lines
      .with(header, canonicalize({ stream: { ...stream, headHash: forged.hash } }))
      .with(lineOf(young, events.length), eventLine(forged));
    expect(firstOf(await verdictOn(text(changed)))).toBe('altered');
    const digest = createHash('sha256')
      .update(text(changed.slice(0, -1)))
      .digest('hex');
    const { end } = JSON.parse(lines.at(-1) ?? '') as { end: Parameters<typeof canonicalEnd>[0] };
    const fitting = changed.with(-1, canonicalize({ end: { ...end, digest } }));
    expect(firstOf(await verdictOn(text(fitting)))).toBe('forged-signature');
  });

  it.each([
    ['nothing at all', ''],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['some other JSON', '{"hello":"world"}\n'],
    ['JSON that only looks alike', `${canonicalize({ header: { format: 'another-bundle/1' } })}\n`],
  ])('does not take %s for a bundle', async (_, file) => {
    expect((await verdictOn(file)).status).toBe('not-a-bundle');
  });

  it('says that nothing may follow the end', async () => {
    expect(firstOf(await verdictOn(text([...lines, lines[5] ?? ''])))).toBe('inserted');
    expect(firstOf(await verdictOn(Buffer.concat([bytes, Buffer.from('\n')])))).toBe('inserted');
  });
});

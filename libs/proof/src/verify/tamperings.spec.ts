import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@holdfast/event-store/chain';
import fc from 'fast-check';
import { eventLine } from '../bundle/write-bundle.js';
import { firstOf, makeParts, newKey, verdictOn, withHash, written, type Made } from './bundle.fixtures.js';
import { signCheckpoint } from '../checkpoint/checkpoint.js';
import { canonicalize } from 'json-canonicalize';

const STREAMS = 30;
const RUNS = 1_000;
/** Another one on each run; printed, so that a failure can be repeated. */
const SEED = fc.sample(fc.noBias(fc.nat()), 1)[0] as number;

let made: Made;
let lines: readonly string[];
/** The line of a section's stream; its events follow. */
let firstLines: readonly number[];

beforeAll(async () => {
  made = makeParts(STREAMS);
  lines = (await written(made)).toString('utf8').trimEnd().split('\n');
  firstLines = made.sections.map(({ stream }) => lines.indexOf(canonicalize({ stream })));
});

/** A file as somebody left it, and what must be found first. */
interface Tampered {
  readonly file: Buffer | string;
  readonly expected: string | RegExp;
}

const text = (all: readonly string[]): string => `${all.join('\n')}\n`;
const named = (number: number): string => {
  const { streamType, streamId } = (made.sections[number] as Made['sections'][0]).stream;
  return `${streamType} ${streamId}`;
};
const eventsOf = (number: number): readonly StoredEvent[] => (made.sections[number] as Made['sections'][0]).events;
const at = (number: number, version: number): number => (firstLines[number] as number) + version;

/** A place: a stream, and a version that is neither its first nor its last. */
const place = fc
  .tuple(fc.nat({ max: STREAMS - 1 }), fc.nat())
  .map(([number, some]) => ({ number, version: 2 + (some % 2) }));

function overwritten(line: number, byte: number, value: number): Buffer {
  const file = Buffer.from(text(lines));
  const from = Buffer.byteLength(text(lines.slice(0, line)));
  const place = from + (byte % Buffer.byteLength(lines[line] as string));
  file[place] = file[place] === value ? value ^ 1 : value;
  return file;
}

const byteAnd = fc.tuple(fc.nat(), fc.integer({ min: 32, max: 255 }));

const tamperings: Readonly<Record<string, fc.Arbitrary<() => Tampered>>> = {
  'a byte of an event': fc.tuple(place, byteAnd).map(([{ number, version }, [byte, value]]) => () => ({
    file: overwritten(at(number, version), byte, value),
    expected: `altered ${named(number)} ${version}`,
  })),
  'a byte of a checkpoint': fc.tuple(fc.nat({ max: 2 }), byteAnd).map(([index, [byte, value]]) => () => ({
    file: overwritten(1 + index, byte, value),
    // Its first bytes say that it is one.
    expected: byte % Buffer.byteLength(lines[1 + index] as string) < 14 ? /./ : `forged-checkpoint #${index + 1}`,
  })),
  'a byte anywhere': fc.tuple(fc.nat(), byteAnd).map(([line, [byte, value]]) => () => ({
    file: overwritten(line % lines.length, byte, value),
    expected: /^(altered|forged-|inserted|not-a-bundle|truncated|wrong-key)/,
  })),
  'an event whose hash was made to fit': place.map(({ number, version }) => () => {
    const forged = withHash({ ...(eventsOf(number)[version - 1] as StoredEvent), data: { note: 'forged' } });
    return {
      file: text(lines.with(at(number, version), eventLine(forged))),
      expected: `altered ${named(number)} ${version}`,
    };
  }),
  'an event removed': place.map(({ number, version }) => () => ({
    file: text(lines.toSpliced(at(number, version), 1)),
    expected: `removed ${named(number)} ${version}`,
  })),
  'an event repeated': place.map(({ number, version }) => () => ({
    file: text(lines.toSpliced(at(number, version), 0, lines[at(number, version)] as string)),
    expected: `inserted ${named(number)} ${version}`,
  })),
  'an event made up': place.map(({ number, version }) => () => {
    const events = eventsOf(number);
    const prevHash = (events[version - 2] as StoredEvent).hash;
    const extra = withHash({ ...(events[version - 1] as StoredEvent), prevHash, data: { note: 'made up' } });
    return {
      file: text(lines.toSpliced(at(number, version), 0, eventLine(extra))),
      expected: `inserted ${named(number)} ${version}`,
    };
  }),
  'two events of a stream in the wrong order': place.map(({ number, version }) => () => {
    const [one, other] = [at(number, version), at(number, version + 1)];
    return {
      file: text(lines.with(one, lines[other] as string).with(other, lines[one] as string)),
      expected: `reordered ${named(number)} ${version + 1}`,
    };
  }),
  'events of two streams changed over': fc
    .tuple(place, place)
    .filter(([a, b]) => a.number !== b.number)
    .map((two) => () => {
      const [a, b] = two.sort((one, other) => one.number - other.number);
      const [one, other] = [at(a.number, a.version), at(b.number, b.version)];
      return {
        file: text(lines.with(one, lines[other] as string).with(other, lines[one] as string)),
        expected: `swapped ${named(a.number)} ${a.version}`,
      };
    }),
  'the tail of a stream cut off': fc.tuple(place, fc.nat({ max: 1 })).map(([{ number }, more]) => () => {
    const { length } = eventsOf(number);
    const kept = length - 1 - more;
    return {
      file: text(lines.toSpliced(at(number, kept + 1), length - kept)),
      expected: `truncated ${named(number)} ${kept + 1}`,
    };
  }),
  'the tail cut off, its line made to fit': fc.nat({ max: STREAMS - 1 }).map((number) => () => {
    const { stream, events } = made.sections[number] as Made['sections'][0];
    const kept = (stream.proof?.version ?? events.length) - 1;
    const head = { ...stream, version: kept, headHash: (events[kept - 1] as StoredEvent).hash };
    const rest = lines.toSpliced(at(number, kept + 1), events.length - kept);
    const file = text(rest.with(firstLines[number] as number, canonicalize({ stream: head })));
    // What is younger than the checkpoint is held by the signature alone.
    return { file, expected: stream.proof === null ? 'removed' : `truncated ${named(number)} ${kept + 1}` };
  }),
  'the file cut off': fc.nat().map((some) => () => {
    const file = Buffer.from(text(lines));
    const from = Buffer.byteLength(`${lines[0] as string}\n`);
    return { file: file.subarray(0, from + (some % (file.length - from))), expected: /^truncated/ };
  }),
  'a checkpoint signed by somebody else': fc.nat({ max: 2 }).map((index) => () => {
    const forged = signCheckpoint({ ...(made.checkpoints[index] as Made['checkpoints'][0]) }, newKey());
    return {
      file: text(lines.with(1 + index, canonicalize({ checkpoint: { ...forged, keyId: made.key.keyId } }))),
      expected: `forged-checkpoint #${index + 1}`,
    };
  }),
  'a checkpoint left out': fc.nat({ max: 2 }).map((index) => () => ({
    file: text(lines.toSpliced(1 + index, 1)),
    expected: index === 2 ? 'truncated #3' : `removed #${index + 1}`,
  })),
  'a whole stream left out': fc.nat({ max: STREAMS - 1 }).map((number) => () => ({
    file: text(lines.toSpliced(firstLines[number] as number, eventsOf(number).length + 1)),
    expected: 'removed',
  })),
};

describe('a thousand tamperings', () => {
  it('are all found, and named for what they are, where they are', async () => {
    console.info(`${RUNS} tamperings, seed ${SEED}`);
    const kinds = Object.entries(tamperings).map(([name, how]) => how.map((tamper) => ({ name, tamper })));
    const found = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(...kinds), async ({ name, tamper }) => {
        const { file, expected } = tamper();
        const first = firstOf(await verdictOn(file, made.key.keyId));
        if (typeof expected === 'string') expect(`${name}: ${first}`).toBe(`${name}: ${expected}`);
        else expect(first).toMatch(expected);
        found.set(name, (found.get(name) ?? 0) + 1);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect([...found.keys()].sort()).toEqual(Object.keys(tamperings).sort());
    expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBe(RUNS);
  }, 120_000);
});

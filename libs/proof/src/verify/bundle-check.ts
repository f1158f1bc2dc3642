import { createHash, type KeyObject } from 'node:crypto';
import type { BundleEnd, BundleHeader, BundleStream } from '../bundle/bundle.types.js';
import { canonicalEnd } from '../bundle/write-bundle.js';
import { checkpointFault, checkpointHash, type SignedCheckpoint } from '../checkpoint/checkpoint.js';
import { isSignedBy, keyIdOf, readPublicKey } from '../keys/signing-key.js';
import { byStream } from '../merkle/merkle-tree.js';
import { parseLine, type EventEntry } from './parse-line.js';
import { streamFault } from './stream-fault.js';
import type { BundleSummary, Finding, TamperKind } from './verdict.types.js';

/** Told at most; the rest says no more. */
const MOST_FINDINGS = 100;

interface Section {
  readonly stream: BundleStream;
  readonly line: number;
  readonly entries: EventEntry[];
  spoilt: boolean;
}

/** The check of one bundle, fed line by line. It holds one stream at a time. */
export class BundleCheck {
  readonly findings: Finding[] = [];
  private readonly keys = new Map<string, KeyObject>();
  private readonly digest = createHash('sha256');
  private readonly counted = { streams: 0, events: 0, proven: 0, checkpoints: 0 };
  private last: SignedCheckpoint | null = null;
  private section: Section | null = null;
  private before: BundleStream | null = null;
  private end: { readonly end: BundleEnd; readonly line: number; readonly digest: string } | null = null;
  private line = 1;

  /** @param first the bytes of the header's line @param trusted fingerprint; null: whoever signed it */
  constructor(
    private readonly header: BundleHeader,
    first: Buffer,
    trusted: string | null,
  ) {
    this.digest.update(first).update('\n');
    for (const { keyId, publicKey } of header.keys) {
      const key = readPublicKey(publicKey);
      if (key === null || keyIdOf(publicKey) !== keyId) this.found('altered', 'a key does not fit its fingerprint');
      else this.keys.set(keyId, key);
    }
    if (!this.keys.has(header.signedBy)) this.found('altered', 'the key that it names is not among its keys');
    else if (trusted !== null && trusted !== header.signedBy) {
      this.found('wrong-key', `it is signed with ${header.signedBy}, not with the key that is trusted`);
    }
  }

  /** The next line. */
  take(bytes: Buffer, ended: boolean): void {
    this.line += 1;
    if (this.end !== null) return this.found('inserted', 'something stands after the end');
    if (!ended) return this.found('truncated', 'the file ends in the middle of a line');
    const parsed = parseLine(bytes, this.line);
    if (parsed.kind === 'end') {
      this.closeSection();
      this.end = { end: parsed.end, line: this.line, digest: this.digest.digest('hex') };
      return;
    }
    this.digest.update(bytes).update('\n');
    switch (parsed.kind) {
      case 'event':
        return this.takeEvent(parsed.entry);
      case 'spoilt-event':
        return this.takeSpoiltEvent();
      case 'stream':
        return this.openSection(parsed.stream);
      case 'checkpoint':
        return this.takeCheckpoint(parsed.checkpoint);
      case 'spoilt-checkpoint': {
        const checkpoint = (this.last?.number ?? 0) + 1;
        return this.found('forged-checkpoint', 'it is not written as it was signed', { checkpoint });
      }
      case 'header':
        return this.found('inserted', 'a second beginning');
      case 'spoilt':
        // Within a stream it is an event; after its last, the line of the next stream.
        if (this.section !== null && this.section.entries.length < this.section.stream.version) {
          return this.takeSpoiltEvent();
        }
        this.closeSection();
        return this.found('altered', 'the line is not written as it was signed');
    }
  }

  /** After the last line. */
  finish(): BundleSummary {
    if (this.end === null) {
      const cut = this.section;
      this.closeSection();
      if (cut === null || this.findings.length === 0) this.found('truncated', 'the file has no end');
    } else this.checkEnd(this.end);
    const { tenant, scope, at: madeAt, signedBy } = this.header;
    const last = this.last;
    return {
      ...{ tenant, scope, madeAt, signedBy, ...this.counted },
      lastCheckpoint: last === null ? null : { number: last.number, at: last.at },
    };
  }

  private takeCheckpoint(checkpoint: SignedCheckpoint): void {
    if (this.section !== null) this.found('reordered', 'a checkpoint among the events');
    const fault = checkpointFault(checkpoint, this.last, this.header.tenant, this.keys);
    if (fault !== null) this.found(fault.kind, fault.detail, { checkpoint: fault.number });
    this.counted.checkpoints += 1;
    this.last = checkpoint;
  }

  private openSection(stream: BundleStream): void {
    if (this.section === null && this.before === null) this.checkLastCheckpoint();
    this.closeSection();
    const order = this.before === null ? -1 : byStream(this.before, stream);
    if (order === 0) this.found('inserted', 'the stream is here twice', stream);
    if (order > 0) this.found('reordered', 'the stream stands after one that follows it', stream);
    this.section = { stream, line: this.line, entries: [], spoilt: false };
    this.before = stream;
    this.counted.streams += 1;
  }

  private takeEvent(entry: EventEntry): void {
    this.counted.events += 1;
    this.section?.entries.push(entry);
  }

  /** Named by its place: what it says of itself cannot be trusted. */
  private takeSpoiltEvent(): void {
    this.counted.events += 1;
    const section = this.section;
    if (section === null || section.spoilt) return;
    section.spoilt = true;
    const version = (section.entries.at(-1)?.event.version ?? 0) + 1;
    this.found('altered', 'its content does not give its hash', { ...section.stream, version });
  }

  private closeSection(): void {
    const section = this.section;
    this.section = null;
    if (section === null || section.spoilt) return;
    const { stream, entries, line } = section;
    const fault = streamFault(this.header.tenant, stream, entries, this.last);
    if (fault === null) {
      if (stream.proof !== null) this.counted.proven += 1;
      return;
    }
    const at = fault.version === null ? undefined : entries[fault.version - 1]?.line;
    this.found(fault.kind, fault.detail, { ...stream, version: fault.version }, at ?? line);
  }

  private checkLastCheckpoint(): void {
    const named = this.header.checkpoint;
    const last = this.last;
    if (this.findings.some(({ checkpoint }) => checkpoint !== null)) return;
    if (named === null ? last === null : last !== null && checkpointHash(last) === named.hash) return;
    const checkpoint = (last?.number ?? 0) + 1;
    const cutOff = named !== null && named.number >= checkpoint;
    if (cutOff) this.found('truncated', `the checkpoints go up to ${named.number}`, { checkpoint });
    else this.found('altered', 'the checkpoints do not end with the one that the first line names');
  }

  private checkEnd({ end, line, digest }: NonNullable<BundleCheck['end']>): void {
    if (this.before === null) this.checkLastCheckpoint();
    const { streams, events, proven } = this.counted;
    const whole = this.header.scope.kind === 'tenant';
    if (whole && this.findings.length === 0 && this.last !== null && proven < this.last.count) {
      const detail = `checkpoint ${this.last.number} holds ${this.last.count} streams, here are ${proven} of them`;
      this.found('removed', detail, {}, line);
    }
    if (this.findings.length === 0 && (streams !== end.streams || events !== end.events)) {
      const detail = `${end.streams} streams and ${end.events} events were signed, here are ${streams} and ${events}`;
      this.found(streams < end.streams || events < end.events ? 'removed' : 'inserted', detail, {}, line);
    }
    if (this.findings.length === 0 && digest !== end.digest) {
      this.found('altered', 'the file is not the one that was signed', {}, line);
    }
    const key = this.keys.get(this.header.signedBy);
    if (this.findings.length > 0 || key === undefined) return;
    if (!isSignedBy(key, canonicalEnd(end), end.signature)) {
      this.found('forged-signature', 'the signature is not of the key that the first line names', {}, line);
    }
  }

  private found(
    kind: TamperKind,
    detail: string,
    where: { readonly [K in 'streamType' | 'streamId' | 'version' | 'checkpoint']?: Finding[K] } = {},
    line = this.line,
  ): void {
    if (this.findings.length >= MOST_FINDINGS) return;
    const { streamType = null, streamId = null, version = null, checkpoint = null } = where;
    this.findings.push({ kind, line, streamType, streamId, version, checkpoint, detail });
  }
}

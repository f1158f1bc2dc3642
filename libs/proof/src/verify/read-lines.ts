/** One line without its end. */
export interface Line {
  readonly bytes: Buffer;
  /** Whether a line feed follows: false for what is left when a file is cut off. */
  readonly ended: boolean;
}

const LINE_FEED = 0x0a;

/** Splits a stream of bytes at line feeds. A line longer than `most` bytes is handed on unended, and nothing after it. */
export async function* readLines(source: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<readonly Line[]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of source) {
    const chunk = rest.length === 0 ? Buffer.from(part) : Buffer.concat([rest, part]);
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      lines.push({ bytes: chunk.subarray(from, at), ended: true });
      from = at + 1;
    }
    rest = chunk.subarray(from);
    if (lines.length > 0) yield lines;
    if (rest.length > most) break;
  }
  if (rest.length > 0) yield [{ bytes: rest, ended: false }];
}

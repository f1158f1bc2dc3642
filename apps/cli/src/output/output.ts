import { createProgress, type Progress } from './progress.js';
import type { TextStream } from './text-stream.js';

/** Where a command writes. Results go to `out`, so that they can be piped; everything else to `err`. */
export interface Output {
  line(text: string): void;
  /** What goes on, and what is wrong. */
  note(text: string): void;
  /** Long work, shown as a bar on a terminal and as a line now and then elsewhere. */
  progress(label: string, total: number): Progress;
}

/** Output to two streams: a terminal, files or pipes. */
export function createOutput(out: TextStream, err: TextStream): Output {
  return {
    line: (text) => void out.write(`${text}\n`),
    note: (text) => void err.write(`${text}\n`),
    progress: (label, total) => createProgress(err, label, total),
  };
}

import { Presets, SingleBar } from 'cli-progress';
import type { TextStream } from './text-stream.js';

/** How far long work has come. */
export interface Progress {
  /** So many more are done. */
  add(count: number): void;
  done(): void;
}

/** A bar on a terminal; elsewhere a line for every tenth, so that a log stays readable. */
export function createProgress(stream: TextStream, label: string, total: number): Progress {
  return stream.isTTY === true ? bar(stream as NodeJS.WriteStream, label, total) : lines(stream, label, total);
}

function bar(stream: NodeJS.WriteStream, label: string, total: number): Progress {
  const format = `${label} {bar} {value}/{total} {eta_formatted}`;
  const single = new SingleBar({ format, stream, hideCursor: true }, Presets.shades_classic);
  single.start(total, 0);
  return { add: (count) => single.increment(count), done: () => single.stop() };
}

function lines(stream: TextStream, label: string, total: number): Progress {
  let done = 0;
  let told = 0;
  return {
    add(count) {
      done += count;
      const tenth = total === 0 ? 10 : Math.floor((done * 10) / total);
      if (tenth === told) return;
      told = tenth;
      stream.write(`${label} ${done}/${total}\n`);
    },
    done: () => undefined,
  };
}

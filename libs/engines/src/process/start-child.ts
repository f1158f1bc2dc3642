import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { EngineError } from '../engine-error.js';
import { signal, waitUntilGone } from './processes.js';

/** A Node program that is started as a process of its own. */
export interface ChildOptions {
  /** What people call it: `api`, `worker`. */
  readonly name: string;
  /** The program's file. */
  readonly script: string;
  readonly args?: readonly string[];
  /** The whole environment of the child: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** A line of its output that says it is ready, or a question that is asked until the answer is true. */
  readonly ready: RegExp | (() => Promise<boolean>);
  /** Gives up when it is not ready after so long. Default 60 s. */
  readonly timeoutMs?: number;
  /** Told every line that it writes. */
  readonly onLine?: (line: string) => void;
}

/** A child that is ready. */
export interface RunningChild {
  readonly name: string;
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly isAlive: () => boolean;
  /** The last lines it wrote. */
  readonly lastLines: () => readonly string[];
  /** Asks it to end, and makes it end if it does not within ten seconds. */
  stop(): Promise<void>;
  /** Kills it as a crash would. */
  kill9(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;
const KEPT_LINES = 40;

/** Should its supervisor be killed, the child ends too, the way it would on SIGTERM. */
const FOLLOW_SUPERVISOR =
  'data:text/javascript,process.on("disconnect",()=>process.kill(process.pid,"SIGTERM"));process.channel?.unref()';

/**
 * Starts a Node program and waits until it is ready.
 *
 * @throws EngineError `CHILD_START_FAILED` with the last lines it wrote
 */
export async function startChild(options: ChildOptions): Promise<RunningChild> {
  const child = spawn(process.execPath, ['--import', FOLLOW_SUPERVISOR, options.script, ...(options.args ?? [])], {
    env: { ...options.env },
    // A group of its own: Ctrl-C in the terminal must reach us only, who stop things in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines: string[] = [];
  const heard = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      options.onLine?.(line);
      heard.forEach((listen) => listen(line));
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const running = handle(options.name, child, ended, lines);
  try {
    await Promise.race([
      untilReady(options.ready, heard, running.isAlive),
      ended.then(() => Promise.reject(new Error('it ended'))),
      tooLate(options.timeoutMs ?? PATIENCE_MS),
    ]);
  } catch (error) {
    await running.kill9();
    const reason = error instanceof Error ? error.message : String(error);
    const said = lines.slice(-15).join('\n');
    throw new EngineError('CHILD_START_FAILED', `${options.name} did not start: ${reason}. It said:\n${said}`, {
      cause: error,
    });
  }
  return running;
}

function handle(name: string, child: ChildProcess, ended: Promise<void>, lines: readonly string[]): RunningChild {
  const pid = child.pid ?? 0;
  const isAlive = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const end = async (how: NodeJS.Signals): Promise<void> => {
    if (!isAlive()) return;
    signal(pid, how);
    if (!(await waitUntilGone(pid, STOP_PATIENCE_MS))) signal(pid, 'SIGKILL');
    await ended;
  };
  return {
    name,
    pid,
    ended,
    isAlive,
    lastLines: () => [...lines],
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
  };
}

async function untilReady(
  ready: ChildOptions['ready'],
  heard: Set<(line: string) => void>,
  isAlive: () => boolean,
): Promise<void> {
  if (ready instanceof RegExp) {
    return new Promise((resolve) => {
      heard.add((line) => {
        if (ready.test(line)) resolve();
      });
    });
  }
  while (isAlive() && !(await ready().catch(() => false))) await pause(100);
}

async function tooLate(ms: number): Promise<never> {
  await pause(ms);
  throw new Error(`it was not ready after ${ms / 1_000} s`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

/** Something that has been started and must be stopped again. */
export interface Part {
  readonly name: string;
  stop(): Promise<void>;
  /** Kills it as a crash would; absent for what is not ours to kill. */
  kill9?(): Promise<void>;
}

/** What was started, so that it can be stopped in reverse order. */
export interface Supervisor {
  /** Takes over what has just been started; answers it. After `stopAll` it is stopped at once. */
  add<P extends Part>(part: P): P;
  /** The part of that name as it runs now. @throws Error when there is none */
  part(name: string): Part;
  /** Kills one part as a crash would. */
  kill9(name: string): Promise<void>;
  /** Puts what was started again in the place of the old part of that name. */
  replace<P extends Part>(part: P): P;
  /** Stops everything, what was started last first. What cannot be stopped does not keep the rest from it. */
  stopAll(tell?: (name: string) => void): Promise<void>;
}

/** An empty supervisor. */
export function createSupervisor(): Supervisor {
  const parts: Part[] = [];
  let stopped = false;
  const place = (name: string): number => {
    const found = parts.findIndex((part) => part.name === name);
    if (found === -1) throw new Error(`Nothing called ${name} was started.`);
    return found;
  };
  return {
    add(part) {
      // It was on its way up when everything was stopped.
      if (stopped) part.stop().catch(() => undefined);
      else parts.push(part);
      return part;
    },
    part: (name) => parts[place(name)] as Part,
    async kill9(name) {
      const part = parts[place(name)];
      if (part?.kill9 === undefined) throw new Error(`${name} is not ours to kill.`);
      await part.kill9();
    },
    replace(part) {
      parts[place(part.name)] = part;
      return part;
    },
    async stopAll(tell = () => undefined) {
      stopped = true;
      const failures: unknown[] = [];
      for (const part of parts.splice(0).reverse()) {
        tell(part.name);
        await part.stop().catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}

/** npm passes Ctrl-C on to a program that has heard it from the terminal already: so near, it is the same one. */
const SAME_CTRL_C_MS = 1_000;

/** Resolves with the first Ctrl-C, SIGTERM or closed terminal. Another one afterwards ends the process at once. */
export function untilInterrupted(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first: number | null = null;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        first ??= Date.now();
        if (Date.now() - first > SAME_CTRL_C_MS) process.exit(130);
        resolve(name);
      });
    }
  });
}

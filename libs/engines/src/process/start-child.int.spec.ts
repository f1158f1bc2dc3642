import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { processStart, waitUntilGone } from './processes.js';
import { type RunningChild, startChild } from './start-child.js';

let folder: string;
let started: RunningChild[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-child-'));
  started = [];
});
afterEach(async () => {
  for (const child of started) await child.kill9();
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, code: string): Promise<string> {
  const script = join(folder, name);
  await writeFile(script, code);
  return script;
}

const WAITING = 'console.log("ready as " + process.env.WHO); setInterval(() => undefined, 1000);';

async function startWaiting(code = WAITING): Promise<RunningChild> {
  const script = await write('waiting.mjs', code);
  const child = await startChild({ name: 'waiting', script, env: { WHO: 'me' }, ready: /^ready/ });
  started.push(child);
  return child;
}

describe('a child process', () => {
  it('is ready when it says so, with the environment it was given', async () => {
    const child = await startWaiting();
    expect(child.isAlive()).toBe(true);
    expect(child.lastLines()).toEqual(['ready as me']);
  });

  it('may end in its own way', async () => {
    const child = await startWaiting(
      `process.on('SIGTERM', () => { console.log('goodbye'); process.exit(0); }); ${WAITING}`,
    );
    await child.stop();
    expect(child.isAlive()).toBe(false);
    expect(child.lastLines()).toContain('goodbye');
  });

  it('is gone after kill -9', async () => {
    const child = await startWaiting("process.on('SIGTERM', () => undefined); " + WAITING);
    await child.kill9();
    expect(await processStart(child.pid)).toBeNull();
  });

  it('that ends before it is ready is told with what it said', async () => {
    const script = await write('failing.mjs', 'console.error("DATABASE_URL: is missing"); process.exit(2);');
    const failing = startChild({ name: 'api', script, env: {}, ready: /never/ });
    await expect(failing).rejects.toMatchObject({ code: 'CHILD_START_FAILED' });
    await expect(failing).rejects.toThrow(/api did not start: it ended[^]*DATABASE_URL: is missing/);
  });

  it('that never gets ready is given up and killed', async () => {
    const script = await write('mute.mjs', 'console.log(process.pid); setInterval(() => undefined, 1000);');
    let pid = 0;
    const onLine = (line: string) => (pid = Number(line));
    const mute = startChild({ name: 'mute', script, env: {}, ready: /never/, timeoutMs: 1_000, onLine });
    await expect(mute).rejects.toThrow('mute did not start: it was not ready after 1 s');
    expect(await processStart(pid)).toBeNull();
  });

  it('does not outlive a supervisor that is killed', async () => {
    const child = await write('child.mjs', 'console.log("child " + process.pid); setInterval(() => undefined, 1000);');
    const engines = JSON.stringify(join(process.cwd(), 'libs/engines/dist/index.js'));
    const supervisor = await write(
      'supervisor.mjs',
      `import { startChild } from ${engines};
       await startChild({ name: 'child', script: ${JSON.stringify(child)}, env: {}, ready: /child/, onLine: console.log });`,
    );
    const process_ = spawn(process.execPath, [supervisor], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = await new Promise<number>((resolve) => {
      process_.stdout.on('data', (chunk: Buffer) => resolve(Number(chunk.toString().replace('child ', ''))));
    });
    expect(await processStart(pid)).not.toBeNull();
    process_.kill('SIGKILL');
    expect(await waitUntilGone(pid, 5_000)).toBe(true);
  });
});

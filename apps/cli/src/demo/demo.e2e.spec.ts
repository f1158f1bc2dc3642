import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';

const main = join(process.cwd(), 'apps/cli/dist/main.js');
let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill('SIGTERM');
});

/** The command as a person runs it, with nothing but PATH in its environment. */
function demo(...args: string[]) {
  const child = spawn(process.execPath, [main, 'demo', ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const heard = (text: string) =>
    new Promise<void>((resolve) => child.stderr.on('data', () => said.err.includes(text) && resolve()));
  return { child, said, heard, ended: once(child, 'close') };
}

describe('holdfast demo --check', () => {
  it('imports the demo data, lives case 1, prints its timeline and ends well', async () => {
    const { child, said, ended } = demo('--check', '--no-download');
    await ended;
    expect(said.err).toContain('holds 150 placements');
    expect(said.out).toMatch(/Mon 05 Jan 2026 10:00 {2}Anna Bech {2}Mette Solskov proposed at /);
    expect(said.out).toMatch(/Thu 19 Feb 2026 08:00 {2}Holdfast {3}Reminder: /);
    expect(said.out).toMatch(/Tue 01 Dec 2026 11:00 .*\n(?:.*\n)*.*Placement closed: education with pay/);
    expect(said.out).toContain('As it must be: 29 steps taken, 5 messages sent');
    expect(child.exitCode).toBe(0);
  });

  it('stops what it has started on Ctrl-C, last first, and says that it was broken off', async () => {
    const { child, said, heard, ended } = demo('--check', '--no-download');
    await heard('✓ Temporal');
    child.kill('SIGINT');
    await ended;
    expect(said.err).toMatch(/stopping Temporal\n.*stopping PostgreSQL\n(?:.*\n)*.*The check was broken off\./);
    expect(child.exitCode).toBe(1);
  });
});

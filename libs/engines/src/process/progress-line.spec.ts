import { describe, expect, it } from '@jest/globals';
import { progressLine } from './progress-line.js';

function record(isTTY: boolean) {
  let text = '';
  let clock = 0;
  const line = progressLine({ isTTY, write: (more) => (text += more) }, () => clock);
  return { line, pass: (ms: number) => (clock += ms), said: () => text };
}

describe('the line of a step', () => {
  it('is a log without a terminal: each thing done, then the end with its time', async () => {
    const { line, pass, said } = record(false);
    const port = await line(
      'PostgreSQL',
      (tell) => {
        tell('making a new data folder');
        tell('making a new data folder');
        pass(1_250);
        return Promise.resolve(5432);
      },
      (result) => `answers on port ${result}`,
    );
    expect(port).toBe(5432);
    expect(said()).toBe('  PostgreSQL: making a new data folder\n✓ PostgreSQL answers on port 5432 (1.3 s)\n');
  });

  it('is one line on a terminal, drawn anew', async () => {
    const { line, said } = record(true);
    await line('Temporal', (tell) => {
      tell('waiting');
      return Promise.resolve();
    });
    expect(said()).toContain('\r\u001B[K  Temporal: waiting (0.0 s)');
    expect(said().match(/\n/g)).toHaveLength(1);
    expect(said()).toMatch(/✓ Temporal \(0\.0 s\)\n$/);
  });

  it('says where a step has failed, and lets the failure through', async () => {
    const { line, said } = record(false);
    const failing = line('API', (tell) => {
      tell('waiting for its first answer');
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect(said()).toContain('✗ API failed while waiting for its first answer');
  });
});

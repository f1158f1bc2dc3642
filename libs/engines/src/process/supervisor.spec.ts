import { describe, expect, it } from '@jest/globals';
import { createSupervisor, type Part } from './supervisor.js';

function part(name: string, log: string[]): Part {
  return {
    name,
    stop: () => Promise.resolve(void log.push(`stop ${name}`)),
    kill9: () => Promise.resolve(void log.push(`kill ${name}`)),
  };
}

describe('what was started', () => {
  it('is stopped in reverse order', async () => {
    const log: string[] = [];
    const supervisor = createSupervisor();
    for (const name of ['postgres', 'temporal', 'api']) supervisor.add(part(name, log));
    await supervisor.stopAll();
    expect(log).toEqual(['stop api', 'stop temporal', 'stop postgres']);
  });

  it('is stopped even when one part cannot be, and the failure is told', async () => {
    const log: string[] = [];
    const supervisor = createSupervisor();
    supervisor.add(part('postgres', log));
    supervisor.add({ name: 'api', stop: () => Promise.reject(new Error('stuck')) });
    await expect(supervisor.stopAll()).rejects.toThrow('stuck');
    expect(log).toEqual(['stop postgres']);
  });

  it('is stopped at once when it comes up after everything else was stopped', async () => {
    const log: string[] = [];
    const supervisor = createSupervisor();
    await supervisor.stopAll();
    supervisor.add(part('api', log));
    expect(log).toEqual(['stop api']);
  });

  it('keeps its place when it is killed and started again', async () => {
    const log: string[] = [];
    const supervisor = createSupervisor();
    supervisor.add(part('postgres', log));
    supervisor.add(part('api', log));
    await supervisor.kill9('postgres');
    supervisor.replace({ ...part('postgres', log), stop: () => Promise.resolve(void log.push('stop the new one')) });
    await supervisor.stopAll();
    expect(log).toEqual(['kill postgres', 'stop api', 'stop the new one']);
  });

  it('cannot be killed under a name that nobody has, nor when it is not ours', async () => {
    const supervisor = createSupervisor();
    supervisor.add({ name: 'temporal', stop: () => Promise.resolve() });
    await expect(supervisor.kill9('worker')).rejects.toThrow('Nothing called worker was started.');
    await expect(supervisor.kill9('temporal')).rejects.toThrow('temporal is not ours to kill.');
  });
});

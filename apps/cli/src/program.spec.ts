import { describe, expect, it } from '@jest/globals';
import { type CliConfig, ConfigError, readCliConfig, readDemoConfig } from '@holdfast/config';
import { createOutput, type Output } from './output/output.js';
import { run } from './program.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const noDatabase: CliConfig = readCliConfig({
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  HOLDFAST_MODE: 'production',
});

async function running(args: string, config: () => CliConfig = () => noDatabase): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const output: Output = createOutput({ write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  const code = await run(args.split(' '), {
    config,
    demoConfig: () => readDemoConfig({}),
    output,
    now: () => '2026-11-23T09:00:00.000Z',
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('the holdfast command', () => {
  it('explains itself without any configuration', async () => {
    const noConfig = (): CliConfig => {
      throw new ConfigError('The configuration is not complete');
    };
    const { code, out } = await running('--help', noConfig);
    expect(code).toBe(0);
    for (const command of ['migrate', 'tenant', 'token', 'import', 'rehydrate', 'check', 'forecast'])
      expect(out).toContain(command);
    expect(out).toContain('Exit codes:');
    expect((await running('import --help', noConfig)).out).toContain('papers_missing');
    expect(await running('migrate', noConfig)).toMatchObject({ code: 2, err: 'The configuration is not complete\n' });
  });

  it.each([
    ['a command nobody knows', 'frobnicate', /unknown command/],
    ['a kind of row nobody knows', 'import cats cats.csv', /staff, companies, citizens, placements/],
    ['a required option left out', 'token', /--as <staffId>/],
    ['no municipality in production', 'import staff staff.csv', /--tenant <id>/],
    ['a municipality that is none', 'rehydrate --tenant Nord!', /2 to 40 characters/],
    ['a dev token in production', 'token --as anna-b', /demo and test mode/],
    ['a setting left out', 'migrate', /DATABASE_OWNER_URL/],
    ['a file that is not there', 'import staff /no/such/file.csv --tenant fjordby', /cannot be read/],
    ['an anchor that is no day', 'import placements p.csv --tenant fjordby --anchor today', /--anchor is a day/],
  ])('ends with 2 on %s', async (_, args, message) => {
    const { code, out, err } = await running(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });
});

describe('progress', () => {
  it('is a line for every tenth where there is no terminal', () => {
    const lines: string[] = [];
    const output = createOutput({ write: () => true }, { write: (text) => lines.push(text) });
    const progress = output.progress('placements', 200);
    for (let done = 0; done < 200; done += 1) progress.add(1);
    progress.done();
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('placements 200/200\n');
  });
});

import { describe, expect, it } from '@jest/globals';
import { apiSchema, cliSchema, demoSchema, workerSchema } from '@holdfast/config';

import { interpolated } from './compose-file.js';
import { textOf, trackedFiles } from './repository.js';

/** What is asked of a variable's schema here. */
interface Field {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: string | number | boolean };
}

const SCHEMAS = [apiSchema, workerSchema, cliSchema, demoSchema];
const known = new Set(SCHEMAS.flatMap((schema) => Object.keys(schema.shape)));
const lines = textOf('.env.example').split('\n');
const assigned = lines.flatMap((line) => /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line)?.slice(1, 3) ?? []);
const example = new Map<string, string>();
for (let index = 0; index < assigned.length; index += 2) example.set(assigned[index] ?? '', assigned[index + 1] ?? '');

describe('.env.example', () => {
  it('names every variable that a program reads, once', () => {
    expect([...known].filter((variable) => !example.has(variable))).toEqual([]);
    expect(assigned.length / 2).toBe(example.size);
  });

  it('names nothing else but what docker-compose.yml asks for', () => {
    const compose = new Set(interpolated(textOf('docker-compose.yml')).map(({ variable }) => variable));
    const others = [...example.keys()].filter((variable) => !known.has(variable));
    expect(others.filter((variable) => !compose.has(variable))).toEqual([]);
  });

  it('holds no secret', () => {
    const secrets = [...example].filter(([variable]) => /PASSWORD|SECRET|KEY$/.test(variable));
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter(([, value]) => value !== '')).toEqual([]);
  });

  it('shows the values that hold when nothing is said', () => {
    for (const schema of SCHEMAS) {
      for (const [variable, field] of Object.entries(schema.shape as Readonly<Record<string, Field>>)) {
        const fallback = field.safeParse(undefined);
        if (fallback.success && fallback.data !== undefined) {
          expect(`${variable}=${example.get(variable)}`).toBe(`${variable}=${String(fallback.data)}`);
        }
      }
    }
  });
});

describe('the environment', () => {
  it('is described in the operations guide, variable by variable', () => {
    const guide = textOf('docs/operations.md');
    expect([...known].filter((variable) => !guide.includes(`\`${variable}\``))).toEqual([]);
  });

  it('is never kept: no .env is under version control', () => {
    expect(trackedFiles().filter((path) => /(^|\/)\.env(?!\.example$)/.test(path))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot, textOf } from './repository.js';

interface Verdict {
  readonly code: number;
  readonly lines: readonly string[];
}

const { judge } = (await import(pathToFileURL(join(repositoryRoot, 'tools/audit.mjs')).href)) as {
  judge: (text: string) => Verdict;
};

const found = (severity: string) => ({
  vulnerabilities: { leftpad: { name: 'leftpad', severity, range: '<1.3.1' } },
  metadata: { vulnerabilities: { low: 0, moderate: 0, high: 0, critical: 0, [severity]: 1 } },
});

describe('the audit of packages', () => {
  it('fails on a high or critical finding and names it, and on none that is less', () => {
    for (const severity of ['high', 'critical']) {
      const { code, lines } = judge(JSON.stringify(found(severity)));
      expect([code, lines.join()]).toEqual([1, expect.stringContaining(`${severity}: leftpad <1.3.1`)]);
    }
    expect(judge(JSON.stringify(found('moderate'))).code).toBe(0);
  });

  it('says of a registry that cannot answer just that', () => {
    expect(judge('{"statusCode":405,"error":{}}')).toEqual({
      code: 0,
      lines: ['The registry could not answer (HTTP 405): nothing was audited.'],
    });
    for (const text of ['', 'no json', '{"error":{"code":"ENETUNREACH"}}']) {
      expect(judge(text).lines).toEqual(['The registry could not answer: nothing was audited.']);
    }
  });

  it('is a step of what must hold before a change is kept', () => {
    expect(textOf('.ci/run')).toMatch(/^step 'audit' npm run --silent audit$/m);
  });
});

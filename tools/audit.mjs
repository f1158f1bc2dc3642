/**
 * `npm run audit`: asks the registry what is known to be wrong with the packages of the lock. High and critical findings fail.
 * A registry that cannot answer (offline, or a mirror without that service) is said to be just that: it is no verdict.
 */
import { execFile } from 'node:child_process';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './test/set-up.mjs';

const FAILS = ['high', 'critical'];
/** Milliseconds. */
const PATIENCE = 60_000;

/**
 * What an answer of `npm audit --json` means.
 *
 * @param {string} text what npm wrote
 * @returns {{ code: 0 | 1, lines: string[] }}
 */
export function judge(text) {
  const report = read(text);
  const counts = report?.metadata?.vulnerabilities;
  if (counts === undefined) {
    const why = typeof report?.statusCode === 'number' ? ` (HTTP ${report.statusCode})` : '';
    return { code: 0, lines: [`The registry could not answer${why}: nothing was audited.`] };
  }
  const found = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) => FAILS.includes(severity));
  const bad = FAILS.reduce((sum, severity) => sum + (counts[severity] ?? 0), 0);
  const said = Object.entries(counts).map(([severity, count]) => `${severity} ${count}`);
  return {
    code: bad === 0 ? 0 : 1,
    lines: [
      `Known findings: ${said.join(', ')}.`,
      ...found.map(({ name, severity, range }) => `  ${severity}: ${name} ${range}`),
    ],
  };
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, timeout: PATIENCE, maxBuffer: 64 * 1_024 * 1_024 };
  const text = await new Promise((resolve) => {
    execFile(npm, ['audit', '--json', '--fetch-retries=0'], options, (_error, stdout) => resolve(stdout));
  });
  const { code, lines } = judge(text);
  lines.forEach((line) => console.log(line));
  process.exitCode = code;
}

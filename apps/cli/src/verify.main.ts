#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { VERIFY_EXIT, verifyFile } from './verify/verify-file.js';

const USAGE = `node verify.main.js FILE [--key KEY]

Checks a signed bundle of Holdfast. KEY is the fingerprint of the key that must have signed it, the public key in base64, or
a file that holds one. Exit codes: 0 intact, 1 broken, 2 not a bundle.`;

function read(): { readonly file: string | undefined; readonly key: string | undefined; readonly help: boolean } {
  try {
    const { positionals, values } = parseArgs({
      options: { key: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    const file = positionals.length === 1 ? positionals[0] : undefined;
    return { file, key: values.key, help: values.help === true };
  } catch {
    return { file: undefined, key: undefined, help: false };
  }
}

const { file, key, help } = read();
if (help || file === undefined) {
  (help ? process.stdout : process.stderr).write(`${USAGE}\n`);
  process.exitCode = help ? VERIFY_EXIT.intact : VERIFY_EXIT.notABundle;
} else {
  process.exitCode = await verifyFile(file, key, {
    line: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
  });
}

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createMailSender } from '@holdfast/notifications';
import { type MailCatcher, startMailCatcher } from './demo-mail.js';

let folder: string;
let catcher: MailCatcher;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-mail-'));
  catcher = await startMailCatcher(join(folder, 'mail'));
});
afterEach(async () => {
  await catcher.stop();
  await rm(folder, { recursive: true });
});

describe("the demo's mail", () => {
  it('is kept as a file each, named by time and recipient, and goes nowhere', async () => {
    const sender = createMailSender({ smtpUrl: catcher.url, from: 'Holdfast <holdfast@fjordby.example>' });
    const mail = { subject: 'Overskredet', text: 'Hej', html: '<p>Hej</p>', thread: null, tenant: 'fjordby' };
    for (const who of ['jens-p', 'lis/k']) {
      await sender.send({ ...mail, id: `e:${who}`, to: { name: null, address: `${who}@fjordby.example` } });
    }
    const files = await readdir(join(folder, 'mail'));
    expect(files.map((file) => file.replace(/^\d{8}T\d{9}Z/, ''))).toEqual([
      '-1-jens-p@fjordby.example.eml',
      '-2-lis_k@fjordby.example.eml',
    ]);
    expect(await readFile(join(folder, 'mail', files[0] ?? ''), 'utf8')).toContain('Subject: Overskredet');
  });
});

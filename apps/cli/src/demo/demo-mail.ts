import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SMTPServer } from 'smtp-server';

/** A mail server that delivers nothing: it keeps every mail as a file. */
export interface MailCatcher {
  readonly name: 'mail';
  /** `smtp://127.0.0.1:<port>` */
  readonly url: string;
  stop(): Promise<void>;
}

/** `20260112T070003412Z-7-jens-p@fjordby.example.eml`: sorted by time, told apart by number, found by recipient. */
function fileName(recipient: string, at: Date, number: number): string {
  const time = at.toISOString().replaceAll(/[-:.]/g, '');
  return `${time}-${String(number)}-${recipient.replaceAll(/[^A-Za-z0-9@._-]/g, '_').slice(0, 80)}.eml`;
}

/** Catches the demo's mail on the loopback, on a free port, and writes each as an .eml file into the folder. */
export async function startMailCatcher(folder: string): Promise<MailCatcher> {
  await mkdir(folder, { recursive: true });
  let number = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData: (stream, session, callback) => {
      number += 1;
      const file = fileName(session.envelope.rcptTo[0]?.address ?? 'nobody', new Date(), number);
      pipeline(stream, createWriteStream(join(folder, file))).then(() => callback(), callback);
    },
  });
  server.on('error', () => undefined); // a connection that broke off: the sender comes again
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    name: 'mail',
    url: `smtp://127.0.0.1:${String(port)}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

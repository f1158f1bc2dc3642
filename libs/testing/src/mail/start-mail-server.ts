import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How the server treats mail from now on; everything absent: it takes all of it. */
export interface MailBehaviour {
  /** Refuses these recipients for good (550). */
  readonly refuse?: readonly string[];
  /** Refuses each recipient so often for the time being (451), then takes the mail. */
  readonly greylist?: number;
  /** Hangs up so often: `before` the mail was taken, or `after` it was and before saying so. */
  readonly hangUp?: { readonly times: number; readonly when: 'before' | 'after' };
}

/** A mail that was taken. */
export interface TakenMail {
  readonly to: string;
  readonly mail: ParsedMail;
}

/** A real SMTP server on the loopback. */
export interface MailServer {
  /** `smtp://127.0.0.1:<port>` */
  readonly url: string;
  /** What was taken, oldest first. */
  readonly taken: readonly TakenMail[];
  /** Recipients that were tried, taken or not, oldest first. */
  readonly tried: readonly string[];
  behave(behaviour: MailBehaviour): void;
  /** Ends; with `start` it listens again on its old port. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** Starts a mail server on a free port. */
export async function startMailServer(first: MailBehaviour = {}): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const tried: string[] = [];
  const greylisted = new Map<string, number>();
  let behaviour = first;
  let hungUp = 0;
  let port = 0;
  let server: SMTPServer;

  const hangsUp = (when: 'before' | 'after'): boolean => {
    if (behaviour.hangUp?.when !== when || hungUp >= behaviour.hangUp.times) return false;
    hungUp += 1;
    for (const connection of server.connections) connection._socket.destroy();
    return true;
  };

  const create = (): SMTPServer =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session, callback) => {
        tried.push(address);
        if (behaviour.refuse?.includes(address) === true) return callback(refusal(550, 'no such mailbox'));
        const before = greylisted.get(address) ?? 0;
        greylisted.set(address, before + 1);
        if (before < (behaviour.greylist ?? 0)) return callback(refusal(451, 'come again later'));
        return callback();
      },
      onData: (stream, session, callback) => {
        void simpleParser(stream).then((mail) => {
          if (hangsUp('before')) return;
          for (const { address } of session.envelope.rcptTo) taken.push({ to: address, mail });
          if (!hangsUp('after')) callback();
        }, callback);
      },
    });

  const start = async (): Promise<void> => {
    server = create();
    server.on('error', () => undefined); // a connection that was hung up
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    ({ port } = server.server.address() as AddressInfo);
  };
  await start();
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    taken,
    tried,
    behave: (now) => {
      behaviour = now;
      hungUp = 0;
      greylisted.clear();
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
    start,
  };
}

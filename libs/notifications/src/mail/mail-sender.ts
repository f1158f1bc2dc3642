import nodemailer from 'nodemailer';
import type { ComposedMail } from './mail.types.js';

/** A mail that is ready to go. */
export interface OutgoingMail extends ComposedMail {
  readonly to: { readonly name: string | null; readonly address: string };
  /** What the Message-ID is made of: the same for the same message, however often it is sent. */
  readonly id: string;
  /** Mails of the same thread are shown together; e.g. an obligation of a placement. */
  readonly thread: string | null;
  readonly tenant: string;
}

/** Who sends, and through which server. */
export interface MailOptions {
  /** `smtp://[user:password@]host:port` or `smtps://...` */
  readonly smtpUrl: string;
  /** The address mail comes from, with or without a name. */
  readonly from: string;
  /** How long each step may take, in milliseconds; some seconds when nothing is said. */
  readonly timeouts?: typeof TIMEOUTS;
}

/** The mail was not taken. `permanent`: the server says that it never will. The message quotes nothing of what it said. */
export class MailNotSentError extends Error {
  override readonly name = 'MailNotSentError';
  constructor(
    readonly code: string,
    readonly permanent: boolean,
  ) {
    super(`The mail server did not take it: ${code}.`);
  }
}

/** Sends mail. */
export interface MailSender {
  /** @throws MailNotSentError */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** Milliseconds for each step; a server that hangs is tried again later. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 5_000 };
/** Commands whose refusal is about this mail; one at log-in or of the sender is about how we are set up. */
const ABOUT_THE_MAIL = new Set(['RCPT TO', 'DATA']);
const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;]+$/;

/** Whether mail can be sent to what somebody typed as an address. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** The domain of the address that mail comes from. */
function domainOf(from: string): string {
  return /@(?<domain>[A-Za-z0-9.-]+)>?\s*$/.exec(from)?.groups?.['domain'] ?? 'holdfast.invalid';
}

/** The same id always gives the same Message-ID (RFC 5322), and another one another. */
export function messageIdOf(id: string, tenant: string, domain: string): string {
  const local = id.replaceAll(/[^A-Za-z0-9-]/g, (char) => (char === ':' ? '.' : `_${char.charCodeAt(0).toString(16)}`));
  return `<${local}.${tenant}@${domain}>`;
}

function asError(error: unknown): MailNotSentError {
  const { code, responseCode, command } = error as {
    readonly code?: unknown;
    readonly responseCode?: unknown;
    readonly command?: unknown;
  };
  const answered = typeof responseCode === 'number';
  const permanent =
    answered &&
    responseCode >= 500 &&
    responseCode <= 599 &&
    ABOUT_THE_MAIL.has(typeof command === 'string' ? command : '');
  return new MailNotSentError(
    answered ? `SMTP_${String(responseCode)}` : typeof code === 'string' ? code : 'UNKNOWN',
    permanent,
  );
}

/** Sends over SMTP, one connection a mail, every step with a time-out. Connects when first used. */
export function createMailSender({ smtpUrl, from, timeouts = TIMEOUTS }: MailOptions): MailSender {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = domainOf(from);
  return {
    send: async ({ to, id, thread, tenant, subject, text, html }) => {
      const threaded = thread === null ? {} : { references: messageIdOf(thread, tenant, domain) };
      try {
        await transport.sendMail({
          from,
          to: to.name === null ? to.address : { name: to.name, address: to.address },
          subject,
          text,
          html,
          messageId: messageIdOf(id, tenant, domain),
          ...threaded,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'List-Id': `Holdfast <holdfast.${tenant}.${domain}>`,
          },
        });
      } catch (error) {
        throw asError(error);
      }
    },
    close: () => transport.close(),
  };
}

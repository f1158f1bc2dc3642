import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { checkPublicAddress, type AddressRules, type CheckedAddress } from './public-address.js';

/** One message to one webhook. */
export interface SignedMessage {
  /** The address as it was registered. */
  readonly url: string;
  /** `whsec_...` */
  readonly secret: string;
  /** The `webhook-id` header: the same for the same message, however often it is sent. */
  readonly id: string;
  /** When it is sent: part of what is signed. */
  readonly at: Date;
  readonly payload: unknown;
}

/** The receiver did not take it. `gone`: it says that it never will (410). The message quotes nothing of what was answered. */
export class WebhookRefusedError extends Error {
  override readonly name = 'WebhookRefusedError';
  readonly code: string;
  readonly gone: boolean;
  constructor(status: number) {
    super(`The receiver answered ${String(status)}.`);
    this.code = `HTTP_${String(status)}`;
    this.gone = status === 410;
  }
}

/** From connecting to the answer's first line, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** Connects to what was checked, whatever the name stands for by now. */
function pinned({ addresses }: CheckedAddress): LookupFunction {
  return (_host, options, callback) => {
    if (options.all === true) callback(null, [...addresses]);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
  };
}

/**
 * Sends one signed message (Standard Webhooks). The address is checked again, and the connection goes to the very addresses
 * that were checked. Redirects are not followed; what the receiver answers is not read.
 *
 * @param patience from connecting to the answer's first line, in milliseconds
 * @throws AddressRefusedError, WebhookRefusedError (any status but 2xx), or the error of the connection
 */
export async function sendWebhook(
  message: SignedMessage,
  rules: AddressRules,
  patience: number = TIMEOUT_MS,
): Promise<void> {
  const checked = await checkPublicAddress(message.url, rules);
  const body = JSON.stringify(message.payload);
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Holdfast',
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(message.at.getTime() / 1_000)),
    'webhook-signature': new Webhook(message.secret).sign(message.id, message.at, body),
  };
  const request = checked.url.protocol === 'https:' ? overHttps : overHttp;
  const status = await new Promise<number>((resolve, reject) => {
    const signal = AbortSignal.timeout(patience);
    const options = { method: 'POST', headers, lookup: pinned(checked), agent: false, signal } as const;
    const sending = request(checked.url, options, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.on('error', () => undefined).destroy();
    });
    sending.on('error', reject);
    sending.end(body);
  });
  if (status < 200 || status > 299) throw new WebhookRefusedError(status);
}

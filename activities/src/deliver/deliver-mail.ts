import {
  composeMessage,
  isMailAddress,
  MailNotSentError,
  silenceable,
  type ComposedMail,
  type MailSender,
  type Message,
  type Receipts,
} from '@holdfast/notifications';
import type { Addressee, FindAddressee } from './addressees.js';
import { undeliverable } from './undeliverable.js';

/** What delivering mail stands on. */
export interface MailPorts {
  /** Null: no mail server is configured. */
  readonly sender: MailSender | null;
  readonly receipts: Receipts;
  readonly addressee: FindAddressee;
  /** The message as it stands in the inbox; null when there is none. */
  readonly message: (tenant: string, messageId: string) => Promise<Message | null>;
  /** Where people reach Holdfast with a browser. */
  readonly publicUrl: string;
}

/** A mail of one tenant to one recipient; `compose` answers null when there is nothing to say. */
export interface MailToSend {
  readonly tenant: string;
  readonly messageId: string;
  readonly recipient: string;
  readonly thread: string | null;
  readonly compose: (addressee: Addressee) => ComposedMail | null;
}

/**
 * Sends one mail, once: what a receipt says was delivered is not sent again; what was sent without a receipt (a worker
 * killed between the two) goes out again under the same Message-ID.
 *
 * @throws ApplicationFailure UNDELIVERABLE, MailNotSentError, StoreUnavailableError
 */
export async function sendMail(ports: MailPorts, mail: MailToSend): Promise<'delivered' | 'dropped'> {
  const { sender, receipts } = ports;
  const { tenant, messageId, recipient, thread } = mail;
  if (sender === null) return 'dropped';
  const addressee = await ports.addressee(tenant, recipient);
  if (addressee === null || !isMailAddress(addressee.address)) throw undeliverable('no-address');
  const composed = mail.compose(addressee);
  if (composed === null) return 'dropped';
  if (!(await receipts.begin(tenant, { messageId, channel: 'mail', targetId: recipient }))) return 'delivered';
  try {
    const { name, address } = addressee;
    await sender.send({ ...composed, to: { name, address }, id: messageId, thread, tenant });
  } catch (error) {
    if (!(error instanceof MailNotSentError)) throw error;
    await receipts.erred(tenant, messageId, error.code);
    if (error.permanent) throw undeliverable('refused');
    throw error;
  }
  await receipts.delivered(tenant, messageId);
  return 'delivered';
}

/** Delivers a message of the inbox by mail, unless its reader has turned that kind of it off. */
export async function deliverMail(
  ports: MailPorts,
  tenant: string,
  messageId: string,
): Promise<'delivered' | 'dropped'> {
  const message = await ports.message(tenant, messageId);
  if (message === null) return 'dropped';
  const { placementId, obligationId, recipient } = message;
  const kind = silenceable(message);
  return sendMail(ports, {
    ...{ tenant, messageId, recipient },
    thread: obligationId === null ? placementId : `${placementId}/${obligationId}`,
    compose: (addressee) =>
      kind !== null && !addressee.mail[kind] ? null : composeMessage(message, addressee, ports.publicUrl),
  });
}

import {
  composeBundle,
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
  /** Messages as they stand in the inbox; those that are not there are left out. */
  readonly messages: (tenant: string, messageIds: readonly string[]) => Promise<readonly Message[]>;
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

/** How a try ended that did not fail. */
export type Delivered = 'delivered' | 'dropped';

/**
 * Sends one mail, once: what a receipt says was delivered is not sent again; what was sent without a receipt (a worker
 * killed between the two) goes out again under the same Message-ID.
 *
 * @throws ApplicationFailure UNDELIVERABLE, MailNotSentError, StoreUnavailableError
 */
export async function sendMail(ports: MailPorts, mail: MailToSend): Promise<Delivered> {
  const { receipts } = ports;
  const { tenant, messageId, recipient, thread } = mail;
  if (ports.sender === null) return 'dropped';
  const addressee = await addresseeOf(ports, tenant, recipient);
  const composed = mail.compose(addressee);
  const tried = { messageId, channel: 'mail', targetId: recipient } as const;
  if (composed === null) {
    await receipts.dropped(tenant, tried);
    return 'dropped';
  }
  if (!(await receipts.begin(tenant, tried))) return 'delivered';
  return hand(ports, tenant, [messageId], { ...composed, to: addressee, id: messageId, thread });
}

/** Delivers a message of the inbox by mail, unless its reader has turned that kind of it off or it is moot. */
export async function deliverMail(ports: MailPorts, tenant: string, messageId: string): Promise<Delivered> {
  const [message] = await ports.messages(tenant, [messageId]);
  if (message === undefined) return 'dropped';
  const { placementId, obligationId, recipient } = message;
  return sendMail(ports, {
    ...{ tenant, messageId, recipient },
    thread: obligationId === null ? placementId : `${placementId}/${obligationId}`,
    compose: (addressee) => (wants(addressee, message) ? composeMessage(message, addressee, ports.publicUrl) : null),
  });
}

/** Delivers several messages to one person as one mail: those that are still worth sending, each with its own receipt. */
export async function deliverBundle(
  ports: MailPorts,
  tenant: string,
  {
    bundle,
    recipient,
    messageIds,
  }: { readonly bundle: string; readonly recipient: string; readonly messageIds: readonly string[] },
): Promise<Delivered> {
  const { receipts } = ports;
  if (ports.sender === null) return 'dropped';
  const messages = (await ports.messages(tenant, messageIds)).filter((message) => message.recipient === recipient);
  const addressee = await addresseeOf(ports, tenant, recipient);
  const wanted = messages.filter((message) => wants(addressee, message));
  for (const { messageId } of messages.filter((message) => !wanted.includes(message))) {
    await receipts.dropped(tenant, { messageId, channel: 'mail', targetId: recipient, bundle });
  }
  if (wanted.length === 0) return 'dropped';
  const begun = await receipts.beginBundle(tenant, {
    ...{ bundle, targetId: recipient },
    messageIds: wanted.map(({ messageId }) => messageId),
  });
  const listed = wanted.filter(({ messageId }) => begun.includes(messageId));
  const composed = composeBundle(listed, addressee, ports.publicUrl);
  if (composed === null) return 'delivered';
  return hand(ports, tenant, begun, { ...composed, to: addressee, id: bundle, thread: null });
}

function wants(addressee: Addressee, message: Message): boolean {
  const kind = silenceable(message);
  return !message.moot && (kind === null || addressee.mail[kind]);
}

async function addresseeOf(ports: MailPorts, tenant: string, recipient: string): Promise<Addressee> {
  const addressee = await ports.addressee(tenant, recipient);
  if (addressee === null || !isMailAddress(addressee.address)) throw undeliverable('no-address');
  return addressee;
}

/** Hands a mail to the server, and notes on the receipt of each message in it what became of it. */
async function hand(
  { sender, receipts }: MailPorts,
  tenant: string,
  messageIds: readonly string[],
  { to, ...mail }: ComposedMail & { readonly to: Addressee; readonly id: string; readonly thread: string | null },
): Promise<Delivered> {
  try {
    await sender?.send({ ...mail, to: { name: to.name, address: to.address }, tenant });
  } catch (error) {
    if (!(error instanceof MailNotSentError)) throw error;
    await receipts.erred(tenant, messageIds, error.code);
    if (error.permanent) throw undeliverable('refused');
    throw error;
  }
  await receipts.delivered(tenant, messageIds);
  return 'delivered';
}

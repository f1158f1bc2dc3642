export {
  AddressRefusedError,
  checkPublicAddress,
  type AddressProblem,
  type AddressRules,
  type CheckedAddress,
  type Lookup,
} from './webhooks/public-address.js';
export { sendWebhook, WebhookRefusedError, type SignedMessage } from './webhooks/send-webhook.js';
export { webhookPayload, type ToldEvent, type WebhookPayload } from './webhooks/webhook-payload.js';
export { webhookSecret } from './webhooks/webhook-secret.js';
export { readEvent } from './messages/read-event.js';
export { readMessages, type Message } from './messages/read-message.js';
export { readTenants } from './messages/tenants.js';
export { readWeeklyList, type WeeklyLine } from './messages/read-weekly-list.js';
export { composeDigest, type DigestContent } from './mail/compose-digest.js';
export { composeBundle } from './mail/compose-bundle.js';
export { composeMessage, silenceable, type MailReader, type Silenceable } from './mail/compose-message.js';
export {
  createMailSender,
  isMailAddress,
  MailNotSentError,
  type MailOptions,
  type MailSender,
  type OutgoingMail,
} from './mail/mail-sender.js';
export type { ComposedMail, MailLanguage } from './mail/mail.types.js';
export { notificationMigrations } from './receipts/receipts.migrations.js';
export { createReceipts, type Delivery, type Receipts, type Tried, type TriedBundle } from './receipts/receipts.js';

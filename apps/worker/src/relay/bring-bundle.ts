import { createHash } from 'node:crypto';
import { bundleMessageId } from '@holdfast/contracts';
import type { DueNews } from '@holdfast/event-store';
import { recipientOf } from './crowd.js';

/** Of the bundle's id: enough that two never meet, short enough for a Message-ID. */
const ID_LENGTH = 32;

/**
 * Starts the one delivery of several messages to one person. Its id is made of theirs: the same messages, brought again after a relay that died, are
 * the same delivery.
 */
export function createBringBundle(
  start: (tenant: string, messageId: string, messages: readonly string[]) => Promise<void>,
) {
  return async (news: readonly DueNews[]): Promise<void> => {
    const [first] = news;
    const recipient = first === undefined ? null : recipientOf(first);
    if (first === undefined || recipient === null) return;
    const messages = news.map(({ subject }) => subject).toSorted();
    const id = createHash('sha256').update(messages.join('\n')).digest('hex').slice(0, ID_LENGTH);
    await start(first.tenant, bundleMessageId(id, recipient), messages);
  };
}

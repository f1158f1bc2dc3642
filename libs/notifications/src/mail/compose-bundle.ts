import { LADDER_STEPS } from '@holdfast/domain';
import type { Message } from '../messages/read-message.js';
import {
  capital,
  composeMessage,
  mailTexts,
  placementLink,
  silenceable,
  titleOf,
  type MailReader,
} from './compose-message.js';
import { asHtml, asText } from './lay-out.js';
import type { ComposedMail, MailLine } from './mail.types.js';
import type { MailTexts } from './texts.types.js';

/** What is told outside a ladder stands below its lowest rung. */
function height({ step }: Message): number {
  return step === null ? -1 : LADDER_STEPS.indexOf(step);
}

function lineOf(texts: MailTexts, message: Message, publicUrl: string): MailLine {
  const company = message.company ?? texts.unknownCompany;
  const due = message.dueOn === null ? null : texts.day(message.dueOn);
  const what =
    message.kind === null
      ? texts.told(company)
      : texts.owed(capital(texts.labels.obligation[message.kind]), company, due);
  const more = [
    ...(message.owner === null ? [] : [`${texts.owner(message.owner)}.`]),
    ...(message.insteadOf === null ? [] : [texts.insteadOf(message.insteadOf)]),
  ];
  return {
    text: [what, ...more].join(' '),
    url: placementLink(publicUrl, message.placementId, message.obligationId),
  };
}

/**
 * Several messages to one person as one mail: highest rung first, the longest waiting first within a rung, each with its
 * link. A single one is the mail it would have been alone. Null when there is none.
 */
export function composeBundle(
  messages: readonly Message[],
  reader: MailReader,
  publicUrl: string,
): ComposedMail | null {
  const sorted = messages.toSorted(
    (a, b) =>
      height(b) - height(a) ||
      (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
      a.at.localeCompare(b.at) ||
      a.messageId.localeCompare(b.messageId),
  );
  const [highest] = sorted;
  if (highest === undefined) return null;
  if (sorted.length === 1) return composeMessage(highest, reader, publicUrl);
  const texts = mailTexts(reader.language);
  const titles = [...new Set(sorted.map((message) => capital(titleOf(texts, message))))];
  const subject = texts.bundle.subject(sorted.length, titleOf(texts, highest).toLowerCase());
  const body = {
    greeting: texts.hello(reader.name ?? '').trim(),
    paragraphs: [
      texts.bundle.intro(sorted.length),
      ...(sorted.some(({ reason }) => reason === 'fallback') ? [texts.fallback] : []),
    ],
    lists: titles.map((title) => ({
      title,
      lines: sorted
        .filter((message) => capital(titleOf(texts, message)) === title)
        .map((message) => lineOf(texts, message, publicUrl)),
    })),
    link: { label: texts.digest.myDay, url: new URL(`${publicUrl.replace(/\/+$/, '')}/my-day`).href },
    footer: [
      texts.automatic,
      sorted.some((message) => silenceable(message) !== null) ? texts.maySilence : texts.mayNotSilence,
    ],
  };
  return { subject, text: asText(body), html: asHtml(reader.language, subject, body) };
}

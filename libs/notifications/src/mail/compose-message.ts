import { assertNever, isToldAtOnce, type LadderStep } from '@holdfast/domain';
import { labelOr, recipientLabel } from '@holdfast/read-models';
import type { Message } from '../messages/read-message.js';
import { asHtml, asText } from './lay-out.js';
import type { ComposedMail, MailLanguage } from './mail.types.js';
import { danishMail } from './texts.da.js';
import { englishMail } from './texts.en.js';
import type { MailTexts } from './texts.types.js';

/** The sentences of a language. */
export function mailTexts(language: MailLanguage): MailTexts {
  return language === 'da' ? danishMail : englishMail;
}

/** A placement's page, at what is owed if something is. */
export function placementLink(publicUrl: string, placementId: string, obligationId: string | null): string {
  const url = new URL(`${publicUrl.replace(/\/+$/, '')}/placements/${placementId}`);
  if (obligationId !== null) url.searchParams.set('owed', obligationId);
  return url.href;
}

/** The first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What somebody may turn off in their preferences; null: it is always sent. */
export type Silenceable = 'reminder' | 'due' | 'told' | null;

/** Which preference a message goes by. What is overdue or goes on to somebody else cannot be silenced. */
export function silenceable({ step, kind }: Pick<Message, 'step' | 'kind'>): Silenceable {
  return step === null || isNews({ step, kind }) ? 'told' : byStep(step);
}

/** Whether it is the first a person hears of something, the moment they owe it. */
function isNews({ step, kind }: Pick<Message, 'step' | 'kind'>): boolean {
  return step === 'reminder' && kind !== null && isToldAtOnce(kind);
}

/** What a message is, in a word: its rung, news, or what it tells about. */
export function titleOf({ labels, news }: MailTexts, { step, kind, about }: Message): string {
  if (step === null) return labelOr(labels.about, about ?? '');
  return isNews({ step, kind }) ? news : labels.step[step];
}

function byStep(step: LadderStep): Silenceable {
  switch (step) {
    case 'reminder':
    case 'due':
      return step;
    case 'overdue':
    case 'team-lead':
    case 'manager':
    case 'manager-again':
      return null;
    default:
      return assertNever(step);
  }
}

/** Who a mail is written to, and in which language. */
export interface MailReader {
  /** Null: the tenant's mailbox. */
  readonly name: string | null;
  readonly language: MailLanguage;
}

/** The mail of one message: what is owed, whose case by company and ids, for whom, why you get it, where to look. */
export function composeMessage(message: Message, reader: MailReader, publicUrl: string): ComposedMail {
  const texts = mailTexts(reader.language);
  const { labels } = texts;
  const company = message.company ?? texts.unknownCompany;
  const what = message.kind === null ? null : labels.obligation[message.kind];
  const title = titleOf(texts, message);
  const due = message.dueOn === null ? null : texts.day(message.dueOn);
  const step = message.step === null || isNews(message) ? null : title;
  const owed = message.step === null || message.kind === null ? undefined : message.kind;
  const subject = `${capital(title)}: ${what === null ? company : `${what}, ${company}`}`;
  const body = {
    greeting: texts.hello(reader.name ?? ''),
    paragraphs: [
      `${capital(title)}.`,
      what === null ? texts.told(company) : texts.owed(capital(what), company, due),
      ...(message.owner === null ? [] : [texts.owner(message.owner)]),
      ...(message.insteadOf === null ? [] : [texts.insteadOf(message.insteadOf)]),
      message.reason === 'fallback' ? texts.fallback : texts.why(recipientLabel(labels, message.reason, owed), step),
    ],
    link: { label: texts.open, url: placementLink(publicUrl, message.placementId, message.obligationId) },
    footer: [
      texts.caseId(message.placementId),
      texts.automatic,
      silenceable(message) === null ? texts.mayNotSilence : texts.maySilence,
    ],
  };
  const greeting = body.greeting.trim();
  return {
    subject,
    text: asText({ ...body, greeting }),
    html: asHtml(reader.language, subject, { ...body, greeting }),
  };
}

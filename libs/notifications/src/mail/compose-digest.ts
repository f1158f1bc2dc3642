import type { Day } from '@holdfast/domain';
import type { MyDay, ObligationItem } from '@holdfast/read-models';
import type { WeeklyLine } from '../messages/read-weekly-list.js';
import { capital, mailTexts, placementLink, type MailReader } from './compose-message.js';
import { asHtml, asText } from './lay-out.js';
import type { ComposedMail, MailLine } from './mail.types.js';
import type { MailTexts } from './texts.types.js';

/** What the list of a day is made of. */
export interface DigestContent {
  readonly day: Day;
  readonly myDay: Pick<MyDay, 'overdue' | 'today' | 'thisWeek' | 'offeredToMe' | 'coveringFor'>;
  /** On Mondays, for whoever is the manager of something; else empty. */
  readonly weekly: readonly WeeklyLine[];
}

/** Lines of one list; the rest is counted. */
const MOST_LINES = 30;

function owedLine(texts: MailTexts, publicUrl: string, withTime: boolean) {
  return (item: ObligationItem): MailLine => {
    const company = item.company.name ?? texts.unknownCompany;
    const at = withTime && item.bookedAt !== null ? texts.time(item.bookedAt) : null;
    const what = texts.labels.obligation[item.kind];
    return {
      text: texts.digest.line(at === null ? capital(what) : what, company, texts.day(item.dueOn), at),
      url: placementLink(publicUrl, item.placementId, item.obligationId),
    };
  };
}

function list(texts: MailTexts, title: string, lines: readonly MailLine[]) {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  return [{ title, lines: rest === 0 ? shown : [...shown, { text: texts.digest.more(rest) }] }];
}

/**
 * The mail of somebody's day: what is overdue, today with its times, how much the week holds, what is offered, what is done
 * for a colleague, and on Mondays the manager's weekly list. Null when there is nothing to say.
 */
export function composeDigest(content: DigestContent, reader: MailReader, publicUrl: string): ComposedMail | null {
  const texts = mailTexts(reader.language);
  const { overdue, today, thisWeek, offeredToMe, coveringFor } = content.myDay;
  const late = owedLine(texts, publicUrl, false);
  const timed = owedLine(texts, publicUrl, true);
  const lists = [
    ...list(texts, texts.digest.overdue, overdue.map(late)),
    ...list(texts, texts.digest.today, today.map(timed)),
    ...list(
      texts,
      texts.digest.offered,
      offeredToMe.map(({ placementId, company, answerBy }) => ({
        text: texts.digest.line(
          capital(texts.labels.obligation['accept-hand-off']),
          company.name ?? texts.unknownCompany,
          texts.day(answerBy),
          null,
        ),
        url: placementLink(publicUrl, placementId, null),
      })),
    ),
    ...coveringFor.flatMap((covered) =>
      list(texts, texts.digest.covered(covered.colleague.name ?? covered.colleague.id), [
        ...covered.overdue.map(late),
        ...covered.today.map(timed),
      ]),
    ),
    ...list(
      texts,
      texts.digest.weekly,
      content.weekly.map(({ placementId, obligationId, kind, dueOn, company }) => ({
        text: texts.digest.line(
          capital(texts.labels.obligation[kind]),
          company ?? texts.unknownCompany,
          texts.day(dueOn),
          null,
        ),
        url: placementLink(publicUrl, placementId, obligationId),
      })),
    ),
  ];
  if (lists.length === 0 && thisWeek.length === 0) return null;
  const subject = texts.digest.subject(texts.day(content.day), overdue.length, today.length);
  const body = {
    greeting: texts.hello(reader.name ?? '').trim(),
    paragraphs: [texts.digest.intro, texts.digest.thisWeek(thisWeek.length)],
    lists,
    link: { label: texts.digest.myDay, url: new URL(`${publicUrl.replace(/\/+$/, '')}/my-day`).href },
    footer: [texts.automatic, texts.digest.maySilence],
  };
  return { subject, text: asText(body), html: asHtml(reader.language, subject, body) };
}

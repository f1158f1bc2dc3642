import type { ForecastLine, ObligationKind, Recipient, Skipped } from '@holdfast/domain';
import { labelOr, recipientLabel } from '../labels/labels.types.js';
import type { Language, ToldLine } from '../timeline/timeline.types.js';
import { createWords, type Words } from '../timeline/words.js';
import { FORECAST_TEXTS } from './forecast-texts.js';
import type { ForecastText } from './forecast.types.js';

/** What a forecast is told with: nothing in it is personal text, so nothing has to be opened. */
export interface ForecastRendering {
  readonly language: Language;
  /** Null for somebody who is not known; then the id is shown. */
  readonly staff: (staffId: string) => string | null;
}

/** The lines of a forecast as a person reads them, in the same words as the timeline. Pure. */
export function renderForecast(lines: readonly ForecastLine[], rendering: ForecastRendering): readonly ForecastText[] {
  const { language, staff } = rendering;
  const words = createWords({
    language,
    names: { staff, citizen: () => null, company: () => null },
    open: () => null,
    calendar: () => null,
  });
  return lines.map((line) => {
    const heard = 'recipients' in line ? line : { recipients: [], skipped: [] };
    const kind = line.what === 'alarm' ? line.kind : undefined;
    const told = heard.recipients.map((recipient) => toldLine(recipient, kind, words));
    return {
      line,
      text: capital(sentence(line, words, language)),
      told,
      details: detailsOf(told, heard.skipped, words),
    };
  });
}

function sentence(line: ForecastLine, words: Words, language: Language): string {
  const { l } = words;
  const t = FORECAST_TEXTS[language];
  const day = words.dayAt(line.at);
  switch (line.what) {
    case 'alarm': {
      const { step, kind, dueOn, repeats } = line;
      const once = t.alarm(step, day, l.obligation[kind], words.day(dueOn));
      if (repeats === null || repeats.count === 1) return once;
      return once + t.again(repeats.everyWorkingDays, repeats.count, words.dayAt(repeats.last));
    }
    case 'told':
      return t.told(day, labelOr(l.about, line.about));
    case 'becomes-owed':
      return t.owed(day, l.obligation[line.kind], words.day(line.dueOn), words.staff(line.owedBy));
    case 'stage-starts':
      return t.starts(day, l.stage[line.stage], line.beside);
    case 'stage-does-not-start':
      return t.doesNotStart(day, l.stage[line.stage], words.list(line.missing.map((paper) => l.paper[paper])));
    case 'stage-ends':
      return t.ends(words.day(line.endedOn), l.stage[line.stage], line.beside);
    case 'offer-expires':
      return t.offerExpires(day, words.staff(line.to), words.staff(line.from));
    case 'hand-over':
      return t.handOver(day, words.staff(line.to), words.staff(line.from));
  }
}

function toldLine({ staffId, reason, insteadOf }: Recipient, kind: ObligationKind | undefined, words: Words): ToldLine {
  return {
    staffId,
    name: staffId === null ? words.t.mailbox : words.staff(staffId),
    reason,
    reasonText: recipientLabel(words.l, reason, kind),
    ...(insteadOf === undefined ? {} : { insteadOf: { staffId: insteadOf, name: words.staff(insteadOf) } }),
  };
}

function detailsOf(told: readonly ToldLine[], skipped: readonly Skipped[], words: Words): readonly string[] {
  const { t, l } = words;
  return [
    ...told.map(({ name, reasonText, insteadOf }) => t.toldWhom(name, reasonText, insteadOf?.name ?? null)),
    ...skipped.map(({ staffId, role, why }) =>
      t.skipped[why](staffId === null ? t.mailbox : words.staff(staffId), l.recipient[role]),
    ),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Directory, ForecastLine } from '@holdfast/domain';
import { renderForecast, type Language } from '@holdfast/read-models';
import type { Answer } from '../schemas/answers/answer.js';
import type { placementForecast } from '../schemas/answers/forecast.answer.js';

/** A line as it is answered. */
export type LineAnswer = Answer<typeof placementForecast>['lines'][number];
/** A member of staff by name. */
export type NameOf = (staffId: string) => { readonly id: string; readonly name: string | null };

/** Names out of the directory that the forecast was made with. */
export function nameOf({ staff }: Directory): NameOf {
  return (id) => ({ id, name: staff[id]?.name ?? null });
}

/** The lines of a forecast as they are answered: a sentence each, names beside ids. */
export function answerLines(lines: readonly ForecastLine[], directory: Directory, language: Language): LineAnswer[] {
  const name = nameOf(directory);
  const staff = (staffId: string): string | null => directory.staff[staffId]?.name ?? null;
  return renderForecast(lines, { language, staff }).map(({ line, text, told, details }) => {
    const owed = 'owedBy' in line ? line : null;
    const alarm = line.what === 'alarm' ? line : null;
    return {
      what: line.what,
      at: line.at,
      text,
      details,
      told,
      obligationId: line.obligationId,
      kind: owed?.kind ?? null,
      owedBy: owed === null ? null : name(owed.owedBy),
      dueOn: owed?.dueOn ?? null,
      rule: owed?.rule ?? null,
      step: alarm?.step ?? null,
      channel: alarm?.channel ?? null,
      stage: 'stage' in line ? line.stage : null,
      repeats: alarm?.repeats ?? null,
    };
  });
}

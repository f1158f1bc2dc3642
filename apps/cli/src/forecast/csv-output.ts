import type { ForecastLine } from '@holdfast/domain';
import type { Output } from '../output/output.js';
import type { ForecastOutput } from './read-forecasts.js';

const HEAD =
  'at;placement;owner;what;step;kind;obligation;due_on;owed_by;told;times;every_working_days;last_at;stage;about';

/** Every line as a row. Ids and codes only, so nothing has to be quoted. */
export function csvOutput(output: Output): ForecastOutput {
  return {
    begin: () => output.line(HEAD),
    each: ({ placementId, ownerId, lines }) => {
      for (const line of lines) output.line([line.at, placementId, ownerId, ...cells(line)].join(';'));
    },
    end: () => undefined,
  };
}

function cells(line: ForecastLine): readonly string[] {
  const owed =
    'owedBy' in line ? [line.kind, line.obligationId, line.dueOn, line.owedBy] : ['', line.obligationId ?? '', '', ''];
  const told = 'recipients' in line ? line.recipients.map(({ staffId }) => staffId ?? 'mailbox').join('|') : '';
  const repeats = line.what === 'alarm' ? line.repeats : null;
  const times = line.what === 'alarm' ? String(repeats?.count ?? 1) : '';
  return [
    ...[line.what, line.what === 'alarm' ? line.step : '', ...owed, told, times],
    ...[repeats === null ? '' : String(repeats.everyWorkingDays), repeats?.last ?? ''],
    ...['stage' in line ? line.stage : '', line.what === 'told' ? line.about : ''],
  ];
}

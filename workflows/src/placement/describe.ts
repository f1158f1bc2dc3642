import type { Phase } from '@holdfast/contracts';
import type { OwedLine, ProcessView } from '@holdfast/domain';

/** Pure: what a placement looks like to somebody who reads Temporal's own UI. Ids, codes and dates, no personal text. */

/** The phase a placement is in. After-care runs beside the last rung and names the phase once it has begun. */
export function phaseOf(view: ProcessView): Phase {
  switch (view.stage) {
    case 'proposed':
    case 'preparing':
      return 'preparing';
    case 'closed':
      return 'closed';
    case 'internship':
    case 'wage-subsidy':
    case 'paid-hours':
    case 'flex-job':
      if (view.owed.some((line) => line.kind === 'closing-decision')) return 'closing';
      return view.afterCare ? 'after-care' : view.stage;
  }
}

/** One line beside the armed timer: what is owed, and which step comes. */
export function timerSummary(view: ProcessView): string {
  const next = view.owed.find((line) => line.nextAlarm === view.nextWake);
  return next === undefined ? view.nextWakeWhy : `${lineSummary(next)}: ${next.nextStep ?? 'wait'}`;
}

/** The current details of the workflow, in Markdown. */
export function details(phase: Phase, about: string, view: ProcessView): string {
  const head = `**${phase}**: ${about}\n\nStage ${view.stage}, owner ${view.ownerId}, version ${String(view.version)}.`;
  if (!view.open) return head;
  const rows = view.owed.map(
    (line) => `| ${line.kind} | ${line.owedBy} | ${line.dueOn} | ${line.nextStep ?? ''} | ${line.nextAlarm ?? ''} |`,
  );
  const table = ['| owed | by | due | next step | at |', '|---|---|---|---|---|', ...rows].join('\n');
  return `${head} Next: ${timerSummary(view)}, ${view.nextWake ?? 'never'}.\n\n${table}`;
}

function lineSummary(line: OwedLine): string {
  return `${line.kind} owed by ${line.owedBy}, due ${line.dueOn}`;
}

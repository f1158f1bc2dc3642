import { RuleViolation } from '../../violations.js';
import type { Obligation } from '../../obligations/obligation.js';
import { laterOf } from '../../time/days.js';
import type { Paper } from '../../words.js';
import { checkHappened, checkReason, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { openOf } from '../owing.js';
import type { Recorder } from '../recorder.js';
import type { Day } from '../../time/instants.js';

/** The papers obligation that waits for a paper, earliest due first. @throws RuleViolation PAPER_NOT_EXPECTED */
function waitingFor(recorder: Recorder, paper: Paper): Obligation {
  const open = openOf(recorder, 'papers');
  const found = open.find((obligation) => obligation.detail.missing?.includes(paper));
  if (found !== undefined) return found;
  const missing = open.flatMap((obligation) => obligation.detail.missing ?? []);
  const hint =
    missing.length > 0 ? `Missing are: ${missing.join(', ')}.` : 'No papers are missing. Record the next rung first.';
  throw new RuleViolation('PAPER_NOT_EXPECTED', `This paper is not waited for. ${hint}`, '/paper', { missing });
}

function meetIfComplete(recorder: Recorder, obligation: Obligation, paper: Paper, day: Day): void {
  const left = (obligation.detail.missing ?? []).filter((other) => other !== paper);
  if (left.length === 0) recorder.record('obligation-met', { obligationId: obligation.id, metOn: day }, day);
}

/** receive-paper: the papers of a rung are met when the last one is in. */
export function receivePaper(recorder: Recorder, data: PlacementCommandData['receive-paper']): void {
  checkHappened(recorder, data.receivedOn, '/receivedOn');
  const obligation = waitingFor(recorder, data.paper);
  recorder.record('paper-received', { obligationId: obligation.id, ...data }, data.receivedOn);
  const complete = laterOf(obligation.detail.lastReceivedOn ?? data.receivedOn, data.receivedOn);
  meetIfComplete(recorder, obligation, data.paper, complete);
}

/** waive-paper: not needed here, where policy lets it be waived. A grant never is. */
export function waivePaper(recorder: Recorder, data: PlacementCommandData['waive-paper']): void {
  checkReason(recorder, 'waive-paper', data.because);
  const obligation = waitingFor(recorder, data.paper);
  const rules =
    obligation.detail.rung === undefined ? [] : recorder.context.policy.papers.byRung[obligation.detail.rung];
  if (rules.find((rule) => rule.paper === data.paper)?.waivable !== true) {
    const way = 'A team lead may register the start without it, as a deviation.';
    throw new RuleViolation('PAPER_NOT_WAIVABLE', `The policy does not let ${data.paper} be waived. ${way}`, '/paper');
  }
  recorder.record('paper-waived', { obligationId: obligation.id, ...data });
  meetIfComplete(recorder, obligation, data.paper, today(recorder));
}

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api/commands.js';
import { messagesFor } from '../api/problem.js';
import { useReasons } from '../api/use-reasons.js';
import { useWrite } from '../api/use-write.js';
import { useCurrentPolicy } from '../policy/use-current-policy.js';
import type { StaffMember } from '../team/use-staff.js';
import { Button } from '../ui/button.js';
import { Choices } from '../ui/choices.js';
import { SelectField, TextArea, TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { useDraft } from '../ui/use-draft.js';
import { dryRunBody, missing, startBody, type Wrong } from './hand-over-body.js';
import { EMPTY_DRAFT, type HandOverBody, type HandOverPlan, type PlacementItem } from './hand-over.types.js';
import { PlacementPicker } from './placement-picker.js';
import { PlanView } from './plan-view.js';
import { ReceiversField } from './receivers-field.js';

const FIELDS = ['/assign', '/because/reason', '/because/note', '/briefing'];
const post = <T,>(body: HandOverBody, key: string) => send<T>('POST', '/api/v1/hand-overs', body, { key });

/** Which placements, to whom and why; first a dry run, then exactly what it showed is started. */
export function HandOverForm({
  from,
  placements,
  people,
  onStarted,
}: {
  readonly from: StaffMember;
  /** The giver's open placements. */
  readonly placements: readonly PlacementItem[];
  /** Who may receive. */
  readonly people: readonly StaffMember[];
  readonly onStarted: (id: string) => void;
}) {
  const { t } = useTranslation(['handOver', 'common']);
  const [draft, change, letGo] = useDraft(`hand-over.${from.staffId}`, EMPTY_DRAFT);
  const [wrong, setWrong] = useState<Readonly<Record<string, Wrong>>>({});
  const [found, setFound] = useState<{ asked: string; plan: HandOverPlan } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const reasons = useReasons(useCurrentPolicy(), 'hand-over');
  const dryRun = useWrite<HandOverBody, HandOverPlan>(post, []);
  const start = useWrite<HandOverBody, { id: string }>(post);
  const problem = start.problem ?? dryRun.problem;

  const asked = dryRunBody(from.staffId, draft);
  const isFresh = found?.asked === JSON.stringify(asked);
  const lacking = Object.values(draft.chosen).filter((to) => to === '').length;
  const at = (pointer: string): string | null => {
    const own = wrong[pointer];
    if (own === undefined) return messagesFor(problem, pointer);
    return own === 'receiver' ? t('wrong.receiver', { count: lacking }) : t(`wrong.${own}`);
  };
  useEffect(() => {
    form.current
      ?.querySelector('.field-error')
      ?.closest('.form-group')
      ?.querySelector<HTMLElement>('input, textarea, select, button')
      ?.focus();
  }, [wrong]);
  useEffect(() => {
    if (found !== null) document.getElementById('plan-title')?.focus();
  }, [found]);

  const complete = (toStart: boolean): boolean => {
    const now = missing(draft, toStart);
    setWrong(now);
    return Object.keys(now).length === 0;
  };
  const tryIt = async (event: FormEvent) => {
    event.preventDefault();
    start.forget();
    if (!complete(false)) return;
    const plan = await dryRun.send(asked);
    if (plan !== null) setFound({ asked: JSON.stringify(asked), plan });
  };
  const startIt = async (plan: HandOverPlan) => {
    if (!complete(true)) return;
    const begun = await start.send(startBody(plan, draft));
    if (begun === null) return;
    letGo();
    onStarted(begun.id);
  };

  return (
    <form ref={form} noValidate onSubmit={(event) => void tryIt(event)}>
      <Choices
        legend={t('which')}
        value={draft.mode}
        options={[
          ['all', t('all', { count: placements.length })],
          ['some', t('some')],
        ]}
        onValue={(mode) => change({ mode })}
      />
      {draft.mode === 'all' ? (
        <ReceiversField
          people={people}
          teamId={from.teamId}
          chosen={draft.receivers}
          error={at('/assign')}
          onChosen={(receivers) => change({ receivers })}
        />
      ) : (
        <PlacementPicker
          placements={placements}
          people={people}
          chosen={draft.chosen}
          error={at('/assign')}
          onChosen={(chosen) => change({ chosen })}
        />
      )}
      <div className="field-row">
        <SelectField
          label={t('because')}
          value={draft.reason}
          options={reasons}
          error={at('/because/reason')}
          onValue={(reason) => change({ reason })}
        />
        <TextField
          label={t('note')}
          optional
          value={draft.note}
          error={at('/because/note')}
          onValue={(note) => change({ note })}
        />
      </div>
      <TextArea
        label={t('briefing')}
        hint={t('briefingHint')}
        value={draft.briefing}
        error={at('/briefing')}
        rows={5}
        onValue={(briefing) => change({ briefing })}
      />
      <ProblemSummary problem={problem} shown={FIELDS} />
      <p className="muted form-actions">{t('dryRunText')}</p>
      <div className="buttons">
        <Button kind={isFresh ? 'secondary' : 'primary'} type="submit" aria-disabled={dryRun.isSending}>
          {dryRun.isSending ? t('running') : found === null ? t('dryRun') : t('dryRunAgain')}
        </Button>
      </div>
      {found !== null && !isFresh && (
        <Notice tone="warning">
          <p>{t('stale')}</p>
        </Notice>
      )}
      {found !== null && isFresh && (
        <>
          <PlanView plan={found.plan} placements={new Map(placements.map((one) => [one.id, one]))} />
          {found.plan.moves.length > 0 && (
            <div className="buttons form-actions">
              <Button kind="primary" aria-disabled={start.isSending} onClick={() => void startIt(found.plan)}>
                {start.isSending ? t('starting') : t('start', { count: found.plan.moves.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </form>
  );
}

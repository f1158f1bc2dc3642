import { CHANNEL_CODES } from './channels.js';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesFor, type Problem } from '../api/problem.js';
import type { Day } from '../dates/days.js';
import { useLabels } from '../i18n/use-labels.js';
import { Button } from '../ui/button.js';
import { ChangedMeanwhile } from '../ui/changed-meanwhile.js';
import { Choices } from '../ui/choices.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { say } from '../ui/toasts.js';
import { useDraft } from '../ui/use-draft.js';
import { checkPart, checkShared, followUpBody, type Say } from './follow-up-body.js';
import {
  EMPTY_PART,
  type FollowUpCase,
  type Messages,
  type Part,
  type Recorded,
  type Shared,
} from './follow-up.types.js';
import { PartFields } from './part-fields.js';
import { useFollowUps } from './use-follow-ups.js';

const SHARED = ['/occurredOn', '/channel', '/participants'];
const FIELDS = [...SHARED, '/findings', '/hoursWorked', '/adjustments', '/concerns', '/nextStep'];
/** What is kept while one types: of everybody on the visit. */
interface Draft {
  readonly shared: Shared;
  readonly parts: Readonly<Record<string, Part>>;
}
/** Problems that are no field's and stand in full where they belong. */
const isChange = (problem: Problem | undefined): boolean => problem?.code === 'VERSION_MISMATCH';

/**
 * A follow-up that was held: with one citizen, or with several on one visit (how, when and who once, findings for each). A draft is
 * kept; without a connection it waits and is sent by itself, once.
 */
export function FollowUpForm({
  cases,
  today,
  channel = 'call',
  participants = '',
  autoFocus = false,
  onDone,
  onCancel,
}: {
  readonly cases: readonly FollowUpCase[];
  /** The day it is for who records: nothing was held later. */
  readonly today: Day;
  /** How it was booked. */
  readonly channel?: Shared['channel'] | undefined;
  /** Who usually takes part. */
  readonly participants?: string | undefined;
  /** The first field to type in takes the focus. */
  readonly autoFocus?: boolean;
  readonly onDone: (recorded: readonly Recorded[]) => void;
  readonly onCancel?: (() => void) | undefined;
}) {
  const { t } = useTranslation(['followUp', 'common']);
  const labels = useLabels();
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const [draft, change, letGo, found] = useDraft<Draft>(`follow-up.${cases[0]?.placementId ?? ''}`, {
    shared: { occurredOn: today, channel, participants },
    parts: {},
  });
  const [own, setOwn] = useState<Readonly<Record<string, Messages>>>({});
  const [accepted, setAccepted] = useState<Readonly<Record<string, number>>>({});
  const records = useFollowUps();
  const parts = cases.map((of) => ({ of, part: draft.parts[of.placementId] ?? EMPTY_PART }));
  const { shared } = draft;

  useEffect(() => {
    if (autoFocus) first.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    form.current
      ?.querySelector('.field-error')
      ?.closest('.form-group')
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus();
  }, [own, records.problems]);

  const toText: Say = (wrong) =>
    wrong.text === 'tooLong' ? t('common:form.tooLong', wrong) : t(`wrong.${wrong.text}`);
  const nameOf = (of: FollowUpCase) => of.citizen.name ?? t('citizenUnknown');
  const sharedAt = (pointer: string) => {
    const refused = parts.map(({ of }) => messagesFor(records.problems.get(of.placementId) ?? null, pointer));
    return own.shared?.[pointer] ?? refused.find((message) => message !== null) ?? null;
  };
  const changeShared = (next: Partial<Shared>) => change({ shared: { ...shared, ...next } });
  const changePart = (placementId: string, next: Partial<Part>) =>
    change({
      parts: { ...draft.parts, [placementId]: { ...(draft.parts[placementId] ?? EMPTY_PART), ...next } },
    });

  const save = async (asPlanned: boolean, seen: Readonly<Record<string, number>> = accepted) => {
    const filled = parts
      .filter(({ of }) => !records.isDone(of.placementId))
      .map(({ of, part }) => ({
        of,
        part: asPlanned && part.step === '' ? { ...part, step: 'as-planned' as const } : part,
      }));
    const wrong: Record<string, Messages> = { shared: checkShared(shared, today, toText) };
    for (const { of, part } of filled) wrong[of.placementId] = checkPart(part, today, toText);
    setOwn(wrong);
    if (Object.values(wrong).some((messages) => Object.keys(messages).length > 0)) return;
    const recorded = await records.send(
      filled.map(({ of, part }) => ({
        of: { ...of, version: seen[of.placementId] ?? of.version },
        body: followUpBody(shared, part, of.obligationId),
        what: t('what', { citizen: nameOf(of) }),
      })),
    );
    if (recorded === null) return;
    for (const { of, answer } of recorded)
      if (answer === 'waits') say(t('waits', { what: t('what', { citizen: nameOf(of) }) }));
    letGo();
    onDone(recorded);
  };
  const undecided = parts.some(({ part }) => part.step === '');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form ref={form} className="follow-up" noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {found && (
        <p className="muted">
          {t('draft')}{' '}
          <Button kind="tertiary" onClick={letGo}>
            {t('startOver')}
          </Button>
        </p>
      )}
      <Choices
        legend={t('channel')}
        value={shared.channel}
        error={sharedAt('/channel')}
        options={CHANNEL_CODES.map((code) => [code, labels.channel[code]] as const)}
        onValue={(value) => changeShared({ channel: value })}
      />
      <div className="field-row">
        <TextField
          label={t('occurredOn')}
          type="date"
          max={today}
          value={shared.occurredOn}
          error={sharedAt('/occurredOn')}
          onValue={(occurredOn) => changeShared({ occurredOn })}
        />
        <TextField
          label={t('participants')}
          value={shared.participants}
          error={sharedAt('/participants')}
          onValue={(value) => changeShared({ participants: value })}
        />
      </div>
      {parts.map(({ of, part }, index) => {
        const problem = records.problems.get(of.placementId);
        const fields = (
          <>
            {isChange(problem) ? (
              <ChangedMeanwhile
                placementId={of.placementId}
                seen={accepted[of.placementId] ?? of.version ?? 0}
                yours={<p>{t('yours', { findings: part.findings })}</p>}
                onAnyway={(version) => {
                  const seen = { ...accepted, [of.placementId]: version };
                  setAccepted(seen);
                  void save(undecided, seen);
                }}
              />
            ) : (
              <ProblemSummary problem={problem ?? null} shown={FIELDS} />
            )}
            <PartFields
              of={of}
              part={part}
              today={today}
              at={(pointer) => own[of.placementId]?.[pointer] ?? messagesFor(problem ?? null, pointer)}
              findings={index === 0 ? first : undefined}
              onChange={(next) => changePart(of.placementId, next)}
            />
          </>
        );
        if (records.isDone(of.placementId))
          return (
            <Notice key={of.placementId} tone="ok">
              <p>
                {nameOf(of)}: {t('recorded')}
              </p>
            </Notice>
          );
        if (cases.length === 1) return <div key={of.placementId}>{fields}</div>;
        return (
          <fieldset key={of.placementId} className="follow-up-part">
            <legend>{nameOf(of)}</legend>
            {fields}
          </fieldset>
        );
      })}
      <div className="buttons form-actions">
        {undecided && (
          <Button kind="primary" aria-disabled={records.isSending} onClick={() => void save(true)}>
            {records.isSending ? t('common:saving') : t('saveAsPlanned')}
          </Button>
        )}
        <Button kind={undecided ? 'secondary' : 'primary'} type="submit" aria-disabled={records.isSending}>
          {records.isSending ? t('common:saving') : t('common:save')}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('common:cancel')}</Button>}
      </div>
    </form>
  );
}

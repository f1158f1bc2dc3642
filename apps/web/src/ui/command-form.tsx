import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sendCommand, type CommandAnswer, type CommandBody, type CommandName } from '../api/commands.js';
import { messagesFor, type Problem } from '../api/problem.js';
import { useWrite } from '../api/use-write.js';
import { Button } from './button.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { ProblemSummary } from './problem-summary.js';

/** The message that stands at a field: the form's own, or the API's. */
export type MessageAt = (pointer: string) => string | null;

/**
 * The form of one command to a placement. It knows what every such form must: a double click sends once, a refusal stands at its
 * field, a case that somebody else changed is shown side by side, Ctrl+Enter saves.
 */
export function CommandForm<N extends CommandName>({
  placementId,
  command,
  version,
  body,
  check,
  fields,
  submit,
  yours,
  onDone,
  onCancel,
  children,
}: {
  readonly placementId: string;
  readonly command: N;
  /** The version of the case on the screen; without it nothing is compared. */
  readonly version?: number | undefined;
  readonly body: () => CommandBody<N>;
  /** What must be there before it is worth sending: messages by pointer. */
  readonly check?: () => Readonly<Record<string, string>>;
  /** The pointers of the fields on the form. */
  readonly fields: readonly string[];
  readonly submit?: string;
  /** What was typed, in short: beside what somebody else did meanwhile. */
  readonly yours?: ReactNode;
  readonly onDone: (answer: CommandAnswer) => void;
  readonly onCancel?: () => void;
  readonly children: (at: MessageAt, problem: Problem | null) => ReactNode;
}) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const [accepted, setAccepted] = useState<number | undefined>();
  const write = useWrite(({ sent, seen }: { sent: CommandBody<N>; seen: number | undefined }, key) =>
    sendCommand(placementId, command, sent, { key, version: seen }),
  );
  // Whoever cannot see the message is taken to its field.
  useEffect(() => {
    form.current
      ?.querySelector('.field-error')
      ?.closest('.form-group')
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus();
  }, [own, write.problem]);
  const changed = write.problem?.code === 'VERSION_MISMATCH' && version !== undefined;
  const save = async (seen: number | undefined) => {
    const missing = check?.() ?? {};
    setOwn(missing);
    if (Object.keys(missing).length > 0) return;
    const answer = await write.send({ sent: body(), seen });
    if (answer !== null) onDone(answer);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void save(accepted ?? version);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form ref={form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {changed ? (
        <ChangedMeanwhile
          placementId={placementId}
          seen={accepted ?? version}
          yours={yours}
          onAnyway={(now) => {
            setAccepted(now);
            void save(now);
          }}
        />
      ) : (
        <ProblemSummary problem={write.problem} shown={fields} />
      )}
      {children((pointer) => own[pointer] ?? messagesFor(write.problem, pointer), write.problem)}
      <div className="buttons form-actions">
        <Button kind="primary" type="submit" aria-disabled={write.isSending}>
          {write.isSending ? t('saving') : (submit ?? t('save'))}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}

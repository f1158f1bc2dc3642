import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api/commands.js';
import { messagesFor } from '../api/problem.js';
import { useWrite } from '../api/use-write.js';
import { Button } from '../ui/button.js';
import { SelectField, TextArea, TextField } from '../ui/field.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { say } from '../ui/toasts.js';

/** One field of a register's entry. */
export interface RegisterField {
  /** Its name in the API, which is also where a refusal points to. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly type?: 'tel' | 'email' | 'lines';
  readonly inputMode?: 'numeric';
  readonly options?: readonly (readonly [string, string])[];
  /** What is sent for what was typed; the text itself when absent. */
  readonly read?: (text: string) => unknown;
}

/** The answer to a write; what is odd about it was recorded all the same. */
interface Written {
  readonly id: string;
  readonly warnings?: readonly { readonly message: string }[];
}

/** What was typed, by field. */
export type RegisterValues = Readonly<Record<string, string>>;

/**
 * Registers somebody, or corrects what is on record of them: then only what was changed is sent, and an emptied field is taken
 * away.
 */
export function RegisterForm({
  path,
  fields,
  initial = {},
  version,
  submit,
  onDone,
  onCancel,
}: {
  readonly path: string;
  readonly fields: readonly RegisterField[];
  /** What is on record, or typed already. */
  readonly initial?: RegisterValues;
  /** The version on the screen: it is a correction. */
  readonly version?: number;
  readonly submit?: string;
  /** @param id of the entry; null when nothing was changed */
  readonly onDone: (id: string | null, values: RegisterValues) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [values, setValues] = useState<RegisterValues>(initial);
  const [tried, setTried] = useState(false);
  const write = useWrite((body: object, key) => send<Written>('POST', path, body, { key, version }));
  const textOf = (name: string) => values[name] ?? '';
  const lacking = (field: RegisterField) => field.required === true && textOf(field.name).trim() === '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (fields.some(lacking)) return;
    const body = bodyOf(fields, values, version === undefined ? null : initial);
    if (version !== undefined && Object.keys(body).length === 0) return onDone(null, values);
    const answer = await write.send(body);
    if (answer === null) return;
    for (const { message } of answer.warnings ?? []) say(message);
    onDone(answer.id, values);
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <ProblemSummary problem={write.problem} shown={fields.map(({ name }) => `/${name}`)} />
      {fields.map((field) => {
        const { name, label, hint, required = false, type, inputMode, options } = field;
        const common = {
          label,
          hint,
          optional: !required,
          value: textOf(name),
          onValue: (value: string) => setValues((before) => ({ ...before, [name]: value })),
          error: tried && lacking(field) ? t('form.mustFill') : messagesFor(write.problem, `/${name}`),
        };
        if (options !== undefined) return <SelectField key={name} {...common} options={options} />;
        if (type === 'lines') return <TextArea key={name} {...common} />;
        return <TextField key={name} {...common} type={type ?? 'text'} inputMode={inputMode} autoComplete="off" />;
      })}
      <div className="buttons form-actions">
        <Button kind="primary" type="submit" aria-disabled={write.isSending}>
          {write.isSending ? t('saving') : (submit ?? t('save'))}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

/** @param before what is on record; null where there is nothing yet */
function bodyOf(fields: readonly RegisterField[], now: RegisterValues, before: RegisterValues | null): object {
  const sent = fields.flatMap(({ name, read = (text: string) => text }) => {
    const text = (now[name] ?? '').trim();
    if (before === null ? text === '' : text === (before[name] ?? '').trim()) return [];
    return [[name, text === '' && before !== null ? null : read(text)] as const];
  });
  return Object.fromEntries(sent);
}

import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useTranslation } from 'react-i18next';

/** What stands around every field. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it, in the user's words, with the way out. */
  readonly error?: string | null | undefined;
  /** What to look at; it does not keep anyone from saving. */
  readonly warning?: ReactNode;
  readonly optional?: boolean;
}

/** What an input is told of its field. */
interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label with a hint, an error and a warning, tied to one input. */
export function Field({
  label,
  hint,
  error,
  warning,
  optional = false,
  children,
}: FieldProps & { readonly children: (wiring: Wiring) => ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const parts = [hint !== undefined && `${id}-hint`, error && `${id}-error`, warning && `${id}-warning`].filter(
    Boolean,
  );
  return (
    <div className={`form-group ${error ? 'field-invalid' : ''}`}>
      <label className="form-label" htmlFor={id}>
        {label}
        {optional && <span className="muted"> ({t('optional')})</span>}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children({
        id,
        'aria-describedby': parts.length === 0 ? undefined : parts.join(' '),
        'aria-invalid': error ? true : undefined,
      })}
      {warning && (
        <span className="field-warning" id={`${id}-warning`}>
          {warning}
        </span>
      )}
    </div>
  );
}

type Own<T> = Omit<T, 'id' | 'onChange' | 'value'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** One line of text, a number, a day (`type="date"`) or a time. */
export function TextField({
  label,
  hint,
  error,
  warning,
  optional,
  onValue,
  ...rest
}: FieldProps & Own<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field {...{ label, hint, error, warning, ...(optional !== undefined && { optional }) }}>
      {(wiring) => (
        <input className="form-input" {...rest} {...wiring} onChange={(event) => onValue(event.target.value)} />
      )}
    </Field>
  );
}

/** Several lines. Says at once when it is longer than the record takes. */
export function TextArea({
  label,
  hint,
  error,
  warning,
  optional,
  max = 4_000,
  onValue,
  ...rest
}: FieldProps &
  Own<TextareaHTMLAttributes<HTMLTextAreaElement>> & {
    readonly max?: number;
    readonly ref?: Ref<HTMLTextAreaElement> | undefined;
  }) {
  const { t } = useTranslation();
  const tooLong = rest.value.length > max ? t('form.tooLong', { max, length: rest.value.length }) : null;
  return (
    <Field {...{ label, hint, warning, error: tooLong ?? error, ...(optional !== undefined && { optional }) }}>
      {(wiring) => (
        <textarea
          className="form-input"
          rows={3}
          {...rest}
          {...wiring}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

/** One of several. An empty first choice stands there while nothing is chosen. */
export function SelectField({
  label,
  hint,
  error,
  warning,
  optional,
  options,
  onValue,
  ...rest
}: FieldProps &
  Own<SelectHTMLAttributes<HTMLSelectElement>> & { readonly options: readonly (readonly [string, string])[] }) {
  const { t } = useTranslation();
  return (
    <Field {...{ label, hint, error, warning, ...(optional !== undefined && { optional }) }}>
      {(wiring) => (
        <select className="form-select" {...rest} {...wiring} onChange={(event) => onValue(event.target.value)}>
          {(rest.value === '' || optional === true) && <option value="">{t('choose')}</option>}
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { useId, type ReactNode } from 'react';

/** One of a few, all in sight: one click. */
export function Choices<T extends string>({
  legend,
  value,
  options,
  error,
  hint,
  onValue,
}: {
  readonly legend: string;
  readonly value: T | '';
  readonly options: readonly (readonly [T, string])[];
  readonly error?: string | null | undefined;
  readonly hint?: ReactNode;
  readonly onValue: (value: T) => void;
}) {
  const id = useId();
  return (
    <fieldset
      className={`form-group ${error ? 'field-invalid' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{legend}</legend>
      {hint !== undefined && <span className="form-hint">{hint}</span>}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <div className="choices">
        {options.map(([option, text]) => (
          <label key={option} className="choice">
            <input type="radio" name={id} value={option} checked={value === option} onChange={() => onValue(option)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes or no. */
export function Check({
  label,
  checked,
  onChecked,
  disabled = false,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean;
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

import { TextField } from '../../ui/field.js';
import type { Day } from '../../dates/days.js';

/** A day. */
export function DayField({
  label,
  value,
  error,
  hint,
  warning,
  min,
  max,
  optional,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly hint?: string | undefined;
  /** What to look at; it keeps nobody from saving. */
  readonly warning?: string | null;
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
  readonly optional?: boolean;
  readonly onValue: (day: string) => void;
}) {
  return (
    <TextField
      type="date"
      {...{ label, value, error, hint, warning, min, max, onValue, ...(optional !== undefined && { optional }) }}
    />
  );
}

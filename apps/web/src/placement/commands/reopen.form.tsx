import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';

/** A closed case is opened again. */
export function ReopenForm(of: CommandOf) {
  return (
    <ShortForm
      of={of}
      command="reopen"
      initial={NO_REASON}
      fields={['/because']}
      check={({ reason }) => ({ '/because': reasoned(reason) })}
      body={(because) => ({ because: becauseOf(because) })}
    >
      {(fields) => <BecauseFields of={of} list="reopen" {...fields} />}
    </ShortForm>
  );
}

import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';

/** The receiver says no. */
export function DeclineHandOffForm(of: CommandOf) {
  return (
    <ShortForm
      of={of}
      command="decline-hand-off"
      initial={NO_REASON}
      fields={['/because']}
      check={({ reason }) => ({ '/because': reasoned(reason) })}
      body={(because) => ({ because: becauseOf(because) })}
    >
      {(fields) => <BecauseFields of={of} list="decline-hand-off" {...fields} />}
    </ShortForm>
  );
}

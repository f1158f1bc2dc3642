import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';

/** An offer that nobody answered is taken back. */
export function WithdrawHandOffForm(of: CommandOf) {
  return (
    <ShortForm
      of={of}
      command="withdraw-hand-off"
      initial={NO_REASON}
      fields={['/because']}
      check={({ reason }) => ({ '/because': reasoned(reason) })}
      body={(because) => ({ because: becauseOf(because) })}
    >
      {(fields) => <BecauseFields of={of} list="withdraw-hand-off" {...fields} />}
    </ShortForm>
  );
}

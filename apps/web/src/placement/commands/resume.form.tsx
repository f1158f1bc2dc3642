import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';

/** A pause is over. */
export function ResumeForm(of: CommandOf) {
  return (
    <ShortForm
      of={of}
      command="resume"
      initial={NO_REASON}
      fields={['/because']}
      check={({ reason }) => ({ '/because': reasoned(reason) })}
      body={(because) => ({ because: becauseOf(because) })}
    >
      {(fields) => <BecauseFields of={of} list="resume" {...fields} />}
    </ShortForm>
  );
}

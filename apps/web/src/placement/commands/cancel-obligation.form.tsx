import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { filled, reasoned } from './checks.js';
import { firstOf, type CommandOf } from './command-of.js';
import { ObligationField } from './obligation-field.js';
import { ShortForm } from './short-form.js';

/** Something owed is no longer needed. */
export function CancelObligationForm(of: CommandOf) {
  return (
    <ShortForm
      of={of}
      command="cancel-obligation"
      initial={{ ...NO_REASON, obligationId: firstOf(of, 'obligationId') }}
      fields={['/obligationId', '/because']}
      check={({ obligationId, reason }) => ({ '/obligationId': filled(obligationId), '/because': reasoned(reason) })}
      body={({ obligationId, ...because }) => ({ obligationId, because: becauseOf(because) })}
    >
      {({ value, change, at }) => (
        <>
          <ObligationField
            of={of}
            value={value.obligationId}
            error={at('/obligationId')}
            onValue={(obligationId) => change({ obligationId })}
          />
          <BecauseFields of={of} list="cancel-obligation" {...{ value, change, at }} />
        </>
      )}
    </ShortForm>
  );
}

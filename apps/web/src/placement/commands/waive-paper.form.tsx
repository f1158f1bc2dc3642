import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { filled, reasoned } from './checks.js';
import { firstOf, type CommandOf, type Paper } from './command-of.js';
import { PaperField } from './paper-field.js';
import { ShortForm } from './short-form.js';

/** A paper is not needed here. */
export function WaivePaperForm(of: CommandOf) {
  return (
    <ShortForm
      of={of}
      command="waive-paper"
      initial={{ ...NO_REASON, paper: firstOf(of, 'paper') }}
      fields={['/paper', '/because']}
      check={({ paper, reason }) => ({ '/paper': filled(paper), '/because': reasoned(reason) })}
      body={({ paper, ...because }) => ({ paper: paper as Paper, because: becauseOf(because) })}
    >
      {({ value, change, at }) => (
        <>
          <PaperField of={of} value={value.paper} error={at('/paper')} onValue={(paper) => change({ paper })} />
          <BecauseFields of={of} list="waive-paper" {...{ value, change, at }} />
        </>
      )}
    </ShortForm>
  );
}

import type { ActProps } from './act-fields.js';
import { AcceptForm, AnswerForm, DecideForm, DeclineForm, KeepForm, MoveForm } from './act-forms.js';
import type { Act } from './day-rows.js';

/** The form of one act on one thing owed; the record of a follow-up has a form of its own. */
export function ActPanel({ act, ...props }: ActProps & { readonly act: Exclude<Act, 'record'> }) {
  switch (act) {
    case 'keep':
      return <KeepForm {...props} />;
    case 'answer':
      return <AnswerForm {...props} />;
    case 'decide':
      return <DecideForm {...props} />;
    case 'move':
      return <MoveForm {...props} />;
    case 'accept':
      return <AcceptForm {...props} />;
    case 'decline':
      return <DeclineForm {...props} />;
  }
}

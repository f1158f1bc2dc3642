import { useTranslation } from 'react-i18next';
import { FollowUpForm } from '../../follow-up/follow-up-form.js';
import { firstOf, type CommandOf } from './command-of.js';

/** A follow-up that was held, with the next step. */
export function RecordFollowUpForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const { placement, today, onDone, onCancel } = of;
  const { id, citizen, company, owner, secondPerson, version, policyVersion } = placement;
  const obligationId = firstOf(of, 'obligationId');
  return (
    <FollowUpForm
      cases={[
        {
          ...{ placementId: id, citizen, company, version, policyVersion },
          ...(obligationId !== '' && { obligationId }),
          people: secondPerson === null ? [owner] : [owner, secondPerson],
        },
      ]}
      today={today}
      autoFocus
      onDone={() => onDone(t('done', { what: t('name.record-follow-up') }))}
      onCancel={onCancel}
    />
  );
}

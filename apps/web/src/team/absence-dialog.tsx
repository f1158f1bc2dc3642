import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api/commands.js';
import { messagesFor } from '../api/problem.js';
import { useWrite } from '../api/use-write.js';
import { today } from '../dates/days.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { SelectField, TextField } from '../ui/field.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { say } from '../ui/toasts.js';
import { worksHere, type StaffMember } from './use-staff.js';

/** An absence that is registered already, to be corrected. */
export type Absence = StaffMember['absences'][number];

interface Body {
  readonly from: string;
  readonly until: string | null;
  readonly coverId: string | null;
}

/** When somebody is away and who covers; never why. With `absence` that one is corrected. */
export function AbsenceDialog({
  person,
  colleagues,
  absence,
  onClose,
}: {
  readonly person: StaffMember;
  readonly colleagues: readonly StaffMember[];
  readonly absence?: Absence;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['team', 'common']);
  const [from, setFrom] = useState(absence?.from ?? today());
  const [until, setUntil] = useState(absence?.until ?? '');
  const [coverId, setCover] = useState(absence?.coverId ?? '');
  const [tried, setTried] = useState(false);
  const at = `/api/v1/staff/${encodeURIComponent(person.staffId)}/absences`;
  const write = useWrite((body: Body, key: string) =>
    absence === undefined
      ? send('POST', at, body, { key })
      : send('PATCH', `${at}/${absence.absenceId}`, body, { key }),
  );
  const wrongFrom = tried && from === '' ? t('wrongDay') : null;
  const wrongUntil = tried && until !== '' && until < from ? t('wrongOrder') : null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (from === '' || (until !== '' && until < from)) return;
    const body = { from, until: until === '' ? null : until, coverId: coverId === '' ? null : coverId };
    if ((await write.send(body)) === null) return;
    say(absence === undefined ? t('registered', { name: person.name }) : t('changed'));
    onClose();
  };
  const covers = colleagues.filter((one) => one.staffId !== person.staffId && worksHere(one, today()));
  return (
    <Dialog title={t('absenceFor', { name: person.name })} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <p>{t('absenceText')}</p>
        <div className="field-row">
          <TextField
            label={t('from')}
            type="date"
            value={from}
            error={wrongFrom ?? messagesFor(write.problem, '/from')}
            onValue={setFrom}
          />
          <TextField
            label={t('to')}
            type="date"
            optional
            hint={t('toHint')}
            value={until}
            error={wrongUntil ?? messagesFor(write.problem, '/until')}
            onValue={setUntil}
          />
        </div>
        <SelectField
          label={t('coverField')}
          hint={t('coverHint')}
          optional
          value={coverId}
          options={covers.map(({ staffId, name }) => [staffId, name])}
          error={messagesFor(write.problem, '/coverId')}
          onValue={setCover}
        />
        <ProblemSummary problem={write.problem} shown={['/from', '/until', '/coverId']} />
        <div className="buttons form-actions">
          <Button kind="primary" type="submit" aria-disabled={write.isSending}>
            {t('common:save')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

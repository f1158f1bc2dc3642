import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api/commands.js';
import { useMe } from '../api/me.js';
import { useWrite } from '../api/use-write.js';
import { useDates } from '../dates/use-dates.js';
import { AbsenceDialog, type Absence } from '../team/absence-dialog.js';
import { useNames, useStaff } from '../team/use-staff.js';
import { Button } from '../ui/button.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { Empty, Fetched } from '../ui/states.js';
import { say } from '../ui/toasts.js';

/** When one is away oneself and who covers; registered, corrected, called off. */
export function MyAbsences() {
  const { t } = useTranslation(['account', 'team']);
  const { data: me } = useMe();
  const staff = useStaff();
  const nameOf = useNames();
  const dates = useDates();
  const [edits, setEdits] = useState<Absence | 'new' | null>(null);
  const callOff = useWrite<{ absenceId: string }, object>(({ absenceId }, key) =>
    send('DELETE', `/api/v1/staff/${encodeURIComponent(me?.staffId ?? '')}/absences/${absenceId}`, undefined, { key }),
  );
  const cancel = async (absenceId: string) => {
    if ((await callOff.send({ absenceId })) !== null) say(t('team:calledOff'));
  };
  return (
    <Fetched query={staff}>
      {(people) => {
        const own = people.find(({ staffId }) => staffId === me?.staffId);
        const ahead = (own?.absences ?? []).filter(({ until }) => until === null || until >= dates.today);
        return (
          <>
            {ahead.length === 0 ? (
              <Empty>{t('none')}</Empty>
            ) : (
              <ul className="row-list">
                {ahead.map((absence) => {
                  const { absenceId, from, until, coverId } = absence;
                  const day = dates.day(from);
                  return (
                    <li key={absenceId} className="inbox-row">
                      <div>
                        {until === null
                          ? t('openEnd', { from: day })
                          : t('entry', { from: day, until: dates.day(until) })}
                        {' · '}
                        {coverId === null ? t('team:noCover') : t('team:cover', { name: nameOf(coverId) })}
                      </div>
                      <div className="buttons">
                        <Button aria-label={t('team:changeOne', { day })} onClick={() => setEdits(absence)}>
                          {t('team:change')}
                        </Button>
                        <Button aria-label={t('team:callOffOne', { day })} onClick={() => void cancel(absenceId)}>
                          {t('team:callOff')}
                        </Button>
                      </div>
                    </li>
                  );
                })}
              </ul>
            )}
            <ProblemSummary problem={callOff.problem} />
            {own !== undefined && (
              <div className="buttons form-actions">
                <Button onClick={() => setEdits('new')}>{t('team:absence')}</Button>
              </div>
            )}
            {own !== undefined && edits !== null && (
              <AbsenceDialog
                person={own}
                colleagues={people}
                {...(edits !== 'new' && { absence: edits })}
                onClose={() => setEdits(null)}
              />
            )}
          </>
        );
      }}
    </Fetched>
  );
}

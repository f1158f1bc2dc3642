import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '../dates/days.js';
import { Check, Choices } from '../ui/choices.js';
import { CommandForm } from '../ui/command-form.js';
import { TextArea, TextField } from '../ui/field.js';
import { useBecause, useOneText, wrongOf, type ActProps } from './act-fields.js';
import { useRows } from './rows-context.js';

/** How a promise, or a next step, was kept. */
export function KeepForm({ placementId, obligationId, version, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('myDay');
  const how = useOneText(`keep.${placementId}.${obligationId}`, t('form.wrong.how'));
  return (
    <CommandForm
      placementId={placementId}
      command="keep-promise"
      version={version}
      body={() => ({ obligationId, how: how.text.trim() })}
      check={() => wrongOf({ '/how': how.wrong })}
      fields={['/how']}
      submit={t('do.keep')}
      yours={<p>{how.text}</p>}
      onDone={(answer) => {
        how.letGo();
        onDone(answer);
      }}
      onCancel={onCancel}
    >
      {(at) => (
        <TextArea label={t('form.how')} rows={2} value={how.text} error={at('/how')} onValue={how.set} autoFocus />
      )}
    </CommandForm>
  );
}

/** What was answered to a report of absence, or to a concern. */
export function AnswerForm({ placementId, obligationId, version, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('myDay');
  const answer = useOneText(`answer.${placementId}.${obligationId}`, t('form.wrong.answer'));
  const [toldReporter, setTold] = useState(false);
  return (
    <CommandForm
      placementId={placementId}
      command="answer-report"
      version={version}
      body={() => ({ obligationId, answer: answer.text.trim(), toldReporter })}
      check={() => wrongOf({ '/answer': answer.wrong })}
      fields={['/answer']}
      submit={t('do.answer')}
      yours={<p>{answer.text}</p>}
      onDone={(taken) => {
        answer.letGo();
        onDone(taken);
      }}
      onCancel={onCancel}
    >
      {(at) => (
        <>
          <TextArea
            label={t('form.answer')}
            rows={2}
            value={answer.text}
            error={at('/answer')}
            onValue={answer.set}
            autoFocus
          />
          <Check label={t('form.told')} checked={toldReporter} onChecked={setTold} />
        </>
      )}
    </CommandForm>
  );
}

/** Granted, or not, and why. */
export function DecideForm({ placementId, obligationId, version, policyVersion, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('myDay');
  const because = useBecause(`decide.${placementId}.${obligationId}`, policyVersion, 'approve');
  const [granted, setGranted] = useState<'' | 'yes' | 'no'>('');
  return (
    <CommandForm
      placementId={placementId}
      command="approve"
      version={version}
      body={() => ({ obligationId, granted: granted === 'yes', because: because.because })}
      check={() => wrongOf({ '/granted': granted === '' && t('form.wrong.granted'), ...because.wrong })}
      fields={['/granted', '/because']}
      submit={t('do.decide')}
      yours={<p>{because.note}</p>}
      onDone={(answer) => {
        because.letGo();
        onDone(answer);
      }}
      onCancel={onCancel}
    >
      {(at) => (
        <>
          <Choices
            legend={t('form.granted')}
            value={granted}
            options={[
              ['yes', t('form.yes')],
              ['no', t('form.no')],
            ]}
            error={at('/granted')}
            onValue={setGranted}
          />
          {because.fields(at)}
        </>
      )}
    </CommandForm>
  );
}

/** Another day, and why. */
export function MoveForm({ placementId, obligationId, version, policyVersion, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('myDay');
  const { today } = useRows();
  const because = useBecause(`move.${placementId}.${obligationId}`, policyVersion, 'move-obligation');
  const [dueOn, setDueOn] = useState('');
  const wrongDay = !isDay(dueOn) ? t('form.wrong.day') : dueOn < today && t('form.wrong.past');
  return (
    <CommandForm
      placementId={placementId}
      command="move-obligation"
      version={version}
      body={() => ({ obligationId, dueOn, because: because.because })}
      check={() => wrongOf({ '/dueOn': wrongDay, ...because.wrong })}
      fields={['/dueOn', '/because']}
      submit={t('do.move')}
      yours={<p>{because.note}</p>}
      onDone={(answer) => {
        because.letGo();
        onDone(answer);
      }}
      onCancel={onCancel}
    >
      {(at) => (
        <>
          <TextField
            label={t('form.dueOn')}
            type="date"
            min={today}
            value={dueOn}
            error={at('/dueOn')}
            onValue={setDueOn}
            autoFocus
          />
          {because.fields(at)}
        </>
      )}
    </CommandForm>
  );
}

/** Takes a case over: one press, the briefing stands beside it. */
export function AcceptForm({ placementId, version, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('myDay');
  return (
    <CommandForm
      placementId={placementId}
      command="accept-hand-off"
      version={version}
      body={() => ({})}
      fields={[]}
      submit={t('do.accept')}
      onDone={onDone}
      onCancel={onCancel}
    >
      {() => null}
    </CommandForm>
  );
}

/** Says no to a case, and why. */
export function DeclineForm({ placementId, obligationId, version, policyVersion, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('myDay');
  const because = useBecause(`decline.${placementId}.${obligationId}`, policyVersion, 'decline-hand-off');
  return (
    <CommandForm
      placementId={placementId}
      command="decline-hand-off"
      version={version}
      body={() => ({ because: because.because })}
      check={() => wrongOf(because.wrong)}
      fields={['/because']}
      submit={t('do.decline')}
      yours={<p>{because.note}</p>}
      onDone={(answer) => {
        because.letGo();
        onDone(answer);
      }}
      onCancel={onCancel}
    >
      {(at) => because.fields(at)}
    </CommandForm>
  );
}

import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { send } from '../api/commands.js';
import { messagesFor } from '../api/problem.js';
import { useWrite } from '../api/use-write.js';
import { addDays, isDay, today } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { copyText } from '../my-day/copy-text.js';
import { Button } from '../ui/button.js';
import { Choices } from '../ui/choices.js';
import { Field, TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { say } from '../ui/toasts.js';

/** A link is good for at most so many days. */
const LONGEST = 30;
/** So many are offered. */
const OFFERED = 14;
/** So many characters of purpose at most. */
const PURPOSE = 200;

/** Opens a link for an auditor from outside; the address is shown once. */
export function OpenLinkForm({ placementId, citizenId }: { readonly placementId: string; readonly citizenId: string }) {
  const { t } = useTranslation('audit');
  const now = today();
  const dates = useDates(now);
  const last = addDays(now, LONGEST);
  const [scope, setScope] = useState<'case' | 'citizen'>('case');
  const [purpose, setPurpose] = useState('');
  const [until, setUntil] = useState(addDays(now, OFFERED));
  const [wrong, setWrong] = useState<{ purpose?: string; until?: string }>({});
  const [url, setUrl] = useState<string | null>(null);
  // The second click of two may come after the answer and before it is on the screen.
  const isOpened = useRef(false);
  const open = useWrite(
    (body: Schemas['OpenAuditLink'], key) =>
      send<Schemas['AuditLinkOpened']>('POST', '/api/v1/audit/links', body, { key }),
    [['audit', 'links']],
  );
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isOpened.current) return;
    const form = event.currentTarget;
    const found = {
      ...((purpose.trim() === '' || purpose.length > PURPOSE) && { purpose: t('link.wrongPurpose', { max: PURPOSE }) }),
      ...((!isDay(until) || until < now || until > last) && {
        until: t('link.wrongUntil', { from: dates.full(now), to: dates.full(last) }),
      }),
    };
    setWrong(found);
    const first = Object.keys(found)[0];
    if (first !== undefined) return form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    const about = scope === 'case' ? { placementId } : { citizenId };
    const opened = await open.send({ ...about, purpose: purpose.trim(), until });
    if (opened === null) return;
    isOpened.current = true;
    setUrl(opened.url);
    setPurpose('');
  };
  const another = () => {
    isOpened.current = false;
    setUrl(null);
  };
  if (url !== null) return <Address url={url} onAnother={another} />;
  return (
    <form noValidate className="audit-form" onSubmit={(event) => void save(event)}>
      <ProblemSummary problem={open.problem} shown={['/purpose', '/until']} />
      <Choices
        legend={t('link.scope')}
        value={scope}
        options={[
          ['case', t('link.case')],
          ['citizen', t('link.citizen')],
        ]}
        onValue={setScope}
      />
      <TextField
        label={t('link.purpose')}
        hint={t('link.purposeHint')}
        name="purpose"
        value={purpose}
        error={wrong.purpose ?? messagesFor(open.problem, '/purpose')}
        onValue={setPurpose}
      />
      <TextField
        label={t('link.until')}
        hint={t('link.untilHint', { count: LONGEST })}
        name="until"
        type="date"
        min={now}
        max={last}
        value={until}
        error={wrong.until ?? messagesFor(open.problem, '/until')}
        onValue={setUntil}
      />
      <div className="buttons form-actions">
        <Button kind="primary" type="submit" aria-disabled={open.isSending}>
          {open.isSending ? t('link.opening') : t('link.open')}
        </Button>
      </div>
    </form>
  );
}

function Address({ url, onAnother }: { readonly url: string; readonly onAnother: () => void }) {
  const { t } = useTranslation('audit');
  return (
    <Notice tone="ok" title={t('link.opened')}>
      <Field label={t('link.address')} hint={t('link.once')}>
        {(wiring) => (
          <input
            className="form-input"
            {...wiring}
            readOnly
            autoFocus
            value={url}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <div className="buttons form-actions">
        <Button onClick={() => void copyText(url).then((went) => say(t(`link.${went}`)))}>{t('link.copy')}</Button>
        <Button onClick={onAnother}>{t('link.another')}</Button>
      </div>
    </Notice>
  );
}

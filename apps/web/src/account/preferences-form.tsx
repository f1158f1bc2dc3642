import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { send } from '../api/commands.js';
import { useWrite } from '../api/use-write.js';
import { Button } from '../ui/button.js';
import { Check, Choices } from '../ui/choices.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { say } from '../ui/toasts.js';

type Preferences = Schemas['Preferences'];

/** Which mails one wants, and in which language. */
export function PreferencesForm({ kept }: { readonly kept: Preferences }) {
  const { t } = useTranslation(['account', 'common']);
  const [{ language, mail, digest }, setWanted] = useState({
    language: kept.language,
    mail: { reminder: kept.mail.reminder, due: kept.mail.due, told: kept.mail.told },
    digest: kept.digest,
  });
  const write = useWrite(
    (body: Preferences, key: string) => send('PUT', '/api/v1/me/preferences', body, { key }),
    [['preferences']],
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if ((await write.send({ language, mail, digest })) !== null) say(t('saved'));
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <p className="muted">{t('preferencesText')}</p>
      {(['reminder', 'due', 'told'] as const).map((which) => (
        <Check
          key={which}
          label={t(which)}
          checked={mail[which]}
          onChecked={(on) => setWanted({ language, digest, mail: { ...mail, [which]: on } })}
        />
      ))}
      <Check label={t('digest')} checked={digest} onChecked={(on) => setWanted({ language, mail, digest: on })} />
      <Choices
        legend={t('language')}
        value={language}
        options={[
          ['da', t('danish')],
          ['en', t('english')],
        ]}
        onValue={(next) => setWanted({ language: next, mail, digest })}
      />
      <ProblemSummary problem={write.problem} />
      <div className="buttons form-actions">
        <Button kind="primary" type="submit" aria-disabled={write.isSending}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../api/client.js';
import { send } from '../api/commands.js';
import { messagesFor } from '../api/problem.js';
import { useWrite } from '../api/use-write.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { say } from '../ui/toasts.js';
import { Preview } from './preview.js';

/** How often it is asked how far an adoption is. Milliseconds. */
const EVERY = 2_000;

/** Open cases adopt a version: what it would move, the start with a reason, how far it is. */
export function Adoption({
  version,
  isStarted,
  mayStart,
}: {
  readonly version: string;
  readonly isStarted: boolean;
  readonly mayStart: boolean;
}) {
  const { t } = useTranslation('policy');
  const [because, setBecause] = useState('');
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<Schemas['PolicyPreview'] | null>(null);
  const at = `/api/v1/policies/${encodeURIComponent(version)}/adopt`;
  const preview = useWrite<{ version: string }, Schemas['PolicyPreview']>(
    (body, key) => send('POST', '/api/v1/policies/preview', body, { key }),
    [],
  );
  const start = useWrite<{ because: string }, object>((body, key) => send('POST', at, body, { key }));
  const progress = useQuery({
    queryKey: ['adoption', version],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{version}/adopt', { params: { path: { version } } })),
    enabled: isStarted,
    refetchInterval: ({ state: { data } }) => (data?.tally?.waiting === 0 ? false : EVERY),
  });
  const adopt = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (because.trim() !== '' && (await start.send({ because: because.trim() })) !== null) say(t('adopted'));
  };
  const tally = progress.data?.tally;
  return (
    <section className="team-part">
      <h2>{t('adopt')}</h2>
      {tally !== undefined && tally !== null && (
        <>
          <p role="status">
            {t('adoption', { settled: tally.total - tally.waiting, total: tally.total, refused: tally.refused })}
          </p>
          <progress
            className="progress"
            aria-label={t('adopt')}
            value={tally.total - tally.waiting}
            max={Math.max(tally.total, 1)}
          />
        </>
      )}
      {mayStart && (
        <form noValidate onSubmit={(event) => void adopt(event)}>
          <p className="muted">{t('adoptText')}</p>
          <TextField
            label={t('why')}
            value={because}
            error={tried && because.trim() === '' ? t('whyMissing') : messagesFor(start.problem, '/because')}
            onValue={setBecause}
          />
          <ProblemSummary problem={start.problem ?? preview.problem} shown={['/because']} />
          <div className="buttons form-actions">
            <Button
              aria-disabled={preview.isSending}
              onClick={() => void preview.send({ version }).then((answer) => answer !== null && setFound(answer))}
            >
              {preview.isSending ? t('previewing') : t('preview')}
            </Button>
            <Button type="submit" aria-disabled={start.isSending}>
              {t('adopt')}
            </Button>
          </div>
        </form>
      )}
      {found !== null && <Preview preview={found} />}
    </section>
  );
}

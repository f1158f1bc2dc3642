import { labelOr } from '@holdfast/read-models/labels';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { send } from '../api/commands.js';
import { hasRole, useMe } from '../api/me.js';
import { useWrite } from '../api/use-write.js';
import { useDates } from '../dates/use-dates.js';
import { useLabels } from '../i18n/use-labels.js';
import { useNames } from '../team/use-staff.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { PageTitle } from '../ui/page-title.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { Fetched } from '../ui/states.js';
import { say } from '../ui/toasts.js';
import type { HandOver } from './hand-over.types.js';
import { Results } from './results.js';

/** How often it is asked how far a hand-over is while it runs, and afterwards, while offers are answered. Milliseconds. */
const WHILE_RUNNING = 1_500;
const AFTERWARDS = 30_000;

const isRunning = ({ phase, undo }: HandOver): boolean =>
  phase === 'preparing' || phase === 'running' || (undo !== null && undo.phase !== 'done');

/** A hand-over under way, or done: how far it is, and what one may still do about it. */
export function HandOverRunScreen() {
  const { id = '' } = useParams();
  const { t } = useTranslation('handOver');
  const run = useQuery({
    queryKey: ['hand-over', id],
    queryFn: () => answerOf(api.GET('/api/v1/hand-overs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data === undefined || isRunning(data) ? WHILE_RUNNING : AFTERWARDS),
  });
  const nameOf = useNames();
  return (
    <>
      <PageTitle
        title={run.data === undefined ? t('title') : t('run.title', { name: nameOf(run.data.from) })}
        beside={<Link to="/team/hand-over">{t('title')}</Link>}
      />
      <Fetched query={run}>{(handOver) => <Run handOver={handOver} />}</Fetched>
    </>
  );
}

function Run({ handOver }: { readonly handOver: HandOver }) {
  const { t } = useTranslation('handOver');
  const dates = useDates();
  const labels = useLabels();
  const nameOf = useNames();
  const { from, startedBy, startedAt, because, phase, tally, undo, offers } = handOver;
  const settled = tally.total - tally.waiting;
  return (
    <>
      <p>
        {t('run.by', {
          name: nameOf(startedBy ?? ''),
          when: dates.instant(startedAt),
          reason: labelOr(labels.reason, because.reason),
        })}{' '}
        {typeof because.note === 'string' && because.note}
      </p>
      <div className="card">
        <p role="status">
          <strong>{t(`run.phase.${phase}`)}</strong> · {t('run.progress', { settled, total: tally.total })}
        </p>
        <progress
          className="progress"
          value={settled}
          max={Math.max(tally.total, 1)}
          aria-label={t('run.progress', { settled, total: tally.total })}
        />
        {phase !== 'done' && <p className="muted">{t('run.leave')}</p>}
        {undo !== null && (
          <p role="status">
            {undo.phase === 'done'
              ? t('run.undoDone', { name: nameOf(undo.startedBy ?? ''), when: dates.instant(undo.startedAt) })
              : t('run.undoing', { settled: undo.tally.total - undo.tally.waiting, total: undo.tally.total })}
          </p>
        )}
        <Steering handOver={handOver} giver={nameOf(from)} />
      </div>
      <h2>{t('run.summary')}</h2>
      <ul className="plain-list counts">
        {(['open', 'accepted', 'declined', 'withdrawn', 'expired', 'lapsed'] as const)
          .filter((fate) => (offers[fate] ?? 0) > 0)
          .map((fate) => (
            <li key={fate}>
              <strong>{offers[fate]}</strong> {t(`fate.${fate}`)}
            </li>
          ))}
        {tally.refused > 0 && (
          <li>
            <strong>{tally.refused}</strong> {t('status.refused')}
          </li>
        )}
      </ul>
      <h2>{t('run.results')}</h2>
      <Results handOver={handOver} />
    </>
  );
}

type Steer = 'pause' | 'continue' | 'undo';

/** Pause, go on, take back. */
function Steering({ handOver, giver }: { readonly handOver: HandOver; readonly giver: string }) {
  const { t } = useTranslation(['handOver', 'common']);
  const { data: me } = useMe();
  const [asks, setAsks] = useState(false);
  const { id, phase, undo, offers, tally } = handOver;
  const write = useWrite<Steer, { id: string }>(
    (how, key) => send('POST', `/api/v1/hand-overs/${id}/${how}`, undefined, { key }),
    [['hand-over', id], ['placements']],
  );
  if (!hasRole(me, 'team-lead', 'manager')) return null;
  const takenBack = (offers.open ?? 0) + tally.waiting;
  const takeBack = async () => {
    const answer = await write.send('undo');
    setAsks(false);
    if (answer !== null) say(t('run.undone'));
  };
  return (
    <>
      <ProblemSummary problem={write.problem} />
      <div className="buttons">
        {(phase === 'preparing' || phase === 'running') && undo === null && (
          <Button onClick={() => void write.send('pause')}>{t('run.pause')}</Button>
        )}
        {phase === 'paused' && undo === null && (
          <Button kind="primary" onClick={() => void write.send('continue')}>
            {t('run.continue')}
          </Button>
        )}
        {undo === null && takenBack > 0 && <Button onClick={() => setAsks(true)}>{t('run.undo')}</Button>}
      </div>
      {asks && (
        <Dialog title={t('run.undoTitle')} onClose={() => setAsks(false)}>
          <p>{t('run.undoText', { count: takenBack, name: giver })}</p>
          <div className="buttons">
            <Button kind="primary" aria-disabled={write.isSending} onClick={() => void takeBack()}>
              {t('run.undoButton')}
            </Button>
            <Button onClick={() => setAsks(false)}>{t('common:close')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

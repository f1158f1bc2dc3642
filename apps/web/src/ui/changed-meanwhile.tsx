import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, answerOf } from '../api/client.js';
import { Button } from './button.js';
import { Moment } from './day.js';
import { Loading } from './states.js';

/** Somebody else changed the case while one typed: both sides side by side, and nothing is overwritten. */
export function ChangedMeanwhile({
  placementId,
  seen,
  yours,
  onAnyway,
}: {
  readonly placementId: string;
  /** The version that was on the screen. */
  readonly seen: number;
  readonly yours: ReactNode;
  /** @param version the case's version now: what is sent with it was seen with what happened */
  readonly onAnyway: (version: number) => void;
}) {
  const { t } = useTranslation();
  const timeline = useQuery({
    queryKey: ['timeline', placementId, 'changed', seen],
    queryFn: () => answerOf(api.GET('/api/v1/placements/{id}/timeline', { params: { path: { id: placementId } } })),
    staleTime: 0,
  });
  return (
    <div className="notice notice-warning" role="alert">
      <h3>{t('changed.title')}</h3>
      <p>{t('changed.text')}</p>
      {timeline.data === undefined ? (
        <Loading />
      ) : (
        <>
          <div className="side-by-side">
            <section>
              <h4>{t('changed.theirs')}</h4>
              <ul className="row-list">
                {timeline.data.lines
                  .filter(({ version }) => version > seen)
                  .map(({ eventId, at, who, what, details }) => (
                    <li key={eventId}>
                      <Moment at={at} /> · {who?.name}
                      <div>{what}</div>
                      {details.map((detail) => (
                        <div key={detail} className="muted">
                          {detail}
                        </div>
                      ))}
                    </li>
                  ))}
              </ul>
            </section>
            <section>
              <h4>{t('changed.yours')}</h4>
              {yours}
            </section>
          </div>
          <Button onClick={() => onAnyway(timeline.data.version)}>{t('changed.anyway')}</Button>
        </>
      )}
    </div>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api, type Schemas } from '../api/client.js';
import { Button } from '../ui/button.js';
import { Day, Moment } from '../ui/day.js';
import { SelectField } from '../ui/field.js';
import { Empty, Failed, Loading } from '../ui/states.js';

/** How many lines come at once. */
const AT_ONCE = 30;

/** All placements of a citizen, or at a company, in one timeline, newest first. */
export function CaseTimeline({
  kind,
  id,
  placements,
}: {
  readonly kind: 'citizens' | 'companies';
  readonly id: string;
  /** What one may narrow it to: id and name. */
  readonly placements: readonly (readonly [string, string])[];
}) {
  const { t } = useTranslation('registers');
  const [only, setOnly] = useState('');
  const lines = useInfiniteQuery({
    queryKey: [kind, id, 'timeline', only],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = {
        limit: AT_ONCE,
        ...(only !== '' && { placement: only }),
        ...(pageParam !== '' && { cursor: pageParam }),
      };
      const params = { path: { id }, query };
      return answerOf<Schemas['CaseTimelinePage']>(
        kind === 'citizens'
          ? api.GET('/api/v1/citizens/{id}/timeline', { params })
          : api.GET('/api/v1/companies/{id}/timeline', { params }),
      );
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = lines.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="case-timeline">
      <h2 id="case-timeline">{t('timeline')}</h2>
      {placements.length > 1 && (
        <SelectField
          label={t('timelineOnly')}
          options={[['all', t('timelineAll')], ...placements]}
          value={only === '' ? 'all' : only}
          onValue={(value) => setOnly(value === 'all' ? '' : value)}
        />
      )}
      {lines.error !== null && <Failed error={lines.error} retry={() => void lines.refetch()} />}
      {lines.isPending && <Loading />}
      {lines.isSuccess && items.length === 0 && (
        <Empty>
          <p>{t('noTimeline')}</p>
        </Empty>
      )}
      <ol className="row-list case-timeline">
        {items.map((item) => (
          <Line key={item.line.eventId} item={item} kind={kind} />
        ))}
      </ol>
      {lines.hasNextPage && (
        <Button aria-disabled={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}

function Line({
  item: { placementId, citizen, company, line },
  kind,
}: {
  readonly item: Schemas['CaseTimelinePage']['items'][number];
  readonly kind: 'citizens' | 'companies';
}) {
  const { t } = useTranslation('registers');
  const other = kind === 'citizens' ? company.name : (citizen.name ?? t('erasedName'));
  return (
    <li>
      <div className="muted">
        {line.occurredOn === null ? <Moment at={line.at} /> : <Day day={line.occurredOn} />}
        {line.who !== null && ` · ${line.who.name}`} · <Link to={`/placements/${placementId}`}>{other}</Link>
        {line.recordedLate && <span className="pill pill-amber">{t('recordedLate')}</span>}
        {line.corrected !== null && <span className="pill">{t('corrections')}</span>}
      </div>
      <div>{line.what}</div>
      {line.details.map((detail) => (
        <div key={detail} className="muted">
          {detail}
        </div>
      ))}
      {line.why !== null && <div className="muted">{[line.why.label, line.why.note].filter(Boolean).join(': ')}</div>}
    </li>
  );
}

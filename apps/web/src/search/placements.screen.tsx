import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api, type Schemas } from '../api/client.js';
import { today } from '../dates/days.js';
import { useLabels } from '../i18n/use-labels.js';
import { PlacementTable } from '../registers/placement-table.js';
import { useCompany } from '../registers/queries.js';
import { useTeams, useWorkingStaff } from '../team/use-staff.js';
import { Button } from '../ui/button.js';
import { SelectField, TextField } from '../ui/field.js';
import { PageTitle } from '../ui/page-title.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { looksLikeCpr } from './use-search.js';
import { useSettled } from './use-settled.js';

/** How many rows come at once. */
const AT_ONCE = 50;

const FILTERS = ['owner', 'stage', 'team', 'company', 'q'] as const;
type Filter = (typeof FILTERS)[number];
type Filtered = Partial<Record<Exclude<Filter, 'stage'>, string>> & {
  readonly stage?: Schemas['PlacementPage']['items'][number]['stage'];
};

/** Nothing is left out. */
const ALL = 'all';

/** All placements one may read, narrowed by what stands in the address: it can be kept and passed on. */
export function PlacementsScreen() {
  const { t } = useTranslation('search');
  const labels = useLabels();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('q') ?? '');
  const colleagues = useWorkingStaff(today());
  const teams = useTeams();
  const valueOf = (filter: Filter): string => params.get(filter) ?? '';
  const company = useCompany(params.get('company'));
  const change = (filter: Filter, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '' || value === ALL) next.delete(filter);
        else next.set(filter, value);
        return next;
      },
      { replace: true },
    );
  const asked = useSettled(
    JSON.stringify(
      Object.fromEntries(
        FILTERS.flatMap((name) => (valueOf(name).trim() === '' ? [] : [[name, valueOf(name).trim()]])),
      ),
    ),
  );
  const found = useInfiniteQuery({
    queryKey: ['placements', 'list', asked],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const filter = JSON.parse(asked) as Filtered;
      const query = { ...filter, limit: AT_ONCE, ...(pageParam !== '' && { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/placements', { params: { query } }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageTitle title={t('placements')} />
      <form role="search" className="filters" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={t('filterName')}
          error={looksLikeCpr(typed) ? t('cprHere') : null}
          value={typed}
          onValue={(value) => {
            setTyped(value);
            // A CPR number must not end in an address that is kept and passed on.
            change('q', looksLikeCpr(value) ? '' : value);
          }}
        />
        <SelectField
          label={t('filterStage')}
          options={[[ALL, t('all')], ...Object.entries(labels.stage)]}
          value={valueOf('stage') || ALL}
          onValue={(value) => change('stage', value)}
        />
        <SelectField
          label={t('filterOwner')}
          options={[[ALL, t('all')], ...(colleagues.data ?? []).map(({ staffId, name }) => [staffId, name] as const)]}
          value={valueOf('owner') || ALL}
          onValue={(value) => change('owner', value)}
        />
        <SelectField
          label={t('filterTeam')}
          options={[[ALL, t('all')], ...(teams.data ?? []).map(({ teamId, name }) => [teamId, name] as const)]}
          value={valueOf('team') || ALL}
          onValue={(value) => change('team', value)}
        />
      </form>
      {params.has('company') && (
        <p>
          {t('onlyAt', { company: company.data?.name ?? '…' })}{' '}
          <Button onClick={() => change('company', '')}>{t('everywhere')}</Button>
        </p>
      )}
      {found.error !== null && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.isSuccess && rows.length === 0 && (
        <Empty>
          <p role="status">{t('noPlacements')}</p>
          <p>
            <Link to="/placements/new">{t('newPlacement')}</Link>
          </p>
        </Empty>
      )}
      {rows.length > 0 && <PlacementTable placements={rows} names="both" />}
      {found.hasNextPage && (
        <Button aria-disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('more', { ns: 'common' })}
        </Button>
      )}
    </>
  );
}

import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

/** One case. */
export const caseOf = (id: string) =>
  queryOptions({
    queryKey: ['placement', id],
    queryFn: () => answerOf(api.GET('/api/v1/placements/{id}', { params: { path: { id } } })),
  });

/** What happens if nobody acts; its `now` is the time it is for the case. */
export const forecastOf = (id: string) =>
  queryOptions({
    queryKey: ['placement', id, 'forecast'],
    queryFn: () => answerOf(api.GET('/api/v1/placements/{id}/forecast', { params: { path: { id } } })),
  });

/** What one can do now, and why not the rest. */
export const possibleOf = (id: string) =>
  queryOptions({
    queryKey: ['placement', id, 'possible'],
    queryFn: () => answerOf(api.GET('/api/v1/placements/{id}/possible-commands', { params: { path: { id } } })),
  });

/** Everything on record, oldest first; as it was known at the end of a day when one is given. */
export const timelineOf = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['placement', id, 'timeline', asOf ?? 'now'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/placements/{id}/timeline', {
          params: { path: { id }, query: asOf === undefined ? {} : { asOf } },
        }),
      ),
  });

/** The case as it was known at the end of a day. */
export const stateOf = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ['placement', id, 'state', asOf],
    queryFn: () => answerOf(api.GET('/api/v1/placements/{id}/state', { params: { path: { id }, query: { asOf } } })),
  });

/** Hours a week over time, agreed and worked. */
export const hoursPerWeekOf = (id: string) =>
  queryOptions({
    queryKey: ['placement', id, 'hours'],
    queryFn: () => answerOf(api.GET('/api/v1/placements/{id}/hours', { params: { path: { id } } })),
  });

/** The policy a case is under; a published version never changes. */
export const policyOf = (version: string) =>
  queryOptions({
    queryKey: ['policy', version],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{version}', { params: { path: { version } } })),
    staleTime: Infinity,
  });

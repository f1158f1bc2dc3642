import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../api/problem.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { PageTitle } from './page-title.js';

/** Something is being fetched; said, and quiet. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="skeleton muted" role="status">
      {t('loading')}
    </p>
  );
}

/** Nothing here, and what to do next. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="muted">{children}</div>;
}

const WORDS = {
  offline: ['states.offline', 'states.offlineText'],
  noAccess: ['states.noAccess', 'states.noAccessText'],
  notFound: ['states.notFound', 'states.notFoundText'],
  unavailable: ['states.unavailable', 'states.unavailableText'],
  failed: ['states.failed', 'states.failedText'],
} as const;

function wordsOf(error: unknown): keyof typeof WORDS {
  if (!(error instanceof Problem)) return 'failed';
  if (error.status === 0) return 'offline';
  if (error.status === 403) return 'noAccess';
  if (error.status === 404) return 'notFound';
  return error.isPassing ? 'unavailable' : 'failed';
}

/** It could not be fetched: why, and the way on. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useTranslation();
  const kind = wordsOf(error);
  const [title, text] = WORDS[kind];
  const detail = error instanceof Problem && kind === 'failed' ? error.detail : '';
  return (
    <Notice tone="error" title={t(title)}>
      <p>{detail === '' ? t(text) : detail}</p>
      <div className="buttons">
        {retry !== undefined && kind !== 'noAccess' && kind !== 'notFound' && (
          <Button onClick={retry}>{t('retry')}</Button>
        )}
        {(kind === 'noAccess' || kind === 'notFound') && <Link to="/">{t('states.home')}</Link>}
      </div>
    </Notice>
  );
}

/** Whether what was shown before may go on being shown: not when it has been taken out of one's sight. */
const mayStay = (error: unknown): boolean => !['noAccess', 'notFound'].includes(wordsOf(error));

/** What was fetched, or why it is not there. What was shown before stays while it is fetched anew. */
export function Fetched<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { data, error, refetch } = query;
  const retry = () => void refetch();
  if (error !== null && (data === undefined || !mayStay(error))) return <Failed error={error} retry={retry} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      {error !== null && <Failed error={error} retry={retry} />}
      {children(data)}
    </>
  );
}

/** A whole screen of what was fetched. When it is not there, why not is the heading. */
export function FetchedScreen<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation();
  const { data, error } = query;
  const isGone = error !== null && (data === undefined || !mayStay(error));
  return (
    <>
      {isGone && <PageTitle title={t(WORDS[wordsOf(error)][0])} />}
      <Fetched query={query}>{children}</Fetched>
    </>
  );
}

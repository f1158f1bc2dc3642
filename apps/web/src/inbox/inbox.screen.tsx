import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { hasRole, useMe } from '../api/me.js';
import { Button } from '../ui/button.js';
import { PageTitle } from '../ui/page-title.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { Tabs } from '../ui/tabs.js';
import { MessageRow } from './message-row.js';

/** Messages at a time. */
const ROWS = 50;
type Box = 'mine' | 'snoozed' | 'fallback';

const QUERY = {
  mine: { unreadFirst: 'true' },
  snoozed: { snoozed: 'true' },
  fallback: { mailbox: 'fallback', unreadFirst: 'true' },
} as const;

/** What one was told: unread first; read, put off, never deleted. */
export function InboxScreen() {
  const { t } = useTranslation(['inbox', 'common']);
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const seesAll = hasRole(me, 'manager', 'auditor');
  const boxes: readonly Box[] = seesAll ? ['mine', 'snoozed', 'fallback'] : ['mine', 'snoozed'];
  const box = boxes.find((one) => one === params.get('box')) ?? 'mine';
  return (
    <>
      <PageTitle title={t('common:nav.inbox')} />
      <Tabs
        label={t('label')}
        tabs={boxes.map((one) => [one, t(`box.${one}`)])}
        current={box}
        onChange={(next) => setParams(next === 'mine' ? {} : { box: next }, { replace: true })}
      >
        {box === 'fallback' && <p className="muted">{t('fallbackText')}</p>}
        <Messages key={box} box={box} mayMark={box !== 'fallback' || hasRole(me, 'manager')} />
      </Tabs>
    </>
  );
}

function Messages({ box, mayMark }: { readonly box: Box; readonly mayMark: boolean }) {
  const { t } = useTranslation(['inbox', 'common']);
  const messages = useInfiniteQuery({
    queryKey: ['inbox', 'list', box],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/inbox', {
          params: { query: { ...QUERY[box], limit: ROWS, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const { data, error, refetch, hasNextPage, isFetchingNextPage } = messages;
  if (data === undefined) return error === null ? <Loading /> : <Failed error={error} retry={() => void refetch()} />;
  const items = data.pages.flatMap((page) => page.items);
  return (
    <>
      {error !== null && <Failed error={error} retry={() => void refetch()} />}
      {items.length === 0 ? (
        <Empty>
          <p>{t(`empty.${box}`)}</p>
          <Link to="/">{t('toMyDay')}</Link>
        </Empty>
      ) : (
        <ul className="row-list inbox-list">
          {items.map((message) => (
            <MessageRow key={message.messageId} message={message} mayMark={mayMark} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button aria-disabled={isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>
          {t('common:more')}
        </Button>
      )}
    </>
  );
}

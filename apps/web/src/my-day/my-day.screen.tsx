import { useTranslation } from 'react-i18next';
import { useDates } from '../dates/use-dates.js';
import { Button } from '../ui/button.js';
import { PageTitle } from '../ui/page-title.js';
import { Empty, Fetched } from '../ui/states.js';
import { rowsOf, withoutTwice, type MyDay } from './day-rows.js';
import { DayRows, DaySection } from './day-section.js';
import { endingsOf, Expiring } from './expiring.js';
import { JustRecordedList } from './just-recorded.js';
import { KeyHelp } from './key-help.js';
import { News } from './news.js';
import { OfferRow } from './offer-row.js';
import { RowsContext } from './rows-context.js';
import { useMyDay } from './use-my-day.js';
import { useRowState } from './use-row-state.js';

type Covered = MyDay['coveringFor'][number];

function Covering({ colleague, until, overdue, today: now, thisWeek, day }: Covered & { readonly day: string }) {
  const { t } = useTranslation('myDay');
  const dates = useDates(day);
  const name = colleague.name ?? colleague.id;
  const title =
    until === null ? t('section.covering', { name }) : t('section.coveringUntil', { name, day: dates.day(until) });
  return (
    <DaySection title={title} count={overdue.length + now.length + thisWeek.length}>
      <DayRows rows={rowsOf(overdue, [...now, ...thisWeek])} tone="overdue" />
      <DayRows rows={rowsOf(now, thisWeek)} tone="amber" />
      <DayRows rows={rowsOf(thisWeek)} />
    </DaySection>
  );
}

function Sections({ shown }: { readonly shown: MyDay }) {
  const { t } = useTranslation('myDay');
  const { rows, recorded } = useRowState(shown.day);
  const day = withoutTwice(shown);
  const { overdue, today, thisWeek } = day;
  const endings = endingsOf(day.expiring);
  const owed = [
    overdue,
    today,
    thisWeek,
    day.offeredToMe,
    day.askedOfMe,
    ...day.coveringFor.map(({ overdue }) => overdue),
  ];
  const isEmpty = owed.every(({ length }) => length === 0);
  return (
    <RowsContext value={rows}>
      <DaySection title={t('section.new')} count={day.newSinceYesterday.length}>
        <News items={day.newSinceYesterday} />
      </DaySection>
      <DaySection title={t('section.overdue')} count={overdue.length} tone="overdue">
        <DayRows rows={rowsOf(overdue, [...today, ...thisWeek])} tone="overdue" />
      </DaySection>
      <DaySection title={t('section.today')} count={today.length} tone="amber">
        <DayRows rows={rowsOf(today, [...overdue, ...thisWeek])} tone="amber" />
      </DaySection>
      <DaySection title={t('section.asked')} count={day.askedOfMe.length}>
        <DayRows rows={rowsOf(day.askedOfMe)} />
      </DaySection>
      <DaySection title={t('section.offered')} count={day.offeredToMe.length}>
        <ul className="row-list">
          {day.offeredToMe.map((offer) => (
            <OfferRow key={offer.placementId} offer={offer} />
          ))}
        </ul>
      </DaySection>
      {isEmpty && <Empty>{t('empty')}</Empty>}
      {day.coveringFor.map((covered) => (
        <Covering key={covered.colleague.id} {...covered} day={day.day} />
      ))}
      <DaySection title={t('section.thisWeek')} count={thisWeek.length}>
        <DayRows rows={rowsOf(thisWeek, [...overdue, ...today])} />
      </DaySection>
      <DaySection title={t('section.expiring')} count={endings.length}>
        <Expiring items={endings} />
      </DaySection>
      <DaySection title={t('section.recorded')} count={recorded.length}>
        <JustRecordedList items={recorded} />
      </DaySection>
      <KeyHelp />
    </RowsContext>
  );
}

/** What asks for one person today: the worst first, done where it stands. */
export function MyDayScreen() {
  const { t } = useTranslation();
  const { shown, hasNews, showNews } = useMyDay();
  const dates = useDates(shown.data?.day);
  return (
    <>
      <PageTitle
        title={t('nav.myDay')}
        beside={shown.data !== undefined && <span className="muted">{dates.full(shown.data.day)}</span>}
      />
      <div role="status">
        {hasNews && (
          <div className="live-bar">
            {t('live.changed')} <Button onClick={showNews}>{t('live.show')}</Button>
          </div>
        )}
      </div>
      <Fetched query={shown}>{(day) => <Sections shown={day} />}</Fetched>
    </>
  );
}

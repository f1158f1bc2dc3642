import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { labelOr } from '@holdfast/read-models/labels';
import { useLabels } from '../i18n/use-labels.js';
import { Button } from '../ui/button.js';
import { Moment } from '../ui/day.js';
import type { MyDay } from './day-rows.js';
import { useRows } from './rows-context.js';
import { useRowText } from './use-row-text.js';

type NewItem = MyDay['newSinceYesterday'][number];

/** So many at first: what is overdue is to stay in sight. */
const FIRST = 4;

function useNewText() {
  const { t } = useTranslation('myDay');
  const labels = useLabels();
  return (item: NewItem): string => {
    if (item.what === 'placement') return t('news.placement');
    if (item.what === 'not-delivered') return t('news.lost');
    const { about, step, kind } = item.message;
    const said = about !== null ? labelOr(labels.about, about) : step !== null ? labels.step[step] : '';
    return [said.charAt(0).toUpperCase() + said.slice(1), kind === null ? '' : labels.obligation[kind]]
      .filter(Boolean)
      .join(': ');
  };
}

/** What came since the last working day. */
export function News({ items }: { readonly items: readonly NewItem[] }) {
  const { t } = useTranslation('myDay');
  const { today } = useRows();
  const said = useNewText();
  const text = useRowText(today);
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="row-list">
        {(all ? items : items.slice(0, FIRST)).map((item) => {
          const on = item.what === 'placement' ? item : item.message;
          return (
            <li key={`${item.what}:${item.what === 'placement' ? item.placementId : item.message.messageId}`}>
              <Link to={`/placements/${on.placementId}`}>
                {t('at', { what: said(item), citizen: text.citizen(on), company: text.company(on) })}
              </Link>{' '}
              <span className="muted">
                <Moment at={item.at} today={today} />
              </span>
            </li>
          );
        })}
      </ul>
      {!all && items.length > FIRST && (
        <Button kind="tertiary" onClick={() => setAll(true)}>
          {t('news.more', { count: items.length })}
        </Button>
      )}
    </>
  );
}

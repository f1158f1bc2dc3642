import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { addDays, daysBetween } from '../../dates/days.js';
import { useDates } from '../../dates/use-dates.js';

const HEIGHT = 150;
const LEFT = 28;
const BOTTOM = 22;
const TOP = 10;
/** A full week is in sight, so that few hours look few. */
const FULL = 37;
/** Hours without an end are drawn a little beyond today. Days. */
const BEYOND = 14;

const most = (hours: Schemas['WeeklyHours']): number => (typeof hours === 'number' ? hours : hours.max);

/** Hours agreed as steps, hours worked as dots, at the width there is: letters keep their size. */
export function HoursChart({ hours, today }: { readonly hours: Schemas['PlacementHours']; readonly today: string }) {
  const { t } = useTranslation('placement');
  const dates = useDates(today);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const drawn = box.current;
    if (drawn === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(drawn.clientWidth));
    observer.observe(drawn);
    return () => observer.disconnect();
  }, []);
  const { agreed, worked } = hours;
  const open = addDays(today, BEYOND);
  const lastOf = (until: string | null, from: string) => until ?? (from > open ? addDays(from, BEYOND) : open);
  const all = [
    ...agreed.flatMap(({ from, until }) => [from, lastOf(until, from)]),
    ...worked.map(({ on }) => on),
  ].sort();
  const [first = today, last = today] = [all[0], all.at(-1)];
  const days = Math.max(1, daysBetween(first, last));
  const top = Math.max(
    FULL,
    ...agreed.map(({ weeklyHours }) => most(weeklyHours)),
    ...worked.map((w) => w.weeklyHours),
  );
  const x = (day: string) => LEFT + (daysBetween(first, day) / days) * Math.max(0, width - LEFT - 8);
  const y = (value: number) => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const isIn = today >= first && today <= last;
  return (
    <div ref={box}>
      {width > 0 && (
        <svg className="hours-chart" width={width} height={HEIGHT} role="img" aria-label={t('hours.chart')}>
          {[0, FULL].map((value) => (
            <g key={value}>
              <line className="hours-axis" x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
              <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {isIn && <line className="hours-today" x1={x(today)} x2={x(today)} y1={TOP} y2={y(0)} />}
          {agreed.map(({ from, until, beside, weeklyHours }) => (
            <line
              key={`${from}${beside ? 'beside' : ''}`}
              className={beside ? 'hours-agreed hours-beside' : 'hours-agreed'}
              x1={x(from)}
              x2={x(lastOf(until, from))}
              y1={y(most(weeklyHours))}
              y2={y(most(weeklyHours))}
            />
          ))}
          {worked.map(({ on, weeklyHours }) => (
            <circle key={`${on} ${weeklyHours}`} className="hours-worked" cx={x(on)} cy={y(weeklyHours)} r={4} />
          ))}
          <text x={LEFT} y={HEIGHT - 4}>
            {dates.day(first)}
          </text>
          <text x={width - 8} y={HEIGHT - 4} textAnchor="end">
            {dates.day(last)}
          </text>
        </svg>
      )}
    </div>
  );
}

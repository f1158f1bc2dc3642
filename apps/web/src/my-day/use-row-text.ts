import { useTranslation } from 'react-i18next';
import { capital } from '../i18n/capital.js';
import { dayOf } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { useLabels } from '../i18n/use-labels.js';
import type { Owed } from './day-rows.js';
import { isGiven } from './is-given.js';

/** What a line of the day says, in the words of the screen. */
export function useRowText(today: string) {
  const { t } = useTranslation('myDay');
  const labels = useLabels();
  const dates = useDates(today);
  const citizen = (owed: Pick<Owed, 'citizen'>) => owed.citizen.name ?? t('erased');
  const company = (owed: Pick<Owed, 'company'>) => owed.company.name ?? t('noCompany');

  /** When it is due, how late it is, what is missing. */
  function facts(owed: Owed): readonly string[] {
    const { detail } = owed;
    return [
      ...(isGiven(detail.what) && isGiven(detail.to) ? [t('to', { who: detail.to })] : []),
      ...(detail.checkIn === undefined ? [] : [t('checkIn', { number: detail.checkIn })]),
      ...(detail.missing === undefined
        ? []
        : [t('missing', { papers: detail.missing.map((paper) => labels.paper[paper]).join(', ') })]),
      ...(detail.approval === undefined ? [] : [labels.approvalSubject[detail.approval]]),
      ...booked(owed),
      ...due(owed),
      ...(owed.lateBy !== null && owed.lateBy > 0 ? [t('late', { count: owed.lateBy })] : []),
    ];
  }

  /** What was late from the start, as an imported case is, has another deadline now: both are said. */
  function due({ dueOn, detail: { originallyDueOn } }: Owed): readonly string[] {
    if (originallyDueOn === undefined || originallyDueOn >= dueOn) return [t('due', { day: dates.day(dueOn) })];
    return [t('wasDue', { day: dates.day(originallyDueOn) }), t('dueNow', { day: dates.day(dueOn) })];
  }

  function booked({ bookedAt, detail }: Owed): readonly string[] {
    if (bookedAt === null) return [];
    const when = dayOf(bookedAt) === today ? dates.time(bookedAt) : dates.instant(bookedAt);
    const place = detail.booked?.place ?? null;
    return [place === null ? t('booked', { when }) : t('bookedPlace', { when, place })];
  }

  return {
    citizen,
    company,
    facts,
    kind: (owed: Owed) => capital(labels.obligation[owed.kind]),
    /** "Opfølgning, Mette H. hos Tømrer Bæk". */
    title(owed: Owed): string {
      const kind = capital(labels.obligation[owed.kind]);
      const { what } = owed.detail;
      return t('at', {
        what: isGiven(what) ? t('quoted', { what: kind, text: what }) : kind,
        citizen: citizen(owed),
        company: company(owed),
      });
    },
    /** Who hears of it next if nobody acts; null when nobody will, or it was to be before today. */
    alarm({ nextAlarm }: Owed): string | null {
      if (nextAlarm === null || dayOf(nextAlarm.at) < today) return null;
      return t(`alarm.${nextAlarm.step}`, { when: dates.instant(nextAlarm.at) });
    },
    /** Who above has heard of it; null when nobody has. */
    told({ lastRung }: Owed): string | null {
      const step = lastRung?.step;
      return step === 'team-lead' || step === 'manager' || step === 'manager-again' ? t(`told.${step}`) : null;
    },
  };
}

import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../i18n/language.js';
import { today, type Day } from './days.js';
import { fullDay, sayDay, sayInstant, sayTime } from './format.js';

/** Dates in the words of the screen. */
export function useDates(now: Day = today()) {
  const { t } = useTranslation();
  const words = { today: t('day.today'), tomorrow: t('day.tomorrow'), yesterday: t('day.yesterday') };
  const language = currentLanguage();
  return {
    today: now,
    day: (day: Day) => sayDay(day, now, language, words),
    full: (day: Day) => fullDay(day, language),
    time: (instant: string) => sayTime(instant, language),
    instant: (instant: string) => sayInstant(instant, now, language, words),
  };
}

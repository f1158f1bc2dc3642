import type { Day } from '../dates/days.js';

/** What stands for today in an audit: no day is near it, so that every date is written out with its year. It is read on other days. */
export const ANY_DAY: Day = '1900-01-01';

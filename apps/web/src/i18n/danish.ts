import { common } from './common.da.js';
import { followUp } from './follow-up.da.js';
import { myDay } from './my-day.da.js';
import { search } from './search.da.js';

/** Every text in Danish, by screen. What codes are called stands in the labels of the read models. */
export const danish = {
  common,
  followUp,
  myDay,
  search,
};

import { common } from './common.da.js';

/** Every text in Danish, by screen. What codes are called stands in the labels of the read models. */
export const danish = { common };

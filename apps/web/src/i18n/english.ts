import { commonEn } from './common.en.js';
import { searchEn } from './search.en.js';
import type { danish } from './danish.js';
import type { SameTexts } from './texts.types.js';

/** Every text in English. */
export const english: SameTexts<typeof danish> = { common: commonEn, search: searchEn };

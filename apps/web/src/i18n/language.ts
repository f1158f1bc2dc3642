/** The languages of the screens. Danish first; English is complete. */
export type Language = 'da' | 'en';

const KEY = 'holdfast.language';
let language: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'da';

/** What texts and the API's refusals are in. */
export const currentLanguage = (): Language => language;

/** Kept on this machine. */
export function chooseLanguage(next: Language): void {
  language = next;
  localStorage.setItem(KEY, next);
  document.documentElement.lang = next;
}

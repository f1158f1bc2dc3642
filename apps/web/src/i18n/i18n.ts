import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { danish } from './danish.js';
import { chooseLanguage, currentLanguage, type Language } from './language.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof danish;
  }
}

/** Makes the texts ready. English is fetched only where it is wanted. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'da',
    fallbackLng: 'da',
    defaultNS: 'common',
    resources: { da: danish },
    interpolation: { escapeValue: false },
  });
  await changeLanguage(currentLanguage());
}

/** All texts in another language, at once. */
export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'common')) {
    const { english } = await import('./english.js');
    for (const [namespace, texts] of Object.entries(english)) i18next.addResourceBundle('en', namespace, texts);
  }
  chooseLanguage(language);
  await i18next.changeLanguage(language);
}

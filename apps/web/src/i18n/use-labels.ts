import { danish, english, type Labels } from '@holdfast/read-models/labels';
import { useTranslation } from 'react-i18next';

/** What people call each code, in the language of the screen. */
export function useLabels(): Labels {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? english : danish;
}

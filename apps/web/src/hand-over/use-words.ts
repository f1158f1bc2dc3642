import { useTranslation } from 'react-i18next';
import type { PlacementItem } from './hand-over.types.js';

const CODES = [
  'OFFER_OPEN',
  'SAME_PERSON',
  'PERSON_NOT_ACTIVE',
  'NOT_THE_GIVERS',
  'CLOSED',
  'NOT_FOUND',
  'NOT_ALLOWED',
  'NO_OFFER',
  'CONFLICT',
  'ERASED',
  'CALENDAR_ENDS',
] as const;

/** What a placement and the code of a rule are called here. */
export function useWords() {
  const { t } = useTranslation('handOver');
  return {
    /** "Mette Hansen hos Tømrer Bæk". */
    caseName: (placement: Pick<PlacementItem, 'citizen' | 'company'> | undefined): string =>
      placement === undefined
        ? t('unknownCase')
        : t('caseAt', { citizen: placement.citizen.name ?? t('erased'), company: placement.company.name ?? '' }),
    /** Why it cannot move, with the way out. */
    whyNot: (code: string): string => {
      const known = CODES.find((one) => one === code);
      return known === undefined ? t('code.unknown', { code }) : t(`code.${known}`);
    },
  };
}

import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';

type Rate = Schemas['TeamOverview']['followUps'];

/** "94 % (45 af 48)"; a share of nothing is no share. */
export function useSayRate(): (rate: Rate) => string {
  const { t, i18n } = useTranslation('team');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return ({ rate, onTime, due }) =>
    rate === null ? t('nothingDue') : t('onTimeValue', { rate: percent.format(rate), onTime, due });
}

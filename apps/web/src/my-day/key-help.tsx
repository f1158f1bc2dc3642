import { useTranslation } from 'react-i18next';

const KEYS = [
  ['j / k', 'move'],
  ['Enter', 'open'],
  ['r', 'record'],
  ['Esc', 'leave'],
  ['/', 'search'],
] as const;

/** The keys of the screen, in sight. Where there is no keyboard it is not there. */
export function KeyHelp() {
  const { t } = useTranslation('myDay');
  return (
    <p className="day-keys muted no-print">
      {t('keys.label')}:{' '}
      {KEYS.map(([key, what]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(`keys.${what}`)}{' '}
        </span>
      ))}
    </p>
  );
}

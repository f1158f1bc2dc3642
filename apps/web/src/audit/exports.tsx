import { useTranslation } from 'react-i18next';
import { DownloadButton } from './download-button.js';

const FILES = ['pdf', 'csv', 'json'] as const;

/** The case as a file: to read, to reckon with, for a program, and signed. */
export function Exports({ placementId }: { readonly placementId: string }) {
  const { t } = useTranslation('audit');
  return (
    <dl className="audit-files">
      {FILES.map((kind) => (
        <div key={kind}>
          <dt>{t(`file.${kind}`)}</dt>
          <dd>
            <p className="muted">{t(`file.${kind}Text`)}</p>
            <DownloadButton
              path={`/api/v1/placements/${encodeURIComponent(placementId)}/export.${kind}`}
              text={t('file.fetch')}
              label={t('file.fetchWhat', { what: t(`file.${kind}`) })}
            />
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('file.bundle')}</dt>
        <dd>
          <p className="muted">{t('file.bundleText')}</p>
          <DownloadButton
            path={`/api/v1/audit/export?${new URLSearchParams({ placementId }).toString()}`}
            text={t('file.fetch')}
            label={t('file.fetchWhat', { what: t('file.bundle') })}
          />
        </dd>
      </div>
    </dl>
  );
}

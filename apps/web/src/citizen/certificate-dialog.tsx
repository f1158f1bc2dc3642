import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../api/client.js';
import { saveFile } from '../api/download.js';
import { Facts } from '../registers/facts.js';
import { Button } from '../ui/button.js';
import { Moment } from '../ui/day.js';
import { Dialog } from '../ui/dialog.js';
import { Fetched } from '../ui/states.js';

/** The certificate of an erasure: what was erased, by whom, on what ground; and as the file that can be verified. */
export function CertificateDialog({
  citizenId,
  onClose,
}: {
  readonly citizenId: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('registers');
  const certificate = useQuery({
    queryKey: ['citizens', citizenId, 'erasure'],
    queryFn: () => answerOf(api.GET('/api/v1/citizens/{id}/erasure', { params: { path: { id: citizenId } } })),
  });
  return (
    <Dialog title={t('certificateTitle')} onClose={onClose}>
      <Fetched query={certificate}>
        {(shown) => (
          <>
            <Facts
              facts={[
                [t('certificateNo'), shown.id],
                [t('certificateWhen'), <Moment key="when" at={shown.when} />],
                [t('certificateWho'), shown.who],
                [t('certificateReason'), t(`erasureReason.${shown.reason}`)],
                [t('certificateBasis'), shown.legalBasis],
                [t('certificateWhat'), shown.what.erased.map((part) => t(`erasedPart.${part}`)).join(', ')],
                [t('certificateSigned'), shown.signature?.keyId ?? t('certificateUnsigned')],
              ]}
            />
            <Button onClick={() => saveFile(fileOf(shown), `${shown.id}.json`)}>{t('certificateSave')}</Button>
          </>
        )}
      </Fetched>
    </Dialog>
  );
}

const fileOf = (certificate: Schemas['ErasureCertificate']): Blob =>
  new Blob([JSON.stringify(certificate, null, 2)], { type: 'application/json' });

import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import { say } from '../ui/toasts.js';
import { RegisterForm, type RegisterField, type RegisterValues } from './register-form.js';

/** Corrects what is on record of somebody, or adds somebody there: the form in a dialog, and what came of it. */
export function RegisterEntryDialog({
  title,
  path,
  fields,
  initial,
  version,
  said,
  onClose,
}: {
  readonly title: string;
  readonly path: string;
  readonly fields: readonly RegisterField[];
  readonly initial?: RegisterValues;
  /** Of what is corrected; absent where somebody is added. */
  readonly version?: number;
  /** What is said when it is done. */
  readonly said: (values: RegisterValues) => string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      <RegisterForm
        path={path}
        fields={fields}
        submit={t('save')}
        {...(initial !== undefined && { initial })}
        {...(version !== undefined && { version })}
        onCancel={onClose}
        onDone={(id, values) => {
          if (id !== null) say(said(values));
          onClose();
        }}
      />
    </Dialog>
  );
}

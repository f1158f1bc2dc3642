import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Check } from '../ui/choices.js';
import type { MessageAt } from '../ui/command-form.js';
import { TextArea, TextField } from '../ui/field.js';
import type { ConsiderationValues } from './form-values.js';

/** What the workplace must respect, and what of it the company is told. */
export function ConsiderationFields({
  considerations,
  at,
  onChange,
}: {
  readonly considerations: readonly ConsiderationValues[];
  readonly at: MessageAt;
  readonly onChange: (considerations: readonly ConsiderationValues[]) => void;
}) {
  const { t } = useTranslation('newPlacement');
  const change = (index: number, part: Partial<ConsiderationValues>) =>
    onChange(considerations.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <>
      {considerations.map(({ text, tellCompany, agreedOn }, index) => (
        <div key={index} className="card">
          <TextArea
            label={t('consideration', { number: index + 1 })}
            error={at(`/considerations/${index}/text`)}
            rows={2}
            value={text}
            onValue={(value) => change(index, { text: value })}
          />
          <Check
            label={t('tellCompany')}
            checked={tellCompany}
            onChecked={(checked) => change(index, { tellCompany: checked })}
          />
          <TextField
            label={t('agreedOn')}
            type="date"
            optional
            warning={tellCompany && agreedOn === '' ? t('tellWithoutDate') : null}
            error={at(`/considerations/${index}/agreedWithCitizenOn`)}
            value={agreedOn}
            onValue={(value) => change(index, { agreedOn: value })}
          />
          <div className="buttons form-actions">
            <Button onClick={() => onChange(considerations.filter((_, place) => place !== index))}>
              {t('removeConsideration', { number: index + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <Button onClick={() => onChange([...considerations, { text: '', tellCompany: false, agreedOn: '' }])}>
        {t('addConsideration')}
      </Button>
    </>
  );
}

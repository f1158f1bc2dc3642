import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Check } from '../../ui/choices.js';
import { TextField } from '../../ui/field.js';
import { dated, filled } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

interface One {
  readonly text: string;
  readonly tellCompany: boolean;
  readonly agreedOn: string;
}

/** What the workplace must respect, and what of it the company may know. */
export function ChangeConsiderationsForm(of: CommandOf) {
  const { t } = useTranslation(['commands', 'newPlacement']);
  const before = of.placement.considerations.map(({ text, tellCompany, agreedWithCitizenOn }) => ({
    ...{ text: text ?? '', tellCompany },
    agreedOn: agreedWithCitizenOn ?? '',
  }));
  const empty: One = { text: '', tellCompany: false, agreedOn: '' };
  return (
    <ShortForm<'change-considerations', { all: readonly One[] }>
      of={of}
      command="change-considerations"
      initial={{ all: before.length === 0 ? [empty] : before }}
      fields={['/considerations']}
      check={({ all }) =>
        Object.fromEntries(
          all.flatMap(({ text, agreedOn }, index) => [
            [`/considerations/${index}/text`, filled(text)],
            [
              `/considerations/${index}/agreedWithCitizenOn`,
              agreedOn === '' ? null : dated(agreedOn, { until: of.today }),
            ],
          ]),
        )
      }
      body={({ all }) => ({
        considerations: all.map(({ text, tellCompany, agreedOn }) => ({
          ...{ text: text.trim(), tellCompany },
          ...(agreedOn !== '' && { agreedWithCitizenOn: agreedOn }),
        })),
      })}
    >
      {({ value: { all }, change, at }) => {
        const put = (index: number, next: Partial<One>) =>
          change({ all: all.map((one, place) => (place === index ? { ...one, ...next } : one)) });
        return (
          <>
            {all.map(({ text, tellCompany, agreedOn }, index) => (
              <fieldset key={index} className="command-part">
                <legend>{t('part.consideration', { number: index + 1 })}</legend>
                <TextField
                  label={t('field.consideration')}
                  value={text}
                  error={at(`/considerations/${index}/text`)}
                  onValue={(next) => put(index, { text: next })}
                />
                <Check
                  label={t('field.tellCompany')}
                  checked={tellCompany}
                  onChecked={(next) => put(index, { tellCompany: next })}
                />
                {tellCompany && (
                  <DayField
                    label={t('field.agreedOn')}
                    optional
                    max={of.today}
                    warning={agreedOn === '' ? t('newPlacement:tellWithoutDate') : null}
                    value={agreedOn}
                    error={at(`/considerations/${index}/agreedWithCitizenOn`)}
                    onValue={(next) => put(index, { agreedOn: next })}
                  />
                )}
                <Button kind="tertiary" onClick={() => change({ all: all.filter((_, place) => place !== index) })}>
                  {t('removeConsideration', { number: index + 1 })}
                </Button>
              </fieldset>
            ))}
            <Button onClick={() => change({ all: [...all, empty] })}>{t('addConsideration')}</Button>
          </>
        );
      }}
    </ShortForm>
  );
}

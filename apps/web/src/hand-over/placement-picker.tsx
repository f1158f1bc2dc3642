import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../i18n/use-labels.js';
import type { StaffMember } from '../team/use-staff.js';
import { Button } from '../ui/button.js';
import { SelectField } from '../ui/field.js';
import type { HandOverDraft, PlacementItem } from './hand-over.types.js';
import { useWords } from './use-words.js';

type Chosen = HandOverDraft['chosen'];

/** Some of the placements, each with its receiver; one receiver for all that are selected is one choice. */
export function PlacementPicker({
  placements,
  people,
  chosen,
  error,
  onChosen,
}: {
  readonly placements: readonly PlacementItem[];
  readonly people: readonly StaffMember[];
  readonly chosen: Chosen;
  readonly error: string | null;
  readonly onChosen: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation(['handOver', 'common']);
  const labels = useLabels();
  const { caseName } = useWords();
  const id = useId();
  const [forAll, setForAll] = useState('');
  const options = people.map(({ staffId, name }) => [staffId, name] as const);
  const ids = Object.keys(chosen);
  const select = (placementId: string, on: boolean) => {
    const rest = Object.fromEntries(Object.entries(chosen).filter(([one]) => one !== placementId));
    onChosen(on ? { ...rest, [placementId]: forAll } : rest);
  };
  const give = (to: string) => {
    setForAll(to);
    onChosen(Object.fromEntries(ids.map((one) => [one, to])));
  };
  return (
    <fieldset className="form-group" aria-describedby={error === null ? undefined : `${id}-error`}>
      <legend className="sr-only">{t('some')}</legend>
      {error !== null && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <div className="picker-tools">
        <Button
          onClick={() => onChosen(Object.fromEntries(placements.map((one) => [one.id, chosen[one.id] ?? forAll])))}
        >
          {t('selectAll')}
        </Button>
        <Button onClick={() => onChosen({})}>{t('selectNone')}</Button>
        <span role="status">{t('selected', { count: ids.length })}</span>
        <SelectField label={t('setReceiver')} value={forAll} options={options} onValue={give} />
      </div>
      <ul className="row-list picker">
        {placements.map((placement) => {
          const isChosen = chosen[placement.id] !== undefined;
          return (
            <li key={placement.id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={(event) => select(placement.id, event.target.checked)}
                />
                <span>
                  {caseName(placement)} <span className="muted">{labels.stage[placement.stage]}</span>
                </span>
              </label>
              {isChosen && (
                <select
                  className="form-select"
                  aria-label={t('receiverOf', { citizen: placement.citizen.name ?? t('erased') })}
                  value={chosen[placement.id]}
                  onChange={(event) => onChosen({ ...chosen, [placement.id]: event.target.value })}
                >
                  <option value="">{t('common:choose')}</option>
                  {options.map(([value, text]) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </select>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

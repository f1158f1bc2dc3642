import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import { FollowUpForm } from '../follow-up/follow-up-form.js';
import type { FollowUpCase, Recorded } from '../follow-up/follow-up.types.js';
import { followUpForJournal } from '../follow-up/journal.js';
import { useDates } from '../dates/use-dates.js';
import { Button } from '../ui/button.js';
import { Check } from '../ui/choices.js';
import { Loading } from '../ui/states.js';
import { ActPanel } from './act-panel.js';
import { CaseFacts } from './case-facts.js';
import { actsOf, keyOf, type Act, type DayRow } from './day-rows.js';
import { channelOf, participantsOf, peopleOf } from './defaults.js';
import { useRows } from './rows-context.js';
import { useCases } from './use-cases.js';
import { useRowText } from './use-row-text.js';

/** An open row: what one should know, and what can be done here. */
export function RowPanel({ row }: { readonly row: DayRow }) {
  const { t } = useTranslation(['myDay', 'followUp']);
  const { data: me } = useMe();
  const rows = useRows();
  const text = useRowText(rows.today);
  const dates = useDates(rows.today);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [first] = row.items;
  const items = [...row.items, ...row.also.filter((other) => taken.includes(keyOf(other)))];
  const cases = useCases(items.map(({ placementId }) => placementId));
  const acts = items.length > 1 ? (['record'] as const) : actsOf(first);
  const act: Act | null = rows.open?.act ?? acts[0] ?? null;
  const focus = rows.open?.focus ?? false;

  const followUps = items.map((owed, index): FollowUpCase => {
    const placement = cases[index]?.data;
    const { placementId, citizen, company, obligationId } = owed;
    return {
      ...{ placementId, citizen, company, obligationId },
      version: placement?.version,
      policyVersion: placement?.policyVersion,
      people: peopleOf(placement),
    };
  });
  const recorded = (all: readonly Recorded[]) => {
    const nameOf = (staffId: string) =>
      [
        ...(me === undefined ? [] : [{ id: me.staffId, name: me.name }]),
        ...followUps.flatMap(({ people }) => people ?? []),
      ].find(({ id }) => id === staffId)?.name ?? staffId;
    rows.doneWith(
      row.key,
      all.map(({ of, body, answer }) => ({
        text: t('followUp:saved', {
          what: text.title(items.find(({ placementId }) => placementId === of.placementId) ?? first),
        }),
        journal: followUpForJournal(of, body, nameOf, me?.name ?? ''),
        waits: answer === 'waits',
      })),
    );
  };
  const placement = cases[0]?.data;
  const waiting = cases.some(({ isPending }) => isPending);
  return (
    <div className="day-panel">
      {items.map((owed, index) => (
        <CaseFacts
          key={keyOf(owed)}
          of={owed}
          owed={owed}
          placement={cases[index]?.data}
          heading={items.length > 1 ? text.citizen(owed) : undefined}
        />
      ))}
      {row.also.length > 0 && act === 'record' && (
        <fieldset>
          <legend>{t('panel.sameVisit')}</legend>
          {row.also.map((other) => (
            <Check
              key={keyOf(other)}
              label={t('panel.also', { citizen: text.citizen(other), day: dates.day(other.dueOn) })}
              checked={taken.includes(keyOf(other))}
              onChecked={(checked) =>
                setTaken(checked ? [...taken, keyOf(other)] : taken.filter((key) => key !== keyOf(other)))
              }
            />
          ))}
        </fieldset>
      )}
      {acts.length > 1 && (
        <div className="buttons day-acts" role="group" aria-label={t('panel.acts')}>
          {acts.map((each) => (
            <Button key={each} aria-pressed={each === act} onClick={() => rows.openRow(row.key, each, true)}>
              {t(`do.${each}`)}
            </Button>
          ))}
        </div>
      )}
      {act === null && <p className="muted">{t('panel.elsewhere')}</p>}
      {waiting && <Loading />}
      {act === 'record' && !waiting && (
        <FollowUpForm
          cases={followUps}
          today={rows.today}
          channel={channelOf(first)}
          participants={participantsOf(items, placement?.details.mentor)}
          autoFocus={focus}
          onDone={recorded}
          onCancel={rows.closeRow}
        />
      )}
      {act !== null && act !== 'record' && !waiting && (
        <ActPanel
          key={act}
          act={act}
          placementId={first.placementId}
          obligationId={first.obligationId}
          version={placement?.version}
          policyVersion={placement?.policyVersion}
          onDone={() => rows.doneWith(row.key, [{ text: `${t(`done.${act}`)}: ${text.title(first)}`, journal: null }])}
          onCancel={rows.closeRow}
        />
      )}
    </div>
  );
}

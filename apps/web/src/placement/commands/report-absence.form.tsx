import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Choices } from '../../ui/choices.js';
import { TextArea, TextField } from '../../ui/field.js';
import { dated, ended, filled } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

type Kind = Schemas['ReportAbsence']['kind'];

/** The citizen is away, as somebody reports it. */
export function ReportAbsenceForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const labels = useLabels();
  return (
    <ShortForm<'report-absence', { kind: Kind | ''; from: string; until: string; reportedBy: string; what: string }>
      of={of}
      command="report-absence"
      initial={{ kind: '', from: of.today, until: '', reportedBy: '', what: '' }}
      fields={['/kind', '/from', '/until', '/reportedBy', '/what']}
      check={({ kind, from, until, reportedBy }) => ({
        '/kind': filled(kind),
        '/from': dated(from),
        '/until': until === '' ? null : ended(until, from),
        '/reportedBy': filled(reportedBy),
      })}
      body={({ kind, from, until, reportedBy, what }) => ({
        kind: kind === '' ? 'other' : kind,
        from,
        ...(until !== '' && { until }),
        reportedBy: reportedBy.trim(),
        ...(what.trim() !== '' && { what: what.trim() }),
      })}
    >
      {({ value, change, at }) => (
        <>
          <Choices
            legend={t('field.kind')}
            value={value.kind}
            options={Object.entries(labels.absenceKind) as [Kind, string][]}
            error={at('/kind')}
            onValue={(kind) => change({ kind })}
          />
          <div className="field-row">
            <DayField
              label={t('field.from')}
              value={value.from}
              error={at('/from')}
              onValue={(from) => change({ from })}
            />
            <DayField
              label={t('field.lastDay')}
              optional
              hint={t('hint.until')}
              value={value.until}
              error={at('/until')}
              onValue={(until) => change({ until })}
            />
          </div>
          <TextField
            label={t('field.reportedBy')}
            value={value.reportedBy}
            error={at('/reportedBy')}
            onValue={(reportedBy) => change({ reportedBy })}
          />
          <TextArea
            label={t('field.said')}
            optional
            rows={2}
            value={value.what}
            error={at('/what')}
            onValue={(what) => change({ what })}
          />
        </>
      )}
    </ShortForm>
  );
}

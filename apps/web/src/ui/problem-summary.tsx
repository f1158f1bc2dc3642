import { useTranslation } from 'react-i18next';
import { isOneFieldsRule, type Problem } from '../api/problem.js';
import { Notice } from './notice.js';

/** Why a form was not saved. Messages of fields that are on the form stand there; `shown` names those. */
export function ProblemSummary({
  problem,
  shown = [],
}: {
  readonly problem: Problem | null;
  readonly shown?: readonly string[];
}) {
  const { t } = useTranslation();
  if (problem === null) return null;
  const isShown = (pointer: string) => shown.some((field) => pointer === field || pointer.startsWith(`${field}/`));
  const rest = problem.errors.filter(({ pointer }) => !isShown(pointer));
  const fields = problem.errors.length - rest.length;
  return (
    <Notice tone="error" title={problem.isPassing ? t('form.notSent') : problem.title || t('form.summary')}>
      {problem.detail !== '' && !(fields > 0 && isOneFieldsRule(problem)) && <p>{problem.detail}</p>}
      {fields > 0 && <p>{t('form.fields', { count: fields })}</p>}
      {rest.map(({ pointer, message }) => (
        <p key={pointer}>{message}</p>
      ))}
    </Notice>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '../api/client.js';
import { useLabels } from '../i18n/use-labels.js';

/** Something that was found, and where it is. */
export interface Hit {
  readonly to: string;
  readonly text: string;
  readonly beside: string;
}

/** What was found of one kind. */
export interface HitGroup {
  readonly kind: 'cases' | 'citizens' | 'companies';
  readonly hits: readonly Hit[];
  readonly more: boolean;
}

/** So many characters at least: fewer are refused. */
export const LEAST = 2;

/**
 * A CPR number, or the better part of one while it is typed: it must not end in an address that is kept and passed on. Eight
 * digits are a CVR number.
 */
export const looksLikeCpr = (typed: string): boolean => /^\s*(?:\d{6}\s*-\s*\d{0,4}|\d{9,10})\s*$/.test(typed);

/**
 * Cases, citizens and companies by what was typed.
 * @param limit at most so many of each
 */
export function useSearch(typed: string, limit: number) {
  const groups = useGroups();
  const q = typed.trim();
  return useQuery({
    queryKey: ['search', q, limit],
    queryFn: () => answerOf(api.GET('/api/v1/search', { params: { query: { q, limit } } })),
    enabled: q.length >= LEAST,
    placeholderData: keepPreviousData,
    select: groups,
  });
}

function useGroups(): (found: Schemas['Found']) => readonly HitGroup[] {
  const { t } = useTranslation('search');
  const labels = useLabels();
  return ({ cases, citizens, companies }) => [
    {
      kind: 'cases',
      more: cases.more,
      hits: cases.items.map(({ id, citizen, company, stage, owner, vitasCaseId }) => ({
        to: `/placements/${id}`,
        text: t('caseAt', { citizen: citizen.name ?? t('erased'), company: company.name ?? company.id }),
        beside: [labels.stage[stage], owner.name, vitasCaseId].filter(Boolean).join(' · '),
      })),
    },
    {
      kind: 'citizens',
      more: citizens.more,
      hits: citizens.items.map(({ id, name }) => ({ to: `/citizens/${id}`, text: name ?? t('erased'), beside: '' })),
    },
    {
      kind: 'companies',
      more: companies.more,
      hits: companies.items.map(({ id, name, cvr, city }) => ({
        to: `/companies/${id}`,
        text: name,
        beside: [`CVR ${cvr}`, city].filter(Boolean).join(' · '),
      })),
    },
  ];
}

import { labelOr } from '@holdfast/read-models/labels';
import { useQuery } from '@tanstack/react-query';
import { useLabels } from '../i18n/use-labels.js';
import { answerOf, api } from './client.js';

/**
 * The reasons the policy of a case takes for a command, as choices; empty until they are fetched.
 * @param policyVersion of the case; undefined while it is not known
 * @param list the command's name, or the policy's finer list (`start-stage:back`)
 */
export function useReasons(policyVersion: string | undefined, list: string): readonly (readonly [string, string])[] {
  const labels = useLabels();
  const { data } = useQuery({
    queryKey: ['policy', policyVersion],
    queryFn: () =>
      answerOf(api.GET('/api/v1/policies/{version}', { params: { path: { version: policyVersion ?? '' } } })),
    enabled: policyVersion !== undefined,
    // A published version never changes.
    staleTime: Infinity,
  });
  const codes = (data?.document.reasons as Readonly<Record<string, readonly string[]>> | undefined)?.[list] ?? [];
  return codes.map((code) => [code, labelOr(labels.reason, code)] as const);
}

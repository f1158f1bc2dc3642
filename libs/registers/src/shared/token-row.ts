/**
 * A row of the search side table: the keyed tokens of one subject for one purpose, whole. Null takes them away: the row
 * stays with no tokens, so that nothing is found by it.
 */
export function tokenRow(
  subjectType: 'citizen' | 'company-contact',
  subjectId: string,
  purpose: 'name' | 'cpr',
  tokens: readonly string[] | null,
): Record<string, unknown> {
  return { subject_type: subjectType, subject_id: subjectId, purpose, tokens: tokens ?? [] };
}

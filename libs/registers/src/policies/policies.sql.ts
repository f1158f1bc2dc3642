/** Why a version was published, and when its adoption was started last, and by whom. */
export const policyReasonsSql = `
alter table register_policies
  -- A row written by an adoption leaves it out, and keeps what stands.
  alter column published_at drop not null,
  add column because text,
  add column adoption_started_at timestamptz,
  add column adoption_started_by text;
`;

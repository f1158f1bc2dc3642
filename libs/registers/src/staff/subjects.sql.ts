/** Who is whom at the municipality's own issuer: its name for a person belongs to one member of staff. */
export const subjectsSql = `
alter table register_staff add column subject text;
create unique index register_staff_subject on register_staff (tenant, subject);
`;

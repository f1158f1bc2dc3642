/**
 * What a day looks for, found without what it does not show: of one's cases those that are not closed, and of the mail that did not
 * arrive what came since yesterday. The stage seldom changes, so a command's update of a placement still stays within its page.
 */
export const myDaySql = `
create index placements_open_by_owner on placements (tenant, owner_id) where stage <> 'closed';
create index inbox_by_time on inbox (tenant, at);
`;

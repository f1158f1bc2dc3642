/** What a person who prepares the files needs to know. The sample files are those of the demo. */
export const importHelp = `
Import in this order: staff, companies, citizens, placements. Sample files: demo-data/ in the source tree.

The first line holds the headings, in any order; cells are separated by semicolon or comma. Days are written
2026-11-23 or 23-11-2026, several values in one cell are separated by |. Keys are your own: they tie the files
together, and the same key is the same entry again, so a second run changes nothing.

staff        staff_id*; name*; email*; roles* (consultant, caseworker, team-lead, manager, auditor, admin); team_id;
             team_name; working_days (mon|tue|...); manages (team ids). A team's lead is its member with the role
             team-lead.
companies    key*; cvr*; name*; trade; size (1-9, 10-49, 50-249, 250+); address; postal_code; city;
             production_units; contact_name; contact_title; contact_phone; contact_email
citizens     key*; name*; cpr; phone; email; address
placements   key*; citizen* and company* (their keys); owner* and second_person (staff ids); proposed_on*;
             stands* (proposed, preparing, running, closed)
             not for closed: rung*; purpose*; job_function*; weekly_hours* (25 or 20-30); starts_on*; planned_end
             running: grant_ends; papers_missing; follow_ups_held and last_follow_up (on this rung); first_paid_day
             (when an earlier rung was paid); check_ins_done
             closed: ended_on*; outcome or ended_early

Every row that is refused is printed with its line, its column and the reason, never with its text; the other rows
are imported. What was overdue already is listed: it rings once, to whoever owes it, on the next working day.`;

import { useQuery } from '@tanstack/react-query';
import { allPages, PAGE } from '../api/all-pages.js';
import { answerOf, api, type Schemas } from '../api/client.js';
import { hasRole, useMe } from '../api/me.js';

export type StaffMember = Schemas['StaffMember'];
export type Team = Schemas['Team'];

const everybody = {
  queryKey: ['staff'],
  queryFn: () =>
    allPages((cursor) => answerOf(api.GET('/api/v1/staff', { params: { query: { ...cursor, limit: PAGE } } }))),
};

/** Everybody, those who have left included, by name. */
export function useStaff() {
  return useQuery(everybody);
}

/** Everybody who works here on a day, by name. */
export function useWorkingStaff(day: string) {
  return useQuery({ ...everybody, select: (staff) => staff.filter((one) => worksHere(one, day)) });
}

/** Every team, by name. */
export function useTeams() {
  return useQuery({
    queryKey: ['teams'],
    queryFn: () => answerOf(api.GET('/api/v1/teams')),
    select: ({ items }) => items,
  });
}

/** Whether somebody works here on a day. */
export const worksHere = ({ leftOn }: StaffMember, day: string): boolean => leftOn === null || leftOn > day;

/** What people are called; an id nobody has is shown as it is. */
export function useNames(): (staffId: string) => string {
  const { data } = useStaff();
  const names = new Map(data?.map(({ staffId, name }) => [staffId, name]));
  return (staffId) => names.get(staffId) ?? staffId;
}

/** Whether who is signed in leads a person's team, or is a manager. */
export function useLeads(): (person: { readonly teamId: string | null } | undefined) => boolean {
  const { data: me } = useMe();
  const { data: teams } = useTeams();
  return (person) =>
    hasRole(me, 'manager') ||
    (person !== undefined &&
      (teams?.some(({ teamId, leadId }) => teamId === person.teamId && leadId === me?.staffId) ?? false));
}

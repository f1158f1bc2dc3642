import { addDays, type Directory } from '@holdfast/domain';

/** A large jobcenter: so many consultants, in teams of so many, each team with its lead. */
const CONSULTANTS = 300;
const TEAM_SIZE = 12;

/** Everybody who works there, as the decider knows them and as the file of an import tells of them. */
export interface LargeStaff {
  readonly directory: Directory;
  readonly consultants: readonly string[];
  readonly csv: string;
}

/** Teams of twelve under one manager; a team's lead carries cases as the others do. */
export function largeStaff(): LargeStaff {
  const consultants = Array.from({ length: CONSULTANTS }, (_, n) => `k-${numbered(n)}`);
  const teamOf = (n: number): string => `team-${Math.floor(n / TEAM_SIZE) + 1}`;
  const leads = (n: number): boolean => n % TEAM_SIZE === 0;
  const teams = [...new Set(consultants.map((_, n) => teamOf(n)))];
  const rows = consultants.map((id, n) => {
    const roles = leads(n) ? 'team-lead|consultant' : 'consultant';
    return `${id};${nameOf(n)};${id}@bench.example;${roles};${teamOf(n)};Team ${teamOf(n).slice(5)};;`;
  });
  const manager = `${MANAGER};Mona Chef;${MANAGER}@bench.example;manager;;;;${teams.join('|')}`;
  return {
    consultants,
    csv: ['staff_id;name;email;roles;team_id;team_name;working_days;manages', manager, ...rows].join('\n'),
    directory: {
      staff: Object.fromEntries(
        consultants.map((staffId, n) => [
          staffId,
          {
            ...{ staffId, name: nameOf(n), teamId: teamOf(n), leftOn: null, absences: [] },
            roles: leads(n) ? (['team-lead', 'consultant'] as const) : (['consultant'] as const),
          },
        ]),
      ),
      teams: Object.fromEntries(
        teams.map((teamId, n) => {
          const leadId = consultants[n * TEAM_SIZE] as string;
          return [teamId, { teamId, name: teamId, leadId, managerId: MANAGER }];
        }),
      ),
      actingOwnerId: null,
      fallbackMailbox: 'bench@example.invalid',
    },
  };
}

const MANAGER = 'mona-c';
const numbered = (n: number): string => String(n + 1).padStart(5, '0');

const FIRST = ['Anna', 'Bo', 'Clara', 'David', 'Ellen', 'Frank', 'Gitte', 'Hans', 'Ida', 'Jonas', 'Karen', 'Lars'];
const LAST = ['Holm', 'Bech', 'Krogh', 'Lund', 'Vester', 'Friis', 'Dahl', 'Sand', 'Frost', 'Munk', 'Vang', 'Lyng'];
const nameOf = (n: number): string =>
  `${FIRST[n % FIRST.length] ?? ''} ${LAST[Math.floor(n / FIRST.length) % LAST.length] ?? ''}`;

/** Keys of the citizens and companies of the files. */
export const largeCitizenKey = (n: number): string => `b-${numbered(n)}`;
export const largeCompanyKey = (n: number): string => `v-${numbered(n)}`;

const BIRTHDAYS = 14_000;

/** A file of so many citizens: made-up names, made-up numbers of existing dates, each once. */
export function citizensCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const [year = '', month = '', day = ''] = addDays('1960-01-01', n % BIRTHDAYS).split('-');
    const serial = String(1_000 + Math.floor(n / BIRTHDAYS));
    const phone = String(10_000_000 + n);
    return `${largeCitizenKey(n)};${nameOf(n)};${day}${month}${year.slice(2)}-${serial};${phone};;Bygaden ${n}`;
  });
  return ['key;name;cpr;phone;email;address', ...rows].join('\n');
}

/** A file of so many companies. */
export function companiesCsv(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, n) => `${largeCompanyKey(n)};${90_000_001 + n};Virksomhed ${LAST[n % LAST.length] ?? ''} ${n + 1}`,
  );
  return ['key;cvr;name', ...rows].join('\n');
}

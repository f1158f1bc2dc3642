import type { Schemas } from '../api/client.js';
import { addDays, isDay, type Day } from '../dates/days.js';
import type { Found } from '../ui/combobox.js';
import { durations, firstPossibleStart, nearestWorkingDay, type PlanPolicy, type Rung } from './plan-policy.js';

type Purpose = Schemas['PlannedStage']['purpose'];
type Company = Schemas['CompanyWithContacts'];

/** One rung as it stands in the form; a day that nobody chose is empty. */
export interface RungValues {
  readonly stage: Rung;
  readonly purpose: Purpose | '';
  readonly startsOn: Day;
  readonly plannedEnd: Day;
  /** "25", or a range: "20-30". */
  readonly hours: string;
  readonly jobFunction: string;
}

/** One consideration as it stands in the form. */
export interface ConsiderationValues {
  readonly text: string;
  readonly tellCompany: boolean;
  readonly agreedOn: Day;
}

/** Everything that was typed; null where nobody chose and the only one there is counts. */
export interface FormValues {
  readonly citizen: Found | null;
  readonly company: Found | null;
  readonly contactId: string | null;
  readonly productionUnit: string | null;
  readonly ownerId: string;
  readonly secondPersonId: string;
  readonly mentor: string;
  readonly workTimes: string;
  readonly transport: string;
  readonly vitasCaseId: string;
  readonly plan: readonly RungValues[];
  readonly considerations: readonly ConsiderationValues[];
}

const LADDER: readonly Rung[] = ['internship', 'wage-subsidy', 'paid-hours'];

/** The end that a rung is planned to when nobody says otherwise: the last working day the law allows. Open where it sets none. */
export function defaultEnd(policy: PlanPolicy, stage: Rung, startsOn: Day): Day {
  if (!isDay(startsOn) || stage === 'flex-job') return '';
  const longest = durations(policy, stage, startsOn).at(-1);
  return longest === undefined ? '' : nearestWorkingDay(policy, longest.lastDay, -1);
}

/** An internship from the first Monday whose papers can come in time; the one who writes is the owner. */
export function emptyForm(policy: PlanPolicy, ownerId: string, today: Day): FormValues {
  const startsOn = firstPossibleStart(policy, today);
  return {
    citizen: null,
    company: null,
    contactId: null,
    productionUnit: null,
    ownerId,
    secondPersonId: '',
    mentor: '',
    workTimes: '',
    transport: '',
    vitasCaseId: '',
    plan: [
      {
        stage: 'internship',
        purpose: '',
        startsOn,
        plannedEnd: defaultEnd(policy, 'internship', startsOn),
        hours: '',
        jobFunction: '',
      },
    ],
    considerations: [],
  };
}

/** The rung that comes after: the next of the ladder, from the working day after the one before ends. */
export function nextRung(policy: PlanPolicy, before: RungValues): RungValues {
  const stage = LADDER[LADDER.indexOf(before.stage) + 1] ?? 'paid-hours';
  const startsOn = isDay(before.plannedEnd) ? nearestWorkingDay(policy, addDays(before.plannedEnd, 1), 1) : '';
  return { ...before, stage, startsOn, plannedEnd: defaultEnd(policy, stage, startsOn) };
}

/** A change of stage or first day takes the planned end along, as long as nobody chose another. */
export function changedRung(policy: PlanPolicy, rung: RungValues, change: Partial<RungValues>): RungValues {
  const next = { ...rung, ...change };
  if ('plannedEnd' in change || rung.plannedEnd !== defaultEnd(policy, rung.stage, rung.startsOn)) return next;
  return { ...next, plannedEnd: defaultEnd(policy, next.stage, next.startsOn) };
}

const HOURS = /^(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?$/;

/** Hours a week as people write them: "25", "22,5", "20-30". Null when it is neither. */
export function readHours(text: string): Schemas['WeeklyHours'] | null {
  const [, low, high] = HOURS.exec(text.trim()) ?? [];
  if (low === undefined) return null;
  const number = (part: string) => Number(part.replace(',', '.'));
  return high === undefined ? number(low) : { min: number(low), max: number(high) };
}

/** The contact or production unit that was chosen, or the only one there is. */
export const chosenContact = ({ contactId }: FormValues, company: Company | undefined): string =>
  contactId ?? (company?.contacts.length === 1 ? (company.contacts[0]?.contactId ?? '') : '');

/** @see chosenContact */
export const chosenUnit = ({ productionUnit }: FormValues, company: Company | undefined): string =>
  productionUnit ?? (company?.productionUnits.length === 1 ? (company.productionUnits[0]?.number ?? '') : '');

/** What is sent. Only after `missing` found nothing. */
export function toBody(values: FormValues, company: Company | undefined): Schemas['ProposePlacement'] {
  const text = <K extends string>(name: K, value: string) =>
    (value.trim() === '' ? {} : { [name]: value.trim() }) as Partial<Record<K, string>>;
  return {
    citizenId: values.citizen?.id ?? '',
    companyId: values.company?.id ?? '',
    ownerId: values.ownerId,
    ...text('secondPersonId', values.secondPersonId),
    ...text('companyContactId', chosenContact(values, company)),
    ...text('productionUnit', chosenUnit(values, company)),
    ...text('mentor', values.mentor),
    ...text('workTimes', values.workTimes),
    ...text('transport', values.transport),
    ...text('vitasCaseId', values.vitasCaseId),
    plan: values.plan.map(({ stage, purpose, startsOn, plannedEnd, hours, jobFunction }) => ({
      stage,
      purpose: purpose as Purpose,
      startsOn,
      ...(plannedEnd !== '' && { plannedEnd }),
      weeklyHours: readHours(hours) as Schemas['WeeklyHours'],
      jobFunction: jobFunction.trim(),
    })),
    ...(values.considerations.length > 0 && {
      considerations: values.considerations.map(({ text: what, tellCompany, agreedOn }) => ({
        text: what.trim(),
        tellCompany,
        ...(agreedOn !== '' && { agreedWithCitizenOn: agreedOn }),
      })),
    }),
  };
}

/** What must be put right before it is worth sending. */
export type Missing =
  | 'chooseCitizen'
  | 'chooseCompany'
  | 'chooseOwner'
  | 'samePerson'
  | 'choosePurpose'
  | 'notADay'
  | 'endRequired'
  | 'endBeforeStart'
  | 'rungOrder'
  | 'notHours'
  | 'tooManyHours'
  | 'jobFunction'
  | 'consideration'
  | 'inFuture';

/** By the pointer of the field, in the order of the form. */
export function missing(values: FormValues, policy: PlanPolicy, today: Day): Readonly<Record<string, Missing>> {
  const found: Record<string, Missing> = {};
  if (values.citizen === null) found['/citizenId'] = 'chooseCitizen';
  if (values.company === null) found['/companyId'] = 'chooseCompany';
  values.plan.forEach((rung, index) => missingOfRung(found, rung, values.plan[index - 1], `/plan/${index}`, policy));
  if (values.ownerId === '') found['/ownerId'] = 'chooseOwner';
  else if (values.secondPersonId === values.ownerId) found['/secondPersonId'] = 'samePerson';
  values.considerations.forEach(({ text, agreedOn }, index) => {
    const at = `/considerations/${index}`;
    if (text.trim() === '') found[`${at}/text`] = 'consideration';
    if (agreedOn !== '' && !isDay(agreedOn)) found[`${at}/agreedWithCitizenOn`] = 'notADay';
    else if (agreedOn > today) found[`${at}/agreedWithCitizenOn`] = 'inFuture';
  });
  return found;
}

function missingOfRung(
  found: Record<string, Missing>,
  rung: RungValues,
  before: RungValues | undefined,
  at: string,
  policy: PlanPolicy,
): void {
  const { stage, purpose, startsOn, plannedEnd, hours, jobFunction } = rung;
  if (purpose === '') found[`${at}/purpose`] = 'choosePurpose';
  if (!isDay(startsOn)) found[`${at}/startsOn`] = 'notADay';
  else if (before !== undefined && startsOn < before.startsOn) found[`${at}/startsOn`] = 'rungOrder';
  const mayBeOpen = stage === 'paid-hours' || stage === 'flex-job';
  if (plannedEnd === '') {
    if (!mayBeOpen) found[`${at}/plannedEnd`] = 'endRequired';
  } else if (!isDay(plannedEnd)) found[`${at}/plannedEnd`] = 'notADay';
  else if (plannedEnd < startsOn) found[`${at}/plannedEnd`] = 'endBeforeStart';
  const read = readHours(hours);
  const most = read === null || typeof read === 'number' ? read : read.max;
  if (most === null || most < 0.5 || (typeof read === 'object' && read !== null && read.min > read.max))
    found[`${at}/weeklyHours`] = 'notHours';
  else if (most > policy.maxWeeklyHours) found[`${at}/weeklyHours`] = 'tooManyHours';
  if (jobFunction.trim() === '') found[`${at}/jobFunction`] = 'jobFunction';
}

import { danish, labelOr } from '@holdfast/read-models/labels';
import { fullDay } from '../dates/format.js';
import type { Day } from '../dates/days.js';
import type { FollowUpCase, FollowUpBody } from './follow-up.types.js';

const day = (value: Day): string => fullDay(value, 'da');

function nextStepText(step: FollowUpBody['nextStep'], nameOf: (staffId: string) => string): string {
  if ('asPlanned' in step) return 'Næste skridt: fortsætter som planlagt';
  if ('what' in step) return `Næste skridt: ${step.what}, senest ${day(step.dueOn)} (${nameOf(step.owedBy)})`;
  const { reason, note } = step.noneBecause;
  return `Næste skridt: ingen (${[labelOr(danish.reason, reason), note].filter(Boolean).join(': ')})`;
}

/**
 * A follow-up as plain text for the municipality's journal, which is Danish whatever the screen is in.
 * @param nameOf the name of a member of staff
 * @param by who recorded it
 */
export function followUpForJournal(
  of: FollowUpCase,
  body: FollowUpBody,
  nameOf: (staffId: string) => string,
  by: string,
): string {
  return [
    `Opfølgning ${day(body.occurredOn)} (${danish.channel[body.channel]})`,
    `Borger: ${of.citizen.name ?? ''}`,
    `Virksomhed: ${of.company.name ?? ''}`,
    `Deltagere: ${body.participants}`,
    `Fundet: ${body.findings}`,
    ...(body.hoursWorked === undefined
      ? []
      : [`Fremmødte timer om ugen: ${String(body.hoursWorked).replace('.', ',')}`]),
    ...(body.adjustments === undefined ? [] : [`Justeringer: ${body.adjustments}`]),
    ...(body.concerns === undefined ? [] : [`Problem meldt: ${body.concerns}`]),
    nextStepText(body.nextStep, nameOf),
    `Registreret i Holdfast af ${by}`,
  ].join('\n');
}

/** An attempt as plain text for the journal, in Danish. */
export function attemptForJournal(
  of: Pick<FollowUpCase, 'citizen' | 'company'>,
  attempt: { readonly occurredOn: Day; readonly channel: FollowUpBody['channel']; readonly who: string },
  by: string,
): string {
  return [
    `Forsøgt kontaktet ${day(attempt.occurredOn)} (${danish.channel[attempt.channel]}): ${attempt.who} ikke truffet`,
    `Borger: ${of.citizen.name ?? ''}`,
    `Virksomhed: ${of.company.name ?? ''}`,
    `Registreret i Holdfast af ${by}`,
  ].join('\n');
}

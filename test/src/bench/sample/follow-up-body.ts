import { dayOf, type Day } from '@holdfast/domain';

/** Of the sizes that consultants write. */
export const FINDINGS = 'Møder til tiden og er faldet godt til. Vil gerne lære at køre truck og have flere timer.';
export const PARTICIPANTS = 'Borgeren og den daglige leder';

/** Today in Denmark. */
export function today(): Day {
  return dayOf(new Date().toISOString());
}

/** The body of a record-follow-up that goes on as planned. */
export function followUpBody(): Readonly<Record<string, unknown>> {
  const said = { participants: PARTICIPANTS, findings: FINDINGS };
  return { occurredOn: today(), channel: 'call', ...said, nextStep: { asPlanned: true } };
}

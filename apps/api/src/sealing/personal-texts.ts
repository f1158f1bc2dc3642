import type { OperationId } from '../identity/route-roles.js';
import { PERSONAL_FIELDS } from '../placements/commands/personal-fields.js';
import { REGISTER_PERSONAL_FIELDS } from '../registers/personal-fields.js';

const { citizen, 'company-contact': contact, 'retention-hold': hold, erasure } = REGISTER_PERSONAL_FIELDS;

/** Every place of a body that holds a person's words, or words about one, by operation: all of it is sealed. The whole list. */
export const PERSONAL_TEXTS: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  ...PERSONAL_FIELDS,
  'register-citizen': citizen,
  'correct-citizen': citizen,
  'set-retention-hold': hold,
  'erase-citizen': erasure,
  'register-company': contact.map((field) => `contacts.*.${field}`),
  'add-company-contact': contact,
  'correct-company-contact': contact,
  'start-hand-over': ['briefing', 'because.note'],
};

const job = 'A kind of work, as in a vacancy: it is counted, and says nothing of whoever does it.';
const company = 'About a company: it is in the public register of companies.';
const position = 'A position at the company; whose it is, is sealed.';
const workData = 'Who works here: work data, not sealed.';
const subject = "What the municipality's issuer calls a member of staff.";
const team = 'The name of a team.';
const policy = 'Rules of a municipality, which are published. Said to be about no person where they are written.';
const companyTexts = {
  ...{ name: company, trade: company, address: company, city: company },
  'productionUnits.*.name': company,
};
const policyTexts = (at: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ...['title', 'calendar.*', 'ladders.*', 'obligations.*', 'papers.*', 'followUp.*', 'afterCare.*', 'stageEnd.*'],
      ...['dueAfter.*', 'extensions.*', 'flexJob.*', 'moving.*', 'reasons.*', 'law.*.*'],
    ].map((path) => [at + path, policy]),
  );

/** Every other place of a body that takes free text, or anything at all, and why no person's words belong there. */
export const OTHER_TEXTS: Readonly<Partial<Record<OperationId, Readonly<Record<string, string>>>>> = {
  'propose-placement': {
    'plan.*.jobFunction': job,
    vitasCaseId: "The number of the application in the state's system: an id whose form is not ours.",
  },
  'start-stage': { jobFunction: job },
  'change-plan': { 'plan.*.jobFunction': job },
  'correct-record': {
    'correction.*':
      'Sealed by where it stands: as the entry is that it corrects (`PERSONAL_EVENT_FIELDS`, seal-correction.ts).',
  },
  'register-company': { ...companyTexts, 'contacts.*.title': position },
  'correct-company': companyTexts,
  'add-company-contact': { title: position },
  'correct-company-contact': { title: position },
  'register-staff': { name: workData, subject },
  'correct-staff': { name: workData, subject },
  'register-team': { name: team },
  'correct-team': { name: team },
  'publish-policy': { ...policyTexts(''), because: policy },
  'preview-policy': policyTexts('document.'),
  'start-adoption': { because: policy },
  'register-webhook': { url: 'The address of a program, given by an admin; no name and password in it.' },
  'open-audit-link': {
    purpose: 'What a link is for, e.g. the reference of an audit; whoever writes it is told to name nobody.',
  },
  'change-preferences': { 'mail.*': 'Switches: on or off.' },
};

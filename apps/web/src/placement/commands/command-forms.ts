import type { ComponentType } from 'react';
import type { CommandName } from '../../api/commands.js';
import { AcceptHandOffForm } from './accept-hand-off.form.js';
import { AddNoteForm } from './add-note.form.js';
import { AnswerReportForm } from './answer-report.form.js';
import { ApproveForm } from './approve.form.js';
import { AssignOwnerForm } from './assign-owner.form.js';
import { AssignSecondPersonForm } from './assign-second-person.form.js';
import { BookFollowUpForm } from './book-follow-up.form.js';
import { CancelObligationForm } from './cancel-obligation.form.js';
import { ChangeConsiderationsForm } from './change-considerations.form.js';
import { ChangeHoursForm } from './change-hours.form.js';
import { ChangePlanForm } from './change-plan.form.js';
import { ClosePlacementForm } from './close-placement.form.js';
import type { CommandOf } from './command-of.js';
import { CorrectRecordForm } from './correct-record.form.js';
import { DecideMatchForm } from './decide-match.form.js';
import { DeclineHandOffForm } from './decline-hand-off.form.js';
import { EndStageForm } from './end-stage.form.js';
import { ExtendStageForm } from './extend-stage.form.js';
import { KeepPromiseForm } from './keep-promise.form.js';
import { MakePromiseForm } from './make-promise.form.js';
import { MoveObligationForm } from './move-obligation.form.js';
import { OfferHandOffForm } from './offer-hand-off.form.js';
import { PauseForm } from './pause.form.js';
import { RaiseConcernForm } from './raise-concern.form.js';
import { ReceivePaperForm } from './receive-paper.form.js';
import { RecordAttemptForm } from './record-attempt.form.js';
import { RecordFollowUpForm } from './record-follow-up.form.js';
import { ReopenForm } from './reopen.form.js';
import { ReportAbsenceForm } from './report-absence.form.js';
import { RequestApprovalForm } from './request-approval.form.js';
import { ResumeForm } from './resume.form.js';
import { StartStageForm } from './start-stage.form.js';
import { WaivePaperForm } from './waive-paper.form.js';
import { WithdrawHandOffForm } from './withdraw-hand-off.form.js';

/** The form of every command. A command of the API that is missing here does not compile. */
export const COMMAND_FORMS: Readonly<Record<CommandName, ComponentType<CommandOf>>> = {
  'accept-hand-off': AcceptHandOffForm,
  'add-note': AddNoteForm,
  'answer-report': AnswerReportForm,
  approve: ApproveForm,
  'assign-owner': AssignOwnerForm,
  'assign-second-person': AssignSecondPersonForm,
  'book-follow-up': BookFollowUpForm,
  'cancel-obligation': CancelObligationForm,
  'change-considerations': ChangeConsiderationsForm,
  'change-hours': ChangeHoursForm,
  'change-plan': ChangePlanForm,
  'close-placement': ClosePlacementForm,
  'correct-record': CorrectRecordForm,
  'decide-match': DecideMatchForm,
  'decline-hand-off': DeclineHandOffForm,
  'end-stage': EndStageForm,
  'extend-stage': ExtendStageForm,
  'keep-promise': KeepPromiseForm,
  'make-promise': MakePromiseForm,
  'move-obligation': MoveObligationForm,
  'offer-hand-off': OfferHandOffForm,
  pause: PauseForm,
  'raise-concern': RaiseConcernForm,
  'receive-paper': ReceivePaperForm,
  'record-attempt': RecordAttemptForm,
  'record-follow-up': RecordFollowUpForm,
  reopen: ReopenForm,
  'report-absence': ReportAbsenceForm,
  'request-approval': RequestApprovalForm,
  resume: ResumeForm,
  'start-stage': StartStageForm,
  'waive-paper': WaivePaperForm,
  'withdraw-hand-off': WithdrawHandOffForm,
};

/** Commands as people look for them. */
export const COMMAND_GROUPS: Readonly<
  Record<'contact' | 'rung' | 'reports' | 'agreed' | 'people' | 'case', readonly CommandName[]>
> = {
  contact: ['record-follow-up', 'record-attempt', 'book-follow-up', 'add-note'],
  rung: [
    ...(['decide-match', 'receive-paper', 'waive-paper', 'start-stage', 'extend-stage'] as const),
    ...(['change-hours', 'end-stage', 'change-plan', 'change-considerations'] as const),
  ],
  reports: ['report-absence', 'raise-concern', 'answer-report'],
  agreed: ['make-promise', 'keep-promise', 'move-obligation', 'cancel-obligation'],
  people: [
    ...(['offer-hand-off', 'accept-hand-off', 'decline-hand-off', 'withdraw-hand-off'] as const),
    ...(['assign-owner', 'assign-second-person'] as const),
  ],
  case: ['request-approval', 'approve', 'pause', 'resume', 'correct-record', 'close-placement', 'reopen'],
};

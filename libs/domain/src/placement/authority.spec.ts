import { describe, expect, it } from '@jest/globals';
import type { Directory } from '../staff/directory.js';
import {
  absent,
  accept,
  answer,
  ask,
  cancel,
  close,
  concern,
  decline,
  end,
  flexJob,
  go,
  grant,
  held,
  internship,
  move,
  offer,
  other,
  pause,
  promise,
  propose,
  received,
  reopen,
  resume,
  send,
  start,
  text,
  wageSubsidy,
  withdraw,
} from '../testing/commands.js';
import { matched, proposed, ready } from '../testing/given.js';
import { CLOCK, eventId, nothingYet, ring, type Life } from '../testing/life.js';
import { ANNA, away, BO, EVA, everybody, gone, LIS, MADS, OLE, PIA, RIE } from '../testing/people.js';
import { added, last, open, owed, refusal, refused } from '../testing/then.js';
import { PLACEMENT_COMMANDS, type PlacementCommand, type PublicPlacementCommandType } from './commands.js';

const onRung = ready('2026-01-05', internship).until('2026-01-13');
const waiting = matched('2026-01-05', [internship]);
const followUp = owed(onRung, 'follow-up').id;
const promised = onRung.when('2026-01-13', ANNA, promise('2026-01-20'));
const extension = { plannedEnd: '2026-04-03', justification: 'concrete-assessment', because: other };
const booking = { obligationId: followUp, at: '2026-01-15T09:00:00.000Z' };
const attempt = send('record-attempt', { occurredOn: '2026-01-13', channel: 'call', who: text });
const reported = onRung.when('2026-01-13', BO, concern);
const asked = onRung.when('2026-01-13', ANNA, ask('non-standard'));
const deviation = start(internship, { deviationBecause: other });
const offered = onRung.when('2026-01-13', ANNA, offer(BO));
const corrected = onRung.when('2026-01-13', ANNA, attempt);
const correction = send('correct-record', {
  ...{ eventId: eventId(corrected.events.length), because: other, correction: { channel: 'message' } },
});

const EVERY_CASE_WORKER = [ANNA, OLE, LIS];
const LEADS = [LIS, MADS];

/** What each command needs, and who may send it of: owner, second person, colleague, team lead, manager and the rest. */
const commands: Readonly<Record<PublicPlacementCommandType, readonly [Life, PlacementCommand, readonly string[]]>> = {
  'propose-placement': [nothingYet(), propose([internship]), [ANNA, OLE, BO, LIS, PIA, EVA]],
  'decide-match': [proposed('2026-01-05', [internship]), go, EVERY_CASE_WORKER],
  'receive-paper': [waiting, received('grant', '2026-01-05'), EVERY_CASE_WORKER],
  'waive-paper': [waiting, send('waive-paper', { paper: 'signatures', because: other }), EVERY_CASE_WORKER],
  'start-stage': [onRung, start(wageSubsidy), EVERY_CASE_WORKER],
  'extend-stage': [onRung, send('extend-stage', extension), EVERY_CASE_WORKER],
  'change-hours': [onRung, send('change-hours', { from: '2026-02-02', weeklyHours: 30 }), EVERY_CASE_WORKER],
  'end-stage': [onRung, end('2026-01-13'), EVERY_CASE_WORKER],
  'book-follow-up': [onRung, send('book-follow-up', booking), EVERY_CASE_WORKER],
  'record-follow-up': [onRung, held('2026-01-13'), EVERY_CASE_WORKER],
  'record-attempt': [onRung, attempt, [...EVERY_CASE_WORKER, BO]],
  'make-promise': [onRung, promise('2026-01-20'), EVERY_CASE_WORKER],
  'keep-promise': [promised, keep(owed(promised, 'promise').id), EVERY_CASE_WORKER],
  'move-obligation': [onRung, move(followUp, '2026-01-20'), EVERY_CASE_WORKER],
  'cancel-obligation': [promised, cancel(owed(promised, 'promise').id), EVERY_CASE_WORKER],
  'assign-owner': [onRung, send('assign-owner', { staffId: BO, because: other }), LEADS],
  'assign-second-person': [onRung, send('assign-second-person', { staffId: EVA, because: other }), EVERY_CASE_WORKER],
  'add-note': [onRung, send('add-note', { note: text }), [...EVERY_CASE_WORKER, BO]],
  'change-plan': [onRung, send('change-plan', { plan: [wageSubsidy] }), EVERY_CASE_WORKER],
  'change-considerations': [onRung, send('change-considerations', { considerations: [] }), EVERY_CASE_WORKER],
  'close-placement': [onRung, close('2026-01-13'), EVERY_CASE_WORKER],
  'offer-hand-off': [onRung, offer(BO), [...EVERY_CASE_WORKER, MADS]],
  'accept-hand-off': [offered, accept, [BO]],
  'decline-hand-off': [offered, decline(), [BO]],
  'withdraw-hand-off': [offered, withdraw(), [...EVERY_CASE_WORKER, MADS]],
  'correct-record': [corrected, correction, EVERY_CASE_WORKER],
  'report-absence': [onRung, absent('2026-01-13'), [...EVERY_CASE_WORKER, BO]],
  'raise-concern': [onRung, concern, [...EVERY_CASE_WORKER, BO]],
  'answer-report': [reported, answer(owed(reported, 'answer-concern').id), EVERY_CASE_WORKER],
  'request-approval': [onRung, ask('non-standard'), EVERY_CASE_WORKER],
  approve: [asked, grant(owed(asked, 'approval').id), LEADS],
  pause: [onRung, pause('2026-01-20'), EVERY_CASE_WORKER],
  resume: [onRung.when('2026-01-13', ANNA, pause('2026-01-20')), resume, EVERY_CASE_WORKER],
  reopen: [onRung.when('2026-01-13', ANNA, close('2026-01-13')), reopen, LEADS],
};

function keep(obligationId: string): PlacementCommand {
  return send('keep-promise', { obligationId, how: text });
}

const NOW = '2026-01-13 14:00';

function mayOf(life: Life, command: PlacementCommand, directory: Directory, people: readonly string[]): string[] {
  return people.filter((who) => {
    try {
      return life.withPeople(directory).afterDowntime(NOW, who, command).events.length > life.events.length;
    } catch (error) {
      if (
        refusal(() => {
          throw error;
        }).code === 'NOT_ALLOWED'
      )
        return false;
      throw error;
    }
  });
}

const everyone = [ANNA, OLE, BO, LIS, PIA, MADS, EVA, RIE];

describe('who may do what', () => {
  it.each(PLACEMENT_COMMANDS)('%s: those the table names, and nobody else', (type) => {
    const [life, command, allowed] = commands[type];
    expect(mayOf(life, command, everybody, everyone).sort()).toEqual([...allowed].sort());
  });

  const ofTheOwner = PLACEMENT_COMMANDS.filter(
    (type) => commands[type][2].includes(ANNA) && type !== 'propose-placement',
  );

  it.each(ofTheOwner)('%s: the cover of the owner, and of the second person, may do it while they cover', (type) => {
    const [life, command] = commands[type];
    expect(mayOf(life, command, away(everybody, ANNA, '2026-01-12', '2026-01-16', EVA), [EVA])).toEqual([EVA]);
    expect(mayOf(life, command, away(everybody, OLE, '2026-01-12', '2026-01-16', EVA), [EVA])).toEqual([EVA]);
    expect(mayOf(life, command, away(everybody, ANNA, '2026-01-05', '2026-01-12', EVA), [EVA])).toEqual([]);
  });

  it.each(PLACEMENT_COMMANDS)('%s: nobody who has left may do it', (type) => {
    const [life, command, allowed] = commands[type];
    const left = allowed.reduce((directory, who) => gone(directory, who, '2026-01-13'), everybody);
    expect(mayOf(life, command, left, allowed)).toEqual([]);
  });

  it('the refusal says whom it is for, and names no person', () => {
    const { message, details } = refusal(() => onRung.when('2026-01-14', EVA, held('2026-01-14')));
    expect(details).toEqual({ allowed: ['owner', 'second-person', 'cover', 'team-lead'] });
    expect(message).toBe('You may not do this on this case. It is for: owner, second-person, cover, team-lead.');
  });

  it('only the clock rings alarms', () => {
    expect(refused(() => onRung.when('2026-01-13', ANNA, ring))).toBe('NOT_ALLOWED');
    expect(added(onRung, onRung.when('2026-01-13', CLOCK, ring))).toEqual([]);
  });
});

describe('whose name the record carries', () => {
  const note = send('add-note', { note: text });

  it('a cover acts in the owner’s name, and the record says both', () => {
    const covered = away(everybody, ANNA, '2026-01-12', null, BO);
    const { by } = last(onRung.withPeople(covered).when('2026-01-14', BO, note), 'note-added');
    expect(by).toEqual({ staffId: BO, onBehalfOf: ANNA });
  });

  it('a cover of the second person acts in the second person’s name', () => {
    const covered = away(everybody, OLE, '2026-01-12', null, EVA);
    const { by } = last(onRung.withPeople(covered).when('2026-01-14', EVA, note), 'note-added');
    expect(by).toEqual({ staffId: EVA, onBehalfOf: OLE });
  });

  it('a second person who covers the owner acts in their own name', () => {
    const covered = away(everybody, ANNA, '2026-01-12', null, OLE);
    expect(last(onRung.withPeople(covered).when('2026-01-14', OLE, note), 'note-added').by).toEqual({ staffId: OLE });
  });

  it('what the clock does is the system’s', () => {
    expect(last(onRung, 'stage-started').by).toBe('system');
  });
});

describe('the cover of a team lead who is away', () => {
  const lisAway = onRung.withPeople(away(everybody, LIS, '2026-01-12', '2026-01-16', EVA));

  it('works the case, who hears what the team lead would, in the team lead’s name', () => {
    const { by } = last(lisAway.when('2026-01-14', EVA, held('2026-01-14')), 'follow-up-held');
    expect(by).toEqual({ staffId: EVA, onBehalfOf: LIS });
    expect(refused(() => onRung.when('2026-01-14', EVA, held('2026-01-14')))).toBe('NOT_ALLOWED');
  });

  it('does not decide what only a team lead or a manager decides', () => {
    const assign = send('assign-owner', { staffId: BO, because: other });
    const deviating = withLisAway(waiting).until('2026-01-08');
    expect(refused(() => lisAway.when('2026-01-14', EVA, assign))).toBe('NOT_ALLOWED');
    expect(refused(() => lisAway.when('2026-01-14', EVA, cancel(followUp)))).toBe('NOT_ALLOWED /obligationId');
    expect(refused(() => deviating.when('2026-01-08', EVA, deviation))).toBe('NOT_ALLOWED /deviationBecause');
  });

  function withLisAway(life: Life): Life {
    return life.withPeople(away(everybody, LIS, '2026-01-05', '2026-01-16', EVA));
  }
});

describe('what only a team lead or a manager decides', () => {
  const late = waiting.until('2026-01-08');

  it('a deviation: the owner is refused, on that field; team lead and manager may', () => {
    expect(refused(() => late.when('2026-01-08', ANNA, deviation))).toBe('NOT_ALLOWED /deviationBecause');
    expect(refused(() => late.when('2026-01-08', PIA, deviation))).toBe('NOT_ALLOWED');
    for (const who of LEADS) {
      expect(last(late.when('2026-01-08', who, deviation), 'stage-start-recorded').data.deviationBecause).toEqual(
        other,
      );
    }
  });

  it('a manager registers no ordinary start: that is for those who work the case', () => {
    expect(refused(() => onRung.when('2026-01-14', MADS, start(wageSubsidy)))).toBe('NOT_ALLOWED /deviationBecause');
  });

  it('a manager does not take back what people on the case promised', () => {
    expect(refused(() => promised.when('2026-01-14', MADS, cancel(owed(promised, 'promise').id)))).toBe(
      'NOT_ALLOWED /obligationId',
    );
  });

  it('cancelling what policy made: the owner is refused, team lead and manager may', () => {
    expect(refused(() => onRung.when('2026-01-14', ANNA, cancel(followUp)))).toBe('NOT_ALLOWED /obligationId');
    for (const who of LEADS) {
      expect(last(onRung.when('2026-01-14', who, cancel(followUp)), 'obligation-cancelled').data.obligationId).toBe(
        followUp,
      );
    }
  });

  it('the third check-in is the owner’s to cancel while no further progression is wanted, and only for that reason', () => {
    const flex = ready('2026-02-09', flexJob).until('2026-03-03');
    const id = open(flex, 'after-care').find((o) => o.detail.checkIn === 3)?.id ?? '';
    expect(refused(() => flex.when('2026-03-03', ANNA, cancel(id)))).toBe('NOT_ALLOWED /obligationId');
    const cancelled = flex.when('2026-03-03', ANNA, cancel(id, 'no-further-progression'));
    expect(last(cancelled, 'obligation-cancelled').data.because.reason).toBe('no-further-progression');
  });

  it('the second check-in is not optional, whatever the reason', () => {
    const flex = ready('2026-02-09', flexJob).until('2026-03-03');
    const second = open(flex, 'after-care').find((o) => o.detail.checkIn === 2);
    const step = () => flex.when('2026-03-03', ANNA, cancel(second?.id ?? '', 'no-further-progression'));
    expect(refused(step)).toBe('NOT_ALLOWED /obligationId');
  });
});

describe('the owner has left', () => {
  const annaLeft = gone(everybody, ANNA, '2026-01-13');

  it('the team lead, who hears it, acts', () => {
    expect(last(onRung.withPeople(annaLeft).when('2026-01-14', LIS, held('2026-01-14')), 'follow-up-held').by).toEqual({
      staffId: LIS,
    });
  });

  it('the manager acts on the case where there is no team lead', () => {
    const noLead = gone(annaLeft, LIS, '2026-01-01');
    expect(added(onRung, onRung.withPeople(noLead).when('2026-01-14', MADS, held('2026-01-14')))).toContain(
      'obligation-met',
    );
    expect(refused(() => onRung.withPeople(annaLeft).when('2026-01-14', MADS, held('2026-01-14')))).toBe('NOT_ALLOWED');
  });

  it('nobody covers for somebody who has left, whatever the absence said: the acting owner acts', () => {
    const coveredOnce = gone(away(everybody, ANNA, '2026-01-12', null, EVA), ANNA, '2026-01-13');
    expect(refused(() => onRung.withPeople(coveredOnce).when('2026-01-14', EVA, held('2026-01-14')))).toBe(
      'NOT_ALLOWED',
    );
  });

  it('the cover of an acting owner who is away acts in the acting owner’s name', () => {
    const covered = away(annaLeft, LIS, '2026-01-12', null, EVA);
    const { by } = last(onRung.withPeople(covered).when('2026-01-14', EVA, held('2026-01-14')), 'follow-up-held');
    expect(by).toEqual({ staffId: EVA, onBehalfOf: LIS });
  });

  it('whom the municipality names acts where there is neither', () => {
    const nobody = { ...gone(gone(annaLeft, LIS, '2026-01-01'), MADS, '2026-01-01'), actingOwnerId: EVA };
    expect(last(onRung.withPeople(nobody).when('2026-01-14', EVA, held('2026-01-14')), 'follow-up-held').by).toEqual({
      staffId: EVA,
    });
  });
});

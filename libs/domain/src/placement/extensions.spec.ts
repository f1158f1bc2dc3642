import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import type { ExtensionStep } from '../policy/policy-document.js';
import { ask, extend, flexJob, grant, internship, job, wageSubsidy } from '../testing/commands.js';
import { ready } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, LIS } from '../testing/people.js';
import { last, owed, refusal, refused, running } from '../testing/then.js';

/** 26 weeks from 12 January 2026 end on Sunday 12 July. */
const onRung = ready('2026-01-05', internship).until('2026-02-20');
const near26 = ready('2026-01-05', { ...internship, plannedEnd: '2026-07-10' }).until('2026-06-26');

function extended(life: Life, on: string, plannedEnd: string, justification?: string): Life {
  return life.when(on, ANNA, extend(plannedEnd, justification));
}

function approved(life: Life, on: string): Life {
  const asked = life.when(`${on} 09:00`, ANNA, ask('extension'));
  return asked.when(`${on} 09:30`, LIS, grant(owed(asked, 'approval').id));
}

describe('the extension ladder of an internship', () => {
  it('to 26 weeks in all after a concrete assessment', () => {
    const life = extended(onRung, '2026-02-20', '2026-07-12');
    expect(running(life)).toMatchObject({ plannedEnd: '2026-07-12', extensions: 1 });
    expect(last(life, 'stage-extended').data).not.toHaveProperty('approved');
  });

  it('beyond 26 weeks it takes a very special need, and the refusal says so', () => {
    const step = () => extended(near26, '2026-06-26', '2026-07-13');
    expect(refused(step)).toBe('EXTENSION_LADDER /justification');
    expect(refusal(step).details).toEqual({ justifications: ['very-special-need'], approval: 'extension' });
    expect(running(extended(near26, '2026-06-26', '2026-07-13', 'very-special-need')).plannedEnd).toBe('2026-07-13');
  });

  it('by at most 13 weeks at a time, as often as there is need', () => {
    const once = extended(near26, '2026-06-26', '2026-10-09', 'very-special-need');
    const step = () => extended(near26, '2026-06-26', '2026-10-10', 'very-special-need');
    expect(refused(step)).toBe('EXTENSION_LADDER /plannedEnd');
    expect(refusal(step).details).toMatchObject({ latest: '2026-10-09', justifications: ['very-special-need'] });
    expect(running(extended(once, '2026-09-25', '2027-01-08', 'very-special-need')).extensions).toBe(2);
  });

  it('not past 26 weeks in one leap: the refusal says how far it goes now, and why', () => {
    const step = () => extended(onRung, '2026-02-20', '2026-08-14', 'very-special-need');
    expect(refusal(step).details).toMatchObject({ latest: '2026-07-12', justifications: ['concrete-assessment'] });
  });

  it('a very special need is not claimed where a concrete assessment will do', () => {
    expect(refused(() => extended(onRung, '2026-02-20', '2026-04-10', 'very-special-need'))).toBe(
      'EXTENSION_LADDER /justification',
    );
  });

  it('a justification of another rung is none of the policy’s', () => {
    expect(refused(() => extended(onRung, '2026-02-20', '2026-04-10', 'contract-extended'))).toBe(
      'UNKNOWN_REASON /justification',
    );
  });
});

describe('an extension a team lead has approved', () => {
  it('goes beyond the ladder, once, and the record says so', () => {
    const beyond = extended(approved(near26, '2026-06-26'), '2026-06-26', '2026-12-18', 'very-special-need');
    expect(last(beyond, 'stage-extended').data).toMatchObject({ plannedEnd: '2026-12-18', approved: true });
    expect(beyond.state?.granted).toEqual([]);
    expect(refused(() => extended(beyond, '2026-12-01', '2027-06-18', 'very-special-need'))).toBe(
      'EXTENSION_LADDER /plannedEnd',
    );
  });

  it('is not used up by an extension the ladder allows', () => {
    const within = extended(approved(onRung, '2026-02-20'), '2026-02-20', '2026-04-10');
    expect(within.state?.granted).toEqual(['extension']);
  });
});

describe('the extension ladder of other rungs', () => {
  const subsidised = ready('2026-01-05', { ...wageSubsidy, startsOn: '2026-01-12', plannedEnd: '2026-05-29' });

  it('a wage subsidy: to six months by assessment or an extended grant, beyond by an extended grant alone', () => {
    const life = subsidised.until('2026-04-29');
    expect(running(extended(life, '2026-04-29', '2026-07-11')).plannedEnd).toBe('2026-07-11');
    expect(refused(() => extended(life, '2026-04-29', '2026-07-12'))).toBe('EXTENSION_LADDER /justification');
    expect(running(extended(life, '2026-04-29', '2026-07-12', 'grant-extended')).plannedEnd).toBe('2026-07-12');
  });

  it('a law value of low confidence never refuses: beyond twelve months it is only noted on the record', () => {
    const life = subsidised.until('2026-04-29');
    const within = extended(life, '2026-04-29', '2027-01-11', 'grant-extended');
    const beyond = extended(life, '2026-04-29', '2027-01-12', 'grant-extended');
    expect([last(within, 'stage-extended').data.beyondLaw, last(beyond, 'stage-extended').data.beyondLaw]).toEqual([
      undefined,
      'lt.max.sick',
    ]);
  });

  it('paid hours that end are extended by their contract, without limit', () => {
    const life = ready('2026-01-19', { ...job, plannedEnd: '2026-04-30' }).until('2026-04-16');
    expect(running(extended(life, '2026-04-16', '2029-04-30', 'contract-extended')).plannedEnd).toBe('2029-04-30');
  });

  it('a temporary flex job: within five years by its contract, beyond them as a new period', () => {
    const life = ready('2026-02-09', { ...flexJob, plannedEnd: '2030-03-01' }).until('2026-03-03');
    expect(running(extended(life, '2026-03-03', '2031-03-01', 'contract-extended')).plannedEnd).toBe('2031-03-01');
    expect(refused(() => extended(life, '2026-03-03', '2031-03-02', 'contract-extended'))).toBe(
      'EXTENSION_LADDER /justification',
    );
  });
});

describe('a ladder of the municipality’s own', () => {
  function under(...internshipSteps: ExtensionStep[]): Life {
    const extensions = { ...defaultPolicy.extensions, internship: internshipSteps };
    return onRung.withPolicy({ ...defaultPolicy, extensions });
  }

  it('may ask for the team lead’s approval of a step, which is used up', () => {
    const life = under({ justifications: ['concrete-assessment'], approval: true });
    const step = () => extended(life, '2026-02-20', '2026-04-10');
    expect(refused(step)).toBe('EXTENSION_LADDER /plannedEnd');
    expect(refusal(step).details).toEqual({ approval: 'extension' });
    expect(extended(approved(life, '2026-02-20'), '2026-02-20', '2026-04-10').state?.granted).toEqual([]);
  });

  it('may end: beyond it an approval is the only way', () => {
    const life = under({ justifications: ['concrete-assessment'], maxTotalMonths: 1 });
    expect(refusal(() => extended(life, '2026-02-20', '2026-04-10')).details).toEqual({ approval: 'extension' });
  });

  it('without a step extends nothing but what is approved', () => {
    expect(refused(() => extended(under(), '2026-02-20', '2026-04-10'))).toBe('EXTENSION_LADDER /plannedEnd');
    expect(running(extended(approved(under(), '2026-02-20'), '2026-02-20', '2026-04-10')).plannedEnd).toBe(
      '2026-04-10',
    );
  });

  it('every justification it names is a reason of the policy', () => {
    for (const [rung, steps] of Object.entries(defaultPolicy.extensions)) {
      const known = defaultPolicy.reasons[`extend-stage:${rung}`] ?? [];
      expect(known).toEqual(expect.arrayContaining(steps.flatMap(({ justifications }) => justifications)));
      expect(defaultPolicy.law.map(({ id }) => id)).toEqual(
        expect.arrayContaining(steps.flatMap(({ law }) => (law === undefined ? [] : [law]))),
      );
    }
  });
});

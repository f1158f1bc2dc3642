import { describe, expect, it } from '@jest/globals';
import { eventsOfAlarms, type CountedEvent } from './event-count.js';

const fired: CountedEvent = { timerFiredEventAttributes: {} };
const scheduled: CountedEvent = { workflowTaskScheduledEventAttributes: {} };
const started: CountedEvent = { workflowTaskStartedEventAttributes: {} };
const completed: CountedEvent = { workflowTaskCompletedEventAttributes: {} };
const late: CountedEvent = { workflowTaskTimedOutEventAttributes: {} };
const forwarded: CountedEvent = { workflowExecutionOptionsUpdatedEventAttributes: {} };
const other: CountedEvent = {};
const countPerAlarm = (events: readonly CountedEvent[]) => eventsOfAlarms(events).map(({ length }) => length);
const task = [scheduled, started, completed];

describe('events an alarm', () => {
  it('are those from one firing to the next, without what a fast-forward writes', () => {
    expect(countPerAlarm([other, fired, ...task, other, other, forwarded, fired, ...task, other])).toEqual([6, 5]);
  });

  it('are no fewer for a task that came to something, and no more for one that did not', () => {
    const twice = [fired, ...task, other, ...task, other];
    expect(countPerAlarm(twice)).toEqual([9]);
    expect(countPerAlarm([fired, ...task, ...task, other])).toEqual([5]);
    expect(countPerAlarm([fired, scheduled, late, ...task, other])).toEqual([5]);
    expect(countPerAlarm([fired, scheduled, started, other, late, ...task, other])).toEqual([6]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { countPerAlarm, type CountedEvent } from './event-count.js';

const fired: CountedEvent = { timerFiredEventAttributes: {} };
const task: readonly CountedEvent[] = [
  { workflowTaskScheduledEventAttributes: {} },
  { workflowTaskStartedEventAttributes: {} },
  { workflowTaskCompletedEventAttributes: {} },
];
const options: CountedEvent = { workflowExecutionOptionsUpdatedEventAttributes: {} };
const skipped: CountedEvent = { workflowExecutionTimeSkippingTransitionedEventAttributes: {} };
const command: CountedEvent = {};

describe('events an alarm', () => {
  it('are those from one firing to the next, without what a fast-forward writes', () => {
    const alarms = [command, fired, ...task, command, command, options, skipped, fired, ...task, command];
    expect(countPerAlarm(alarms)).toEqual([6, 5]);
  });

  it('are none of a task for the fast-forward alone, as the server writes one when the clock stops during a ring', () => {
    const ring = [fired, ...task, command, command, command];
    expect(countPerAlarm([...ring, skipped, ...task, options, skipped, ...ring])).toEqual([7, 7]);
    expect(countPerAlarm([...ring, skipped, ...task, ...ring, skipped, ...task])).toEqual([7, 7]);
  });

  it('are those of every other task: one that does something, and one that the fast-forward did not cause', () => {
    const ring = [fired, ...task, command];
    expect(countPerAlarm([...ring, skipped, ...task, command])).toEqual([9]);
    expect(countPerAlarm([...ring, ...task, options])).toEqual([8]);
    expect(countPerAlarm([...ring, ...task, ...task, command])).toEqual([12]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { batchNewsWithStart, batchWorkflowId, parseBatchSubject } from './batch.js';

describe('a batch', () => {
  it('goes by its tenant and its subject, so that it runs once however often it is asked for', () => {
    expect(batchWorkflowId('fjordby', 'owner-left/anna-b')).toBe('batch/fjordby/owner-left/anna-b');
    expect(batchNewsWithStart({ tenant: 'fjordby', subject: 'owner-left/anna-b' })).toMatchObject({
      workflowId: 'batch/fjordby/owner-left/anna-b',
      taskQueue: 'holdfast-background',
      args: [{ tenant: 'fjordby', subject: 'owner-left/anna-b' }],
    });
  });

  it('says by its subject what it does, and about whom', () => {
    expect(parseBatchSubject('adopt-policy/dk/2027')).toEqual({ kind: 'adopt-policy', about: 'dk/2027' });
    expect(parseBatchSubject('hand-over-undo/17')).toEqual({ kind: 'hand-over-undo', about: '17' });
  });

  it('of no kind we know, or about nobody, is none', () => {
    expect(['close-all/x', 'owner-left/', 'owner-left', ''].map(parseBatchSubject)).toEqual([null, null, null, null]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { newsWithStart } from './start.js';

const news = { tenant: 'fjordby', placementId: '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11', version: 7 };

describe('news to a placement', () => {
  it('goes by the tenant and the placement, so that whoever tells reaches the same process', () => {
    const { workflowId, args, signalArgs } = newsWithStart(news);
    expect(workflowId).toBe('placement/fjordby/5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11');
    expect(newsWithStart({ ...news, tenant: 'aakirke' }).workflowId).not.toBe(workflowId);
    expect([args, signalArgs]).toEqual([[{ tenant: 'fjordby', placementId: news.placementId }], [{ version: 7 }]]);
  });

  it('brings a clock of its own only in demo and test mode, also one that is not ahead', () => {
    expect(newsWithStart(news).args[0]).not.toHaveProperty('offsetMs');
    expect(newsWithStart(news, 0).args[0].offsetMs).toBe(0);
    expect(newsWithStart(news, -86_400_000).args[0].offsetMs).toBe(-86_400_000);
  });
});

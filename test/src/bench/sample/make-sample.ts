import { createdId } from '@holdfast/event-store';
import { createSealing } from '@holdfast/sealing';
import type { House } from '../house/start-house.js';
import { FINDINGS, PARTICIPANTS } from './follow-up-body.js';
import { type FollowUpSample, followUpSample } from './follow-up-sample.js';

/** A sample of a tenant's, with texts sealed as the API seals them. */
export async function makeSample({ appPool: pool, masterKey }: House, tenant: string): Promise<FollowUpSample> {
  const sealing = createSealing({ pool, masterKey });
  await sealing.ensureTenantKeys(tenant);
  const citizenId = createdId(tenant, 'citizen', 'sample');
  const seal = (text: string) => sealing.seal(tenant, { type: 'citizen', id: citizenId }, text);
  const [participants, findings] = [await seal(PARTICIPANTS), await seal(FINDINGS)];
  const placementId = createdId(tenant, 'placement', 'sample');
  const companyId = createdId(tenant, 'company', 'sample');
  return followUpSample({ placementId, citizenId, companyId, participants, findings }, new Date().toISOString());
}

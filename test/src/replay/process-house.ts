import { randomUUID } from 'node:crypto';
import { createPlacementActivities } from '@holdfast/activities';
import { createProcessClient, type ProcessPort } from '@holdfast/api';
import { placementWorkflowId } from '@holdfast/contracts';
import { createScriptedCases, startProcessWorker, startTestTemporal } from '@holdfast/testing';
import type { ProcessWorker, ScriptedCase, ScriptedCases, ScriptedRing, TestTemporal } from '@holdfast/testing';

/** A real Temporal server and a worker on scripted cases: all of the process, nothing of the domain. */
export interface ProcessHouse {
  readonly temporal: TestTemporal;
  readonly cases: ScriptedCases;
  readonly process: ProcessPort;
  readonly tenant: string;
  /** A placement whose own clock begins now at this instant. Nothing is running yet. */
  newPlacement(begins: string): string;
  /** Makes or changes it; the process is not told. */
  change(placementId: string, script: Partial<ScriptedCase>): number;
  /** Makes or changes it and tells. */
  tell(placementId: string, script: Partial<ScriptedCase>): Promise<void>;
  ringsOf(placementId: string): readonly ScriptedRing[];
  workflowId(placementId: string): string;
  /** Stops the worker and starts another one, with nothing in its memory. */
  renewWorker(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on the server of the test run, or on one of its own. */
export async function startProcessHouse(): Promise<ProcessHouse> {
  const tenant = 'aarhus';
  const temporal = await startTestTemporal();
  const cases = createScriptedCases();
  const { address, namespace } = temporal;
  const start = (): Promise<ProcessWorker> =>
    startProcessWorker({ address, namespace, activities: createPlacementActivities({ cases, spreadSeconds: 0 }) });
  let worker = await start();
  const offsets = new Map<string, number>();
  const offsetOf = (id: string): number => offsets.get(id) ?? 0;
  const set = (id: string, offset: number): number => offsets.set(id, offset) && offset;
  const process = createProcessClient({
    address,
    namespace,
    dev: {
      clock: {
        offsetOf: (_, id) => Promise.resolve(offsetOf(id)),
        setOffset: (_, id, offset) => Promise.resolve(void set(id, offset)),
        addOffset: (_, id, by) => Promise.resolve(set(id, offsetOf(id) + by)),
        hasNewsOnItsWay: () => Promise.resolve(false),
      },
      store: {
        load: (of, _, id) =>
          Promise.resolve({
            state: null,
            version: cases.versionOf(of, id),
            headHash: '',
            settledVersion: 0,
            registersStamp: '0',
            remembered: null,
          }),
      },
    },
  });
  return {
    temporal,
    cases,
    process,
    tenant,
    newPlacement: (begins) => {
      const placementId = randomUUID();
      set(placementId, Date.parse(begins) - Date.now());
      return placementId;
    },
    change: (placementId, script) => cases.put(tenant, placementId, script),
    tell: (placementId, script) =>
      process.tell({ tenant, placementId, version: cases.put(tenant, placementId, script) }),
    ringsOf: (placementId) => cases.rings.filter((ring) => ring.placementId === placementId),
    workflowId: (placementId) => placementWorkflowId(tenant, placementId),
    renewWorker: async () => {
      await worker.stop();
      worker = await start();
    },
    stop: async () => {
      await process.close();
      await worker.stop();
      await temporal.stop();
    },
  };
}

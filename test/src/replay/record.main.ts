import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { startTestTemporal } from '@holdfast/testing';
import { batchScenarios } from './batch-scenarios.js';
import { recordCases } from './record-cases.js';
import { recordHistory } from './record-history.js';
import { startProcessHouse } from './process-house.js';
import { scenarios } from './scenarios.js';
import { historiesFolder } from './stored-histories.js';

const USAGE = `Records histories for the replay tests.

  npm run record-history -w @holdfast/test -- scenarios
      lives the scripted scenarios on a Temporal server of its own and records each
  npm run record-history -w @holdfast/test -- batches
      lives the scripted batches on a Temporal server of its own and records each
  npm run record-history -w @holdfast/test -- cases
      lives the acceptance cases over HTTP on servers of its own (after npm run build) and records each
  npm run record-history -w @holdfast/test -- <address> <namespace> <workflowId> <name>
      records one workflow of a server that runs, e.g. of an acceptance case
`;

async function recordScenarios(): Promise<void> {
  const house = await startProcessHouse();
  try {
    for (const scenario of scenarios) {
      const workflowId = house.workflowId(await scenario.live(house));
      await recordHistory(house.temporal.client, workflowId, join(historiesFolder, `${scenario.name}.json`));
      console.log(`recorded ${scenario.name}`);
    }
  } finally {
    await house.stop();
  }
}

async function recordBatches(): Promise<void> {
  const temporal = await startTestTemporal();
  try {
    for (const scenario of batchScenarios) {
      const workflowId = await scenario.live(temporal);
      await recordHistory(temporal.client, workflowId, join(historiesFolder, `${scenario.name}.json`));
      console.log(`recorded ${scenario.name}`);
    }
  } finally {
    await temporal.stop();
  }
}

async function recordOne(address: string, namespace: string, workflowId: string, name: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    const client = new Client({ connection, namespace });
    await recordHistory(client, workflowId, join(historiesFolder, `${name}.json`));
    console.log(`recorded ${name}`);
  } finally {
    await connection.close();
  }
}

const [first, namespace, workflowId, name] = process.argv.slice(2);
if (first === 'scenarios') await recordScenarios();
else if (first === 'batches') await recordBatches();
else if (first === 'cases') await recordCases();
else if (first !== undefined && namespace !== undefined && workflowId !== undefined && name !== undefined) {
  await recordOne(first, namespace, workflowId, name);
} else {
  console.error(USAGE);
  process.exitCode = 1;
}

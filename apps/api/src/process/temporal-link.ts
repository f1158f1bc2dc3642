import { setTimeout as pause } from 'node:timers/promises';
import { placementWorkflowId, PROCESS_QUERY, type ProcessAnswer } from '@holdfast/contracts';
import { Client, Connection } from '@temporalio/client';
import { ProcessUnavailableError } from '../wiring/process-port.js';

/** A connection to Temporal that is made when first used, and that gives up soon while the server is away. */
export interface TemporalLink {
  readonly connection: Connection;
  readonly client: Client;
  readonly namespace: string;
  /** Runs calls with a deadline (milliseconds). @throws ProcessUnavailableError for whatever fails */
  readonly within: <T>(ms: number, calls: () => Promise<T>) => Promise<T>;
  /** The workflow's own answer. @throws ProcessUnavailableError */
  readonly ask: (tenant: string, placementId: string) => Promise<ProcessAnswer>;
  close(): Promise<void>;
}

/** Who asks is a person who waits. Milliseconds. */
const ASK_WITHIN = 3_000;
/** gRPC's FAILED_PRECONDITION: a run so young that it has no task yet (just started or continued as new). */
const TOO_YOUNG = 9;

export function createTemporalLink(address: string, namespace: string): TemporalLink {
  const connection = Connection.lazy({
    address,
    // No retries of its own: a server that is away must not hold anybody up.
    interceptors: [],
    // Back within a second of the server's return, however long it was away.
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 1_000 },
  });
  const client = new Client({ connection, namespace });

  async function within<T>(ms: number, calls: () => Promise<T>): Promise<T> {
    try {
      return await connection.withDeadline(Date.now() + ms, calls);
    } catch (error) {
      throw new ProcessUnavailableError('The process of this placement cannot be reached.', { cause: error });
    }
  }

  async function ask(tenant: string, placementId: string): Promise<ProcessAnswer> {
    const handle = client.workflow.getHandle(placementWorkflowId(tenant, placementId));
    const patience = Date.now() + ASK_WITHIN;
    return within(ASK_WITHIN, async () => {
      for (;;) {
        try {
          return await handle.query<ProcessAnswer>(PROCESS_QUERY);
        } catch (error) {
          if (grpcCode(error) !== TOO_YOUNG || Date.now() > patience) throw error;
          await pause(25);
        }
      }
    });
  }

  return { connection, client, namespace, within, ask, close: () => connection.close() };
}

/** The gRPC status of an error of the client or of what caused it; null when there is none. */
function grpcCode(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'number' ? code : grpcCode(error.cause);
}

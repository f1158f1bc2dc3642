import { Connection } from '@temporalio/client';
import { EngineError } from '../engine-error.js';
import { delay } from '../process/processes.js';

/** Types of search attributes, with the numbers that Temporal's API gives them. */
const valueTypes = { TEXT: 1, KEYWORD: 2, INT: 3, DOUBLE: 4, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 } as const;

/** Search attributes by name, with their type. */
export type SearchAttributes = Readonly<Record<string, keyof typeof valueTypes>>;

/** gRPC status codes that are answers here, not failures. */
const ALREADY_EXISTS = 6;
const NOT_FOUND = 5;

const DAY = 86_400;

/** The namespace that must be there. */
export interface NamespaceOptions {
  readonly address: string;
  readonly namespace: string;
  readonly searchAttributes: SearchAttributes;
  /** How long the history of a closed workflow is kept. Default 30 days. */
  readonly retentionDays?: number;
  /** Gives up when the server has not been usable for so long. */
  readonly timeoutMs: number;
  /** Says whether waiting on makes sense (a server that has ended will never answer). */
  readonly isAlive?: () => boolean;
}

/**
 * Waits until the server answers, registers the namespace and its search attributes where they are missing, and waits
 * until both can be used.
 *
 * @throws EngineError `TEMPORAL_START_FAILED` with the server's last answer
 */
export async function prepareNamespace(options: NamespaceOptions): Promise<void> {
  const deadline = Date.now() + options.timeoutMs;
  // A server that is about to start is asked again soon, not after gRPC's usual second.
  const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 50, 'grpc.max_reconnect_backoff_ms': 250 };
  const connection = Connection.lazy({ address: options.address, channelArgs });
  try {
    const insist = async (call: () => Promise<unknown>, ...expected: number[]): Promise<void> => {
      for (;;) {
        const failure = await call().then(
          () => null,
          (error: unknown) => error as Error & { code?: number },
        );
        if (failure === null || expected.includes(failure.code ?? -1)) return;
        if (Date.now() >= deadline || options.isAlive?.() === false) {
          throw new EngineError('TEMPORAL_START_FAILED', `Temporal is not usable: ${failure.message}`, {
            cause: failure,
          });
        }
        await delay(50);
      }
    };
    await prepare(connection, options, insist);
  } finally {
    await connection.close();
  }
}

async function prepare(
  connection: Connection,
  { namespace, searchAttributes, retentionDays = 30 }: NamespaceOptions,
  insist: (call: () => Promise<unknown>, ...expected: number[]) => Promise<void>,
): Promise<void> {
  const { workflowService, operatorService } = connection;
  const soon = <T>(call: () => Promise<T>): Promise<T> => connection.withDeadline(Date.now() + 2_000, call);
  await insist(
    () =>
      soon(() =>
        workflowService.registerNamespace({
          namespace,
          workflowExecutionRetentionPeriod: { seconds: (retentionDays * DAY) as never },
        }),
      ),
    ALREADY_EXISTS,
  );
  await insist(async () => {
    const { customAttributes } = await soon(() => operatorService.listSearchAttributes({ namespace }));
    const missing = Object.entries(searchAttributes).filter(([name]) => customAttributes?.[name] === undefined);
    if (missing.length === 0) return;
    const wanted = Object.fromEntries(missing.map(([name, type]) => [name, valueTypes[type]]));
    await soon(() => operatorService.addSearchAttributes({ namespace, searchAttributes: wanted }));
  }, ALREADY_EXISTS);
  // Usable means: visibility knows the attributes, and a shard of the history service answers.
  const query = Object.keys(searchAttributes)
    .map((name) => `${name} IS NULL`)
    .join(' AND ');
  await insist(() => soon(() => workflowService.countWorkflowExecutions({ namespace, query })));
  const execution = { workflowId: 'nobody' };
  await insist(() => soon(() => workflowService.describeWorkflowExecution({ namespace, execution })), NOT_FOUND);
}

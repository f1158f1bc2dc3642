import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { PartHealth, ProcessPort } from '../wiring/process-port.js';
import { DATABASE, PROCESS } from '../wiring/tokens.js';

/** How the house is doing. PostgreSQL decides whether it can serve; the rest only whether alarms are late. */
export interface Readiness {
  readonly postgres: 'up' | 'down';
  readonly temporal: PartHealth;
  readonly worker: PartHealth;
  readonly relay: PartHealth;
}

/** Longer than this, and somebody who asks for health has stopped waiting. Milliseconds. */
const PATIENCE = 2_000;

/** Asks each part, all at once, none longer than two seconds. */
@Injectable()
export class HealthService {
  constructor(
    @Inject(DATABASE) private readonly pool: Pool,
    @Inject(PROCESS) private readonly process: ProcessPort,
  ) {}

  async readiness(): Promise<Readiness> {
    const [postgres, parts] = await Promise.all([
      inTime(this.pool.query('select 1')).then(
        () => 'up' as const,
        () => 'down' as const,
      ),
      inTime(this.process.health()).catch(() => DEGRADED),
    ]);
    return { postgres, ...parts };
  }
}

const DEGRADED = { temporal: 'degraded', worker: 'degraded', relay: 'degraded' } as const;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

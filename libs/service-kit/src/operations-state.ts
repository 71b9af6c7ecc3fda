import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { RuntimeHealth } from '@sangtao/messaging/runtime';
import type { ContextName } from './context.js';
import { Database } from './database.js';
import { safetyOf, type LineSafety } from './database-line.js';
import { lastBackup, type LastBackup } from './last-backup.js';
import { OwnFigures, type MailQueue, type StoredFiles } from './own-figures.js';
import { RunningEvents } from './running-events.js';
import { KitSettings } from './settings.js';

/** How a service is: what the status page shows and the metrics count. */
export interface ServiceState extends RuntimeHealth {
  context: ContextName;
  version: string;
  startedAt: Date;
  database: { inUse: number; idle: number; waiting: number; max: number; clockDifferenceMs: number; line: LineSafety };
  /** Of DATA_DIR; undefined where the folder is not there yet. */
  disk?: { freeBytes: number; sizeBytes: number };
  backup?: LastBackup;
  stored?: StoredFiles;
  mail?: MailQueue;
}

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const startedAt = new Date(Date.now() - process.uptime() * 1000);

@Injectable()
export class OperationsState {
  constructor(
    private readonly settings: KitSettings,
    private readonly database: Database,
    private readonly events: RunningEvents,
    private readonly own: OwnFigures,
  ) {}

  /** @throws Refusal try-again before the events flow; the database's error when it is away */
  async state(): Promise<ServiceState> {
    const { dataDir, databaseUrl } = this.settings;
    // Before the statements below take connections of their own.
    const connections = this.database.connections;
    const [health, clockDifferenceMs, disk, backup, stored, mail] = await Promise.all([
      this.events.health(),
      this.clockDifferenceMs(),
      diskOf(dataDir),
      lastBackup(dataDir),
      this.own.storedFiles?.(),
      this.own.mailQueue?.(),
    ]);
    return {
      context: this.database.schema,
      version,
      startedAt,
      ...health,
      database: { ...connections, clockDifferenceMs, line: safetyOf(databaseUrl) },
      ...(disk && { disk }),
      ...(backup && { backup }),
      ...(stored && { stored }),
      ...(mail && { mail }),
    };
  }

  /** Of the shortest of three questions, whose answer was written about halfway through it. */
  private async clockDifferenceMs(): Promise<number> {
    let shortest = Infinity;
    let difference = 0;
    for (let n = 0; n < 3; n++) {
      const asked = performance.now();
      const [row] = await this.database.query<{ ms: string }>(
        'select extract(epoch from clock_timestamp()) * 1000 as ms',
      );
      const took = performance.now() - asked;
      if (took < shortest) difference = Number(row!.ms) - (Date.now() - took / 2);
      shortest = Math.min(shortest, took);
    }
    return Math.round(difference);
  }
}

async function diskOf(folder: string): Promise<ServiceState['disk']> {
  const found = await statfs(folder).catch(() => undefined);
  return found && { freeBytes: found.bavail * found.bsize, sizeBytes: found.blocks * found.bsize };
}

import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { KitSettings } from '@sangtao/service-kit/settings';

/**
 * The ids of erased accounts, in a file beside the database: put into a restored data folder, it erases again who had been erased. Where events are in
 * Kafka there is none, since Kafka itself stands beside the database.
 */
@Injectable()
export class ErasedList {
  private readonly path: string | undefined;

  constructor({ dataDir, kafkaBrokers }: KitSettings) {
    this.path = kafkaBrokers ? undefined : join(dataDir, 'erased-accounts.txt');
  }

  async add(accountId: string): Promise<void> {
    if (this.path) await appendFile(this.path, `${accountId}\n`, { mode: 0o600, flush: true });
  }

  async read(): Promise<string[]> {
    if (!this.path) return [];
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split(/\s+/).filter((id) => id !== '');
  }
}

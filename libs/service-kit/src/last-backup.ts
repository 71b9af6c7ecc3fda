import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export interface LastBackup {
  finishedAt: string;
  bytes: number;
  to: string;
}

const kept = z.object({ finishedAt: z.iso.datetime(), bytes: z.number().min(0), to: z.string() });

/** What the backup command left in the data folder. @returns undefined where none was made, or what stands there cannot be read */
export async function lastBackup(dataDir: string): Promise<LastBackup | undefined> {
  const text = await readFile(join(dataDir, 'backup.json'), 'utf8').catch(() => '');
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

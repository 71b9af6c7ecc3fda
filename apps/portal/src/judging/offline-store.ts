import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EditionWithRules } from '../api/registration.js';
import type { JudgedDossier, QueueItem, SheetInput } from '../api/judging.js';

/** A sheet that was handed in here and has not reached the server. */
export interface WaitingSheet {
  id?: number;
  /** Whose it is: another person may sign in on the same device. */
  accountId: string;
  roundId: string;
  entryId: string;
  code: string;
  input: SheetInput;
  /** The same for every try, so that the server counts it once. */
  key: string;
  /** Why the server did not take it. */
  refused?: string;
}

interface Schema extends DBSchema {
  dossiers: { key: [string, string, string]; value: JudgedDossier };
  /** By account and file: a file that changes gets a new id. */
  files: { key: [string, string]; value: Blob };
  editions: { key: string; value: EditionWithRules };
  queues: { key: [string, string]; value: QueueItem[] };
  drafts: { key: [string, string, string]; value: SheetInput };
  waiting: { key: number; value: WaitingSheet };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What a judge needs without network, on this device: dossiers, drafts, and sheets in the order in which they were handed in. */
export function offlineStore(): Promise<IDBPDatabase<Schema>> {
  return (opened ??= openDB<Schema>('sangtao-judging', 2, {
    upgrade(database, before) {
      if (before < 2) database.createObjectStore('files');
      if (before >= 1) return;
      for (const name of ['dossiers', 'editions', 'queues', 'drafts'] as const) database.createObjectStore(name);
      database.createObjectStore('waiting', { keyPath: 'id', autoIncrement: true });
    },
  }));
}

/** On signing out: nothing of a jury's work stays on a shared device, except sheets not sent yet. */
export async function forgetDossiers(): Promise<void> {
  const store = await offlineStore();
  await Promise.all([store.clear('dossiers'), store.clear('files'), store.clear('queues'), store.clear('drafts')]);
}

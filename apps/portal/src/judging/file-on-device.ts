import { judgedFile, type JudgedFile } from '../api/judging.js';
import { offlineStore } from './offline-store.js';

interface Place {
  accountId: string;
  roundId: string;
  entryId: string;
  /** For the time without network. */
  keep?: boolean;
}

/** Only types that no browser takes for a page; anything else is a heap of bytes. */
const shown = new Set(['application/pdf', 'image/jpeg', 'image/png', 'video/mp4']);

/** A file of a dossier: from this device when it was kept, else from the server. @throws Problem, Offline */
export async function fileOf({ fileId, mediaType }: JudgedFile, { accountId, roundId, entryId, keep }: Place) {
  const store = await offlineStore();
  const kept = await store.get('files', [accountId, fileId]);
  if (kept) return kept;
  const type = shown.has(mediaType) ? mediaType : 'application/octet-stream';
  const content = new Blob([await judgedFile(roundId, entryId, fileId)], { type });
  if (keep) await store.put('files', content, [accountId, fileId]);
  return content;
}

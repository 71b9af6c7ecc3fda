import { useState } from 'react';
import { dossier } from '../api/judging.js';
import { useSession } from '../session/use-session.js';
import { offlineStore } from './offline-store.js';
import { isOpen, type Work } from './use-queue.js';

/** Loads every dossier that is still to be read, so that a train without network is no obstacle. */
export function usePrepare(roundId: string, works: Work[]) {
  const accountId = useSession()?.account.id;
  const [progress, setProgress] = useState<{ running: boolean; done: number; total: number }>();
  const prepare = async () => {
    if (!accountId) return;
    const open = works.filter(isOpen);
    const store = await offlineStore();
    let done = 0;
    setProgress({ running: true, done, total: open.length });
    try {
      for (const { entryId } of open) {
        await store.put('dossiers', await dossier(roundId, entryId), [accountId, roundId, entryId]);
        setProgress({ running: true, done: ++done, total: open.length });
      }
    } finally {
      setProgress({ running: false, done, total: open.length });
    }
  };
  return { prepare, progress };
}

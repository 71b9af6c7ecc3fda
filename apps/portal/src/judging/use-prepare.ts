import { useState } from 'react';
import { dossier } from '../api/judging.js';
import { Problem } from '../api/problem.js';
import { useSession } from '../session/use-session.js';
import { fileOf } from './file-on-device.js';
import { offlineStore } from './offline-store.js';
import { isOpen, type Work } from './use-queue.js';
import { roundLimit, whatFits } from './what-fits.js';

interface Progress {
  running: boolean;
  done: number;
  total: number;
  /** Files that are not kept here. */
  left: number;
}

/** Loads every dossier that is still to be read, with its files, so that a train without network is no obstacle. */
export function usePrepare(roundId: string, works: Work[]) {
  const accountId = useSession()?.account.id;
  const [progress, setProgress] = useState<Progress>();
  const prepare = async () => {
    if (!accountId) return;
    const open = works.filter(isOpen);
    const store = await offlineStore();
    const state = { running: true, done: 0, total: open.length, left: 0 };
    let room = roundLimit;
    setProgress({ ...state });
    try {
      for (const { entryId } of open) {
        const work = await dossier(roundId, entryId);
        await store.put('dossiers', work, [accountId, roundId, entryId]);
        const { fitting, left } = whatFits(work.files, room);
        for (const file of fitting) {
          const content = await fileOf(file, { accountId, roundId, entryId, keep: true }).catch(withoutIt);
          room -= content?.size ?? 0;
          state.left += content ? 0 : 1;
        }
        state.left += left;
        state.done++;
        setProgress({ ...state });
      }
    } finally {
      setProgress({ ...state, running: false });
    }
  };
  return { prepare, progress };
}

/** One file that the server does not give is no reason to go without the others. */
function withoutIt(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
}

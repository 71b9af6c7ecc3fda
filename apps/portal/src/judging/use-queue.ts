import { useQuery } from '@tanstack/react-query';
import { myRounds, queue, type QueueItem } from '../api/judging.js';
import { Offline } from '../api/problem.js';
import { edition, editions, type EditionWithRules } from '../api/registration.js';
import { useSession } from '../session/use-session.js';
import { offlineStore } from './offline-store.js';
import { useWaiting } from './use-waiting.js';

export type Work = Omit<QueueItem, 'state'> & { state: QueueItem['state'] | 'waiting' };

/** A judge's entries in their own order; without network, those loaded before. Sheets that wait here are marked. */
export function useQueue(roundId: string) {
  const accountId = useSession()?.account.id;
  const { waiting } = useWaiting(roundId);
  const query = useQuery({
    queryKey: ['queue', roundId, accountId],
    enabled: accountId !== undefined,
    queryFn: async (): Promise<QueueItem[]> => {
      const store = await offlineStore();
      try {
        const items = await queue(roundId);
        await store.put('queues', items, [accountId!, roundId]);
        return items;
      } catch (error) {
        const kept = error instanceof Offline ? await store.get('queues', [accountId!, roundId]) : undefined;
        if (kept) return kept;
        throw error;
      }
    },
  });
  const here = new Set(waiting.filter(({ refused }) => !refused).map(({ entryId }) => entryId));
  const works = query.data?.map((item): Work => (here.has(item.entryId) ? { ...item, state: 'waiting' } : item));
  return { query, works };
}

export const isOpen = ({ state }: Work) => state === 'todo' || state === 'draft';

/** The rules of the round's edition, for the names of fields and parts; without network, those read before. */
export function useRoundEdition(roundId: string): EditionWithRules | undefined {
  const signedIn = !!useSession();
  const { data } = useQuery({
    queryKey: ['round-edition', roundId],
    queryFn: () => editionOfRound(roundId),
    enabled: signedIn,
    staleTime: 300_000,
  });
  return data ?? undefined;
}

async function editionOfRound(roundId: string): Promise<EditionWithRules | null> {
  const store = await offlineStore();
  try {
    const code = (await myRounds()).find((round) => round.roundId === roundId)?.edition;
    const id = (await editions()).find((one) => one.code === code)?.id;
    if (!id) return null;
    const found = await edition(id);
    await store.put('editions', found, roundId);
    return found;
  } catch (error) {
    if (error instanceof Offline) return (await store.get('editions', roundId)) ?? null;
    throw error;
  }
}

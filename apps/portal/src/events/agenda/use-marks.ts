import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { mark, marks } from '../../api/agenda.js';
import { useSession } from '../../session/use-session.js';

/** The sessions that a person marked: shown at once, taken back where it did not work. */
export function useMarks(gatheringId: string) {
  const session = useSession();
  const queries = useQueryClient();
  const queryKey = ['agenda-marks', gatheringId];
  const { data } = useQuery({ queryKey, queryFn: () => marks(gatheringId), enabled: !!session });
  const set = useMutation({
    mutationFn: ({ id, on }: { id: string; on: boolean }) => mark(gatheringId, id, on),
    onMutate: async ({ id, on }) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<typeof data>(queryKey);
      if (before) {
        const others = before.sessionIds.filter((one) => one !== id);
        queries.setQueryData(queryKey, { ...before, sessionIds: on ? [...others, id] : others });
      }
      return before;
    },
    onError: (_error, _input, before) => queries.setQueryData(queryKey, before),
    onSuccess: (now) => queries.setQueryData(queryKey, now),
  });
  return {
    ids: new Set(data?.sessionIds ?? []),
    feedMadeAt: data?.feedMadeAt ?? null,
    error: set.error,
    /** Undefined where nobody is signed in. */
    toggle: session ? (id: string, on: boolean) => set.mutate({ id, on }) : undefined,
  };
}

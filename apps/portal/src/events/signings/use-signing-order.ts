import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem.js';
import { orderSigning, type Signing } from '../../api/signings.js';

interface SigningOrder {
  ids: string[];
  /** An order that is set back is nothing to set back again. */
  isUndo?: boolean;
}

/** The order of one session: shown at once, kept by the server, set back as often as it was changed while the page is open. */
export function useSigningOrder(gatheringId: string, sessionId: string) {
  const queries = useQueryClient();
  const queryKey = ['signings', gatheringId];
  const [before, setBefore] = useState<string[][]>([]);
  const now = () => queries.getQueryData<Signing[]>(queryKey)?.find((one) => one.sessionId === sessionId);
  const show = (signing: Signing) =>
    queries.setQueryData<Signing[]>(queryKey, (all) =>
      all?.map((one) => (one.sessionId === sessionId ? signing : one)),
    );
  const act = useMutation({
    // One after the other: each names the version that the one before made.
    scope: { id: `signing-${sessionId}` },
    mutationFn: ({ ids }: SigningOrder) => orderSigning({ gatheringId, sessionId }, ids, now()!.version),
    onMutate: ({ ids, isUndo }) => {
      const was = now()!;
      show({ ...was, agreements: ids.map((id) => was.agreements.find((one) => one.id === id)!) });
      // Not when it is kept: who presses undo meanwhile means what they see.
      setBefore((all) => (isUndo ? all.slice(0, -1) : [...all, was.agreements.map(({ id }) => id)]));
      return before;
    },
    onSuccess: (signing) => {
      show({ ...now()!, version: signing.version });
      void queries.invalidateQueries({ queryKey: ['signings-announced', gatheringId] });
    },
    onError: (error, _, known) => {
      void queries.invalidateQueries({ queryKey });
      setBefore(isProblem(error, 'version-conflict') || isProblem(error, 'signing-changed') ? [] : (known ?? []));
    },
  });
  const undo = before.length === 0 ? undefined : () => act.mutate({ ids: before.at(-1)!, isUndo: true });
  return { set: (ids: string[]) => act.mutate({ ids }), undo, error: act.error, isPending: act.isPending };
}

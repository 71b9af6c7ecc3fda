import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ruleMany, type BatchResult, type ScreeningItem } from '../api/office.js';
import { requestsFor, type BatchForm } from './batch-ruling.js';

/** One ruling on many entries, some at a time; what was answered stays, also when the network goes in between. */
export function useBatch(editionId: string) {
  const queries = useQueryClient();
  const [results, setResults] = useState<ReadonlyMap<string, BatchResult>>(new Map());
  const act = useMutation({
    mutationFn: async ({ form, items }: { form: BatchForm; items: ScreeningItem[] }) => {
      for (const request of requestsFor(form, items)) {
        const answer = await ruleMany(request);
        setResults((before) => new Map([...before, ...answer.map((one) => [one.id, one] as const)]));
      }
    },
    onSettled: () =>
      Promise.all(
        [['screening', editionId], ['summary', editionId], ['screened']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return { act, results };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notify } from './notify.js';
import { useOnePress } from './use-one-press.js';

interface ActOptions<Input, Answer> {
  run: (input: Input) => Promise<Answer>;
  /** Said when it was done. */
  done?: string | ((answer: Answer) => string);
  /** What is read anew afterwards, by the first parts of its key. */
  refresh?: string[][];
  /** Also when it was refused: somebody else was first, and what is on the screen is not so any more. */
  refreshRefused?: boolean;
  then?: (answer: Answer) => void;
}

/** Something that a person does: it says when it was done, and what it changed is read anew. */
export function useAct<Input = void, Answer = unknown>({
  run,
  done,
  refresh,
  refreshRefused,
  then,
}: ActOptions<Input, Answer>) {
  const queries = useQueryClient();
  const readAnew = () => Promise.all((refresh ?? []).map((queryKey) => queries.invalidateQueries({ queryKey })));
  const act = useMutation({
    mutationFn: run,
    onSuccess: async (answer) => {
      const message = typeof done === 'function' ? done(answer) : done;
      if (message) notify({ message, color: 'teal' });
      await readAnew();
      then?.(answer);
    },
    onError: () => {
      if (refreshRefused) void readAnew();
    },
  });
  return { ...act, mutate: useOnePress(act.mutate, act.isError || act.isIdle) };
}

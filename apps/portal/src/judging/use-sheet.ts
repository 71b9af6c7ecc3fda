import { useEffect, useRef, useState } from 'react';
import { saveSheet, type JudgedDossier, type Points, type SheetInput } from '../api/judging.js';
import { useSession } from '../session/use-session.js';
import { offlineStore } from './offline-store.js';
import { wrongPoint } from './sheet-rules.js';

export type DraftState = { kind: 'none' } | { kind: 'saved'; at: Date } | { kind: 'local' };

const pauseMs = 1200;

/** Points and comment as they are typed: kept on the device at once, on the server when the typing pauses. */
export function useSheet(roundId: string, work: JudgedDossier, kept: SheetInput | undefined) {
  const accountId = useSession()?.account.id ?? '';
  const [points, setPoints] = useState<Points>(kept?.points ?? work.sheet?.points ?? {});
  const [comment, setComment] = useState(kept?.comment ?? work.sheet?.comment ?? '');
  const [state, setState] = useState<DraftState>({ kind: 'none' });
  const version = useRef(work.sheet?.version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const submitted = work.sheet?.state === 'submitted';

  const keep = (input: SheetInput) => {
    void offlineStore().then((store) => store.put('drafts', input, [accountId, roundId, work.entryId]));
    clearTimeout(timer.current);
    // A sheet that was handed in counts as it is until it is handed in again: its changes wait here.
    if (submitted || work.criteria.some((criterion) => wrongPoint(criterion, input.points[criterion.code]))) {
      return setState({ kind: 'local' });
    }
    timer.current = setTimeout(() => {
      saveSheet(roundId, work.entryId, input, version.current).then(
        (saved) => {
          version.current = saved.version;
          setState({ kind: 'saved', at: new Date() });
        },
        () => setState({ kind: 'local' }),
      );
    }, pauseMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    points,
    comment,
    state,
    give: (code: string, value: number | null) => {
      const next = { ...points, [code]: value };
      setPoints(next);
      keep({ points: next, ...(comment ? { comment } : {}) });
    },
    say: (text: string) => {
      setComment(text);
      keep({ points, ...(text ? { comment: text } : {}) });
    },
    /** Nothing is saved any more: it was handed in. */
    finish: async () => {
      clearTimeout(timer.current);
      await (await offlineStore()).delete('drafts', [accountId, roundId, work.entryId]);
    },
  };
}

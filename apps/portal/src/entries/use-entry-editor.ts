import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { changeEntry, entry as load, type Content, type OwnEntry } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { applyPatch, contentOf, type Patch } from './content.js';
import { DraftSaver, type SaveState, type Unsaved } from './draft-saver.js';
import { keepLocally, keptLocally } from './kept-locally.js';
import { notify } from '../shown/notify.js';

export interface EntryEditor {
  content: Content;
  state: SaveState;
  change: (patch: Patch) => void;
  /** @returns the version that holds everything typed, or null when it could not be saved */
  flush: () => Promise<number | null>;
  /** Ends a conflict. */
  settle: (whose: 'mine' | 'theirs') => void;
}

/** The entry as it is being typed: shown at once, saved by itself, kept on the device meanwhile. */
export function useEntryEditor(entry: OwnEntry): EntryEditor {
  const t = useText('entry');
  const queries = useQueryClient();
  const { id } = entry;
  const name = `entry.${id}`;
  const [kept] = useState(() => (entry.editable ? keptLocally<Unsaved<Patch>>(name) : null));
  const [content, setContent] = useState(() => applyPatch(contentOf(entry), kept?.patch ?? {}));
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const saver = useRef<DraftSaver<Patch>>(undefined);
  saver.current ??= new DraftSaver<Patch>(
    {
      save: async (patch, version) => (await changeEntry(id, patch, version)).version,
      load: async () => {
        const newer = await load(id);
        queries.setQueryData(['entry', id], newer);
        return { content: contentOf(newer), version: newer.version };
      },
      keep: (unsaved) => keepLocally(name, unsaved),
      merge: applyPatch,
      adopt: (newer) => setContent((before) => applyPatch(before, newer)),
      show: setState,
    },
    kept?.held ?? { content: contentOf(entry), version: entry.version },
  );

  useEffect(() => {
    const current = saver.current!;
    if (kept) {
      notify({ message: t('restored') });
      current.change(kept.patch);
    }
    const send = () => void current.flush();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
      // The page that comes next shows what was typed last, too.
      void current.flush().then(() => {
        void queries.invalidateQueries({ queryKey: ['entry', id] });
        void queries.invalidateQueries({ queryKey: ['nomination', id] });
      });
    };
    // Once for each entry: what was kept is put on top when the page opens, not at every render.
  }, [id, queries]);

  const change = useCallback((patch: Patch) => {
    setContent((before) => applyPatch(before, patch));
    saver.current!.change(patch);
  }, []);
  const flush = useCallback(async () => ((await saver.current!.flush()) ? saver.current!.currentVersion : null), []);
  const settle = useCallback((whose: 'mine' | 'theirs') => saver.current!.settle(whose), []);
  return { content, state, change, flush, settle };
}

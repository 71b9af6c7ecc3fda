import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { Offline } from '../api/problem.js';
import { submitEntry, type OwnEntry } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import type { EntryEditor } from './use-entry-editor.js';
import { notify } from '../shown/notify.js';

/** Hands in what was typed. Tried again after a lost answer it stays one hand-in: the key is the same until it is answered. */
export function useHandIn(entry: OwnEntry, editor: EntryEditor) {
  const t = useText('entry');
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const act = useMutation({
    mutationFn: async () => {
      const version = await editor.flush();
      if (version === null) throw new Offline();
      return submitEntry(entry.id, version, key.current);
    },
    onSuccess: async ({ entry: { code } }) => {
      key.current = crypto.randomUUID();
      notify({ message: t('submitted', { code: code ?? '' }), color: 'teal', autoClose: 10_000 });
      await queries.invalidateQueries({ queryKey: ['entries'] });
      await queries.invalidateQueries({ queryKey: ['entry', entry.id] });
      window.scrollTo({ top: 0 });
    },
    onError: (error) => {
      if (!(error instanceof Offline)) key.current = crypto.randomUUID();
    },
  });
  const alert: ReactNode = act.isError && <ProblemAlert error={act.error} />;
  return { ...act, alert };
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { change, draft, type AgendaDraft, type Edit } from '../../api/agenda.js';
import { isProblem } from '../../api/problem.js';
import { useText } from '../../i18n/use-text.js';
import { notify } from '../../shown/notify.js';
import { useOnePress } from '../../shown/use-one-press.js';

/** The draft and its edits: each is made to the version that is on the screen, and its answer is what is shown next. */
export function useDraft(gatheringId: string, enabled: boolean) {
  const t = useText('agendaOffice');
  const queries = useQueryClient();
  const queryKey = ['agenda-draft', gatheringId];
  const query = useQuery({ queryKey, queryFn: () => draft(gatheringId), enabled });
  const edit = useMutation({
    // One after the other: each names the version that the one before made.
    scope: { id: `agenda-${gatheringId}` },
    mutationFn: (what: Edit) => change(gatheringId, queries.getQueryData<AgendaDraft>(queryKey)!.version, what),
    onSuccess: (now, { what }) => {
      queries.setQueryData(queryKey, now);
      const number = now.releaseNumber ?? 0;
      const said = { undo: t('undone'), release: t('releasedSay', { number }), 'session-dropped': t('dropped') };
      const message = what in said ? said[what as keyof typeof said] : t('saved');
      notify({ message, color: 'teal' });
      if (what === 'release') void queries.invalidateQueries({ queryKey: ['agenda', gatheringId] });
    },
    onError: (error) => {
      if (isProblem(error, 'version-conflict')) void queries.invalidateQueries({ queryKey });
    },
  });
  return { query, edit: { ...edit, mutate: useOnePress(edit.mutate, edit.isError) } };
}

export type EditAgenda = ReturnType<typeof useDraft>['edit'];

import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeFloor, type FloorEdit, type FloorMap } from '../../api/floor.js';
import { isProblem } from '../../api/problem.js';
import { useText } from '../../i18n/use-text.js';
import { useOnePress } from '../../shown/use-one-press.js';
import { undoOf } from './undo-edit.js';

/** Edits of a floor: each is made to the version that is on the screen, and can be taken back for as long as the page is open. */
export function useFloorEdits(gatheringId: string) {
  const t = useText('floorOffice');
  const shown = useText('shown');
  const queries = useQueryClient();
  const queryKey = ['floor', gatheringId];
  const [undos, setUndos] = useState<FloorEdit[][]>([]);
  const say = (message: string) =>
    notifications.show({ message, color: 'teal', closeButtonProps: { 'aria-label': shown('close') } });
  const now = () => queries.getQueryData<FloorMap>(queryKey)!;
  const take = async (what: FloorEdit) => {
    const after = await changeFloor(gatheringId, now().version, what);
    queries.setQueryData(queryKey, after);
    return after;
  };
  const onError = (error: unknown) => {
    if (isProblem(error, 'version-conflict')) void queries.invalidateQueries({ queryKey });
  };
  // One after the other: each names the version that the one before made.
  const scope = { id: `floor-${gatheringId}` };
  const made = useMutation({
    scope,
    mutationFn: async (what: FloorEdit) => {
      const before = now();
      return { back: undoOf(before, what, await take(what)) };
    },
    onSuccess: ({ back }) => {
      setUndos((all) => (back.length > 0 ? [...all, back] : all));
      say(t('saved'));
    },
    onError,
  });
  const edit = { ...made, mutate: useOnePress(made.mutate, made.isError) };
  const undo = useMutation({
    scope,
    mutationFn: async () => {
      for (const what of undos.at(-1) ?? []) await take(what);
    },
    onSuccess: () => {
      edit.reset();
      say(t('undone'));
    },
    // What could not be taken back whole is not tried a second time.
    onSettled: () => setUndos((all) => all.slice(0, -1)),
    onError,
  });
  // While something is being saved, the last edit is not the one that would be taken back.
  return { edit, undo, mayUndo: undos.length > 0 && !edit.isPending };
}

export type EditFloor = ReturnType<typeof useFloorEdits>['edit'];

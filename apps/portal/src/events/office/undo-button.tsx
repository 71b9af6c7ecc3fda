import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useText } from '../../i18n/use-text.js';
import type { useSetup } from './use-setup.js';

/** Shown once there is something to take back. */
export function UndoButton({ save, undo, mayUndo }: ReturnType<typeof useSetup>) {
  const t = useText('eventSetup');
  if (!mayUndo) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconArrowBackUp size={18} />}
      // While something is being saved, the last change is not the one that would be taken back.
      disabled={save.isPending}
      loading={undo.isPending}
      onClick={() => undo.mutate()}
    >
      {t('undo')}
    </Button>
  );
}

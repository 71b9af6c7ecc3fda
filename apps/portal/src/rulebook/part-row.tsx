import { ActionIcon, Group, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';

interface PartRowProps {
  /** For who hears the page. */
  name: string;
  /** Absent where it must stay. */
  remove?: () => void;
  children: ReactNode;
}

/** One field, criterion, prize …: its inputs, and a way to take it out (saved only with the rest, so it can be undone). */
export function PartRow({ name, remove, children }: PartRowProps) {
  const t = useText('rulebook');
  return (
    <Group className="surface" p="md" gap={12} align="flex-start" wrap="nowrap" role="group" aria-label={name}>
      <Stack gap={12} flex={1} miw={0}>
        {children}
      </Stack>
      {remove && (
        <ActionIcon variant="subtle" color="gray" size="lg" onClick={remove} aria-label={t('remove', { name })}>
          <IconTrash size={20} />
        </ActionIcon>
      )}
    </Group>
  );
}

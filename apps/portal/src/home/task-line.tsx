import { Group, Stack, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Deadline } from '../shown/deadline.js';

/** What waits, and of what; the card around it leads there. */
export function Line({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <Group gap={16} wrap="nowrap">
      <Text component="span" c="var(--accent)" lh={0} aria-hidden>
        {icon}
      </Text>
      <Stack gap={4} flex={1}>
        <Text fw={600}>{title}</Text>
        <Text component="div" c="dimmed">
          {children}
        </Text>
      </Stack>
      <IconChevronRight size={20} aria-hidden />
    </Group>
  );
}

/** Until when. */
export function By({ at }: { at: string }) {
  return (
    <Text component="div" c="var(--mantine-color-text)">
      <Deadline at={at} />
    </Text>
  );
}

import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a card is about, and its state: beside it where there is room, else below. */
export function CardHead({ title, badge }: { title: string; badge: ReactNode }) {
  return (
    <Group justify="space-between" align="flex-start" gap={8}>
      <Text fw={600} size="lg" lh={1.35} flex="1 1 240px">
        {title}
      </Text>
      {badge}
    </Group>
  );
}

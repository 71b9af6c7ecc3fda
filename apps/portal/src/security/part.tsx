import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  lead: string;
  /** In one word, how it stands. */
  state?: { said: string; good: boolean };
  children: ReactNode;
}

/** One part of the page, with how it stands beside its title. */
export function Part({ title, lead, state, children }: PartProps) {
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <div>
        <Group justify="space-between" gap={8}>
          <Title order={2}>{title}</Title>
          {state && (
            <Badge variant="light" color={state.good ? 'teal' : 'gray'}>
              {state.said}
            </Badge>
          )}
        </Group>
        <Text c="dimmed" mt={4}>
          {lead}
        </Text>
      </div>
      {children}
    </Stack>
  );
}

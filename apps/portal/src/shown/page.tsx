import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** What it is a page of, such as an edition: in the name of the window, where many may be open. */
  of?: string | undefined;
  /** Beside the title. */
  actions?: ReactNode;
  /** Above the title: where one is. */
  above?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

export function Page({ title, of, lead, actions, above, wide, children }: PageProps) {
  useEffect(() => {
    document.title = [title, of, 'Sangtao'].filter(Boolean).join(' · ');
  }, [title, of]);
  return (
    <Box maw={wide ? 1440 : 'var(--page-width)'} mx="auto" px={{ base: 16, sm: 24 }} py={{ base: 20, sm: 32 }} w="100%">
      <Stack gap={24}>
        <Stack gap={8}>
          {above}
          <Group justify="space-between" align="flex-start" gap={16}>
            <Box maw={760} flex="1 1 320px">
              <Title order={1}>{title}</Title>
              {lead && (
                <Text c="dimmed" mt={6} component="div">
                  {lead}
                </Text>
              )}
            </Box>
            {actions && <Group gap={8}>{actions}</Group>}
          </Group>
        </Stack>
        {children}
      </Stack>
    </Box>
  );
}

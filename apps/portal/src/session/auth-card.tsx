import { Box, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

export function AuthCard({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Sangtao`;
  }, [title]);
  return (
    <Box px={16} py={{ base: 24, sm: 64 }}>
      <Paper className="surface" maw={440} mx="auto" p={{ base: 20, sm: 32 }}>
        <Stack gap={20}>
          <div>
            <Title order={1}>{title}</Title>
            {lead && (
              <Text c="dimmed" mt={4}>
                {lead}
              </Text>
            )}
          </div>
          {children}
        </Stack>
      </Paper>
    </Box>
  );
}

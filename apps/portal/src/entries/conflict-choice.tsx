import { Alert, Box, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../i18n/use-text.js';
import type { Clash } from './clashes.js';

interface ConflictChoiceProps {
  clashes: readonly Clash[];
  labelOf: (field: string) => string;
  /** A value of that field in words. */
  textOf: (field: string, value: unknown) => string;
  settle: (whose: 'mine' | 'theirs') => void;
}

/** What was written here and elsewhere in the same fields: both in full, so that nobody chooses blindly. */
export function ConflictChoice({ clashes, labelOf, textOf, settle }: ConflictChoiceProps) {
  const t = useText('entry');
  return (
    <Alert color="lotus" icon={<IconAlertTriangle />} title={t('conflict')} role="alert">
      {t('conflictBody')}
      <Stack gap={12} mt={12}>
        {clashes.map(({ field, mine, theirs }) => (
          <Box key={field}>
            <Text fw={600}>{labelOf(field)}</Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={8} mt={4}>
              <Side name={t('writtenHere')}>{textOf(field, mine)}</Side>
              <Side name={t('writtenElsewhere')}>{textOf(field, theirs)}</Side>
            </SimpleGrid>
          </Box>
        ))}
      </Stack>
      <Group mt={12} gap={8}>
        <Button size="sm" onClick={() => settle('mine')}>
          {t('keepMine')}
        </Button>
        <Button size="sm" variant="default" onClick={() => settle('theirs')}>
          {t('takeOther')}
        </Button>
      </Group>
    </Alert>
  );
}

function Side({ name, children }: { name: string; children: string }) {
  const t = useText('entry');
  return (
    <Box className="surface" p={12} mah={240} style={{ overflowY: 'auto' }} tabIndex={0} role="group" aria-label={name}>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text className="prose">{children || t('writtenNothing')}</Text>
    </Box>
  );
}

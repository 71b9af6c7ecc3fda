import { Box, Group, SimpleGrid, Stack, Text, Timeline, Title } from '@mantine/core';
import type { OwnEntry } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';
import type { entryTexts } from './entry.texts.js';

type Key = keyof typeof entryTexts;

/** What happened so far, what comes next, and the receipts that anybody can verify. */
export function EntryRecord({ entry }: { entry: OwnEntry }) {
  const t = useText('entry');
  if (entry.timeline.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing={24}>
      <Box className="surface" p={{ base: 16, sm: 24 }} component="section">
        <Title order={2} mb={16}>
          {t('timeline')}
        </Title>
        <Timeline bulletSize={16} lineWidth={2} active={entry.timeline.length - 1}>
          {entry.timeline.map(({ at, kind }, index) => (
            <Timeline.Item key={index} title={t(`step.${kind}` as Key)}>
              <Text size="sm" c="dimmed">
                {momentText(new Date(at))}
              </Text>
            </Timeline.Item>
          ))}
        </Timeline>
        <Text mt={16}>
          <Text span fw={600}>
            {t('whatNext')}:
          </Text>{' '}
          {t(`next.${entry.state}`)}
        </Text>
      </Box>
      {entry.receipts.length > 0 && (
        <Box className="surface" p={{ base: 16, sm: 24 }} component="section">
          <Title order={2}>{t('receipts')}</Title>
          <Text c="dimmed" mb={16}>
            {t('receiptLead')}
          </Text>
          <Stack gap={16}>
            {entry.receipts.toReversed().map(({ code, at, contentHash }) => (
              <div key={code}>
                <Group justify="space-between">
                  <TextLink to="/certificates/$code" params={{ code }} className="code" fw={600}>
                    {code}
                  </TextLink>
                  <Text size="sm" c="dimmed">
                    {momentText(new Date(at))}
                  </Text>
                </Group>
                <Text size="sm" c="dimmed" mt={4}>
                  {t('hash')}
                </Text>
                <Text className="hash">{contentHash}</Text>
              </div>
            ))}
          </Stack>
        </Box>
      )}
    </SimpleGrid>
  );
}

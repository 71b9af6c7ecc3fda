import { Box, Group, SimpleGrid, Stack, Text, Timeline, Title } from '@mantine/core';
import type { Edition, OwnEntry } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';
import type { entryTexts } from './entry.texts.js';
import { Outcome, useHonour } from './outcome.js';
import { isOver } from './stages.js';

type Key = keyof typeof entryTexts;

/** What happened so far, what comes next, and the receipts that anybody can verify. */
export function EntryRecord({ entry, edition }: { entry: OwnEntry; edition: Edition }) {
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
        <WhatNext entry={entry} edition={edition} />
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

function WhatNext({ entry, edition }: { entry: OwnEntry; edition: Edition }) {
  const t = useText('entry');
  const honour = useHonour(entry, edition);
  if (honour === undefined) {
    return isOver(entry, edition) ? null : (
      <Text mt={16}>
        <Text span fw={600}>
          {t('whatNext')}:
        </Text>{' '}
        {t(`next.${entry.state}`)}
      </Text>
    );
  }
  return (
    <Stack gap={8} mt={16}>
      <Outcome honour={honour} />
      <Group gap={16}>
        <TextLink to="/results/$editionId" params={{ editionId: edition.id }}>
          {t('seeResults')}
        </TextLink>
        {honour && (
          <TextLink to="/certificates/$code" params={{ code: honour.certificateCode }}>
            {t('seeCertificate')}
          </TextLink>
        )}
      </Group>
    </Stack>
  );
}

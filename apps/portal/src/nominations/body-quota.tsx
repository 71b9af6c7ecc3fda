import { Group, Progress, Stack, Text } from '@mantine/core';
import type { NominatingBody } from '../api/nominations.js';
import { useLanguage, useText } from '../i18n/use-text.js';

/** How much of a body's quota is used, and what is under way. */
export function BodyQuota({ body }: { body: NominatingBody }) {
  const t = useText('nomination');
  const language = useLanguage();
  const { quota, sent, drafts, waiting, confirmed } = body;
  const left = Math.max(0, quota - sent);
  const name = language === 'vi' ? body.nameVi : body.nameEn;
  return (
    <Stack className="surface" p="md" gap={8} component="section" aria-label={name}>
      <Group justify="space-between" gap={8}>
        <Text fw={600}>{name}</Text>
        <Text fw={600}>{t('quota', { sent, quota, left })}</Text>
      </Group>
      <Progress
        value={(100 * Math.min(sent, quota)) / quota}
        size="lg"
        aria-label={t('quota', { sent, quota, left })}
      />
      <Text c="dimmed">{left === 0 ? t('quotaFull', { quota }) : t('counts', { drafts, waiting, confirmed })}</Text>
    </Stack>
  );
}

import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { mailStates, retryFailedMail, type MailQueue } from '../api/operations.js';
import { momentText, numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';

/** How many e-mails are in which state; what failed can be sent after all. */
export function MailCounts({ mail }: { mail: MailQueue }) {
  const t = useText('admin');
  const language = useLanguage();
  const retry = useAct({
    run: () => retryFailedMail(),
    done: ({ again }) => t('mailAgain', { count: again }),
    refresh: [['operations'], ['outbox']],
  });
  return (
    <Stack gap={12} className="surface" p="md" component="section">
      <Title order={2}>{t('mailQueue')}</Title>
      <SimpleGrid cols={{ base: 2, sm: 5 }} spacing={16}>
        {mailStates.map((state) => (
          <Stack key={state} gap={4} align="flex-start">
            <Text fw={700} size="xl">
              {numberText(mail[state], language, 0)}
            </Text>
            <StateBadge kind="mail" state={state} />
          </Stack>
        ))}
      </SimpleGrid>
      {mail.waitingSince && (
        <Text c="dimmed">{t('waitingSince', { at: momentText(new Date(mail.waitingSince)) })}</Text>
      )}
      {mail.failed > 0 && (
        <Group gap={12}>
          <Button variant="default" onClick={() => retry.mutate()} loading={retry.isPending}>
            {t('retryMail')}
          </Button>
          <Text size="sm" c="dimmed" flex="1 1 240px">
            {t('retryMailBody')}
          </Text>
        </Group>
      )}
      <ProblemAlert error={retry.error} />
    </Stack>
  );
}

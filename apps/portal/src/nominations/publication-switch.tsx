import { Stack, Switch, Text } from '@mantine/core';
import { setPublication, type AskedNomination } from '../api/nominations.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** Minds may change: also years after. */
export function PublicationSwitch({ asked: { id, consents } }: { asked: AskedNomination }) {
  const t = useText('asked');
  const act = useAct({
    run: (mayPublish: boolean) => setPublication(id, mayPublish),
    done: (after) => t(after.consents.publication ? 'allowed' : 'withdrawn'),
    refresh: [['asked']],
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={8} component="section">
      <Switch
        size="md"
        label={t(consents.publication ? 'published' : 'unpublished')}
        checked={consents.publication}
        disabled={act.isPending}
        onChange={({ currentTarget }) => act.mutate(currentTarget.checked)}
      />
      <Text c="dimmed">{t(consents.publication ? 'publishHelp' : 'unpublishedHelp')}</Text>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}

import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { revoke, type Certificate } from '../api/awards.js';
import { useText } from '../i18n/use-text.js';
import { mayOrganise, useSession } from '../session/use-session.js';
import { ProblemAlert } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { useAct } from '../shown/use-act.js';

/** Below a certificate that holds, for organisers: the first person's part. */
export function AskRevoke({ certificate: { certificateCode, editionId, status } }: { certificate: Certificate }) {
  const t = useText('approval');
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct({
    run: () => revoke(certificateCode, reason.trim()),
    done: t('askedRevoke'),
    refresh: [['acts', editionId], ['awaited-acts']],
    then: () => setOpen(false),
  });
  if (status === 'revoked' || !mayOrganise(session, editionId)) return null;
  return (
    <Stack className="surface no-print" p={{ base: 16, sm: 24 }} gap={12} component="section">
      <Title order={2}>{t('askRevoke')}</Title>
      <Text>{t('askRevokeBody')}</Text>
      {open && (
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autosize
          minRows={3}
          maxLength={2000}
          required
        />
      )}
      <ProblemAlert error={act.error} />
      <Group gap={8}>
        {open ? (
          <Button color="red" disabled={reason.trim().length < 5} loading={act.isPending} onClick={() => act.mutate()}>
            {t('askRevoke')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('askRevoke')}
          </Button>
        )}
        <ButtonLink variant="subtle" to="/approvals/$editionId" params={{ editionId }}>
          {t('all')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}

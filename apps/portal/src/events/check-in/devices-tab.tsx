import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { revokeScanner, scanners, type Scanner } from '../../api/check-in.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { Answered, Empty, ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';

/** All devices at the gates; a lost one is revoked here. */
export function DevicesTab({ gatheringId, own }: { gatheringId: string; own: string | undefined }) {
  const t = useText('checkIn');
  const query = useQuery({ queryKey: ['scanners', gatheringId], queryFn: () => scanners(gatheringId) });
  return (
    <Answered query={query}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={t('noDevices')}>{t('noDevicesBody')}</Empty>
        ) : (
          <Stack gap={12}>
            <Text c="dimmed">{t('devicesLead')}</Text>
            {items.map((one) => (
              <DeviceCard key={one.id} scanner={one} gatheringId={gatheringId} isOwn={one.id === own} />
            ))}
          </Stack>
        )
      }
    </Answered>
  );
}

interface DeviceCardProps {
  scanner: Scanner;
  gatheringId: string;
  isOwn: boolean;
}

function DeviceCard({ scanner: { id, name, seenAt, revokedAt }, gatheringId, isOwn }: DeviceCardProps) {
  const t = useText('checkIn');
  const [sure, setSure] = useState(false);
  const act = useAct({
    run: () => revokeScanner(gatheringId, id),
    done: t('revokedNow'),
    refresh: [['scanners'], ['gate']],
  });
  return (
    <Stack className="surface" p="md" gap={8}>
      <Group justify="space-between">
        <div>
          <Text fw={600}>
            {name} {isOwn && <Badge variant="light">{t('thisDevice')}</Badge>}
          </Text>
          <Text size="sm" c="dimmed">
            {t('seen')}: {seenAt ? momentText(new Date(seenAt)) : t('never')}
          </Text>
        </div>
        {revokedAt && <Badge color="red">{t('isRevoked')}</Badge>}
        {!revokedAt && !sure && (
          <Button color="red" variant="subtle" onClick={() => setSure(true)} aria-label={t('revokeNamed', { name })}>
            {t('revoke')}
          </Button>
        )}
        {!revokedAt && sure && (
          <Group gap={8}>
            <Button color="red" loading={act.isPending} onClick={() => act.mutate()}>
              {t('revokeSure')}
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              {t('keep')}
            </Button>
          </Group>
        )}
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}

import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { sessionKey } from '../session/use-session.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { deviceName } from './device-name.js';
import { Part } from './part.js';
import { devices, devicesKey, endDevice, endOtherDevices, type SignedInDevice } from './security.js';

/** Where the person is signed in. */
export function DevicesPart() {
  const t = useText('security');
  const query = useQuery({ queryKey: devicesKey, queryFn: devices });
  const end = useAct({ run: endOtherDevices, done: t('endedOthers'), refresh: [devicesKey, sessionKey] });
  return (
    <Part title={t('devices')} lead={t('devicesLead')}>
      <Answered query={query} rows={2}>
        {(items) => (
          <>
            <Stack gap={12} component="ul" className="plain">
              {items.map((device) => (
                <DeviceLine key={device.id} device={device} />
              ))}
            </Stack>
            {items.length > 1 && (
              <Group>
                <Button variant="default" onClick={() => end.mutate()} loading={end.isPending}>
                  {t('endOthers')}
                </Button>
              </Group>
            )}
          </>
        )}
      </Answered>
      <ProblemAlert error={end.error} />
    </Part>
  );
}

function DeviceLine({ device: { id, userAgent, ipAddress, seenAt, current } }: { device: SignedInDevice }) {
  const t = useText('security');
  const { browser, system } = deviceName(userAgent);
  const name = [browser, system].filter(Boolean).join(' · ') || t('unknownDevice');
  const end = useAct({ run: () => endDevice(id), done: t('ended'), refresh: [devicesKey] });
  return (
    <Stack gap={4} component="li">
      <Group justify="space-between" gap={8} wrap="nowrap">
        <div>
          <Group gap={8}>
            <Text fw={500}>{name}</Text>
            {current && <Badge variant="light">{t('thisDevice')}</Badge>}
          </Group>
          <Text size="sm" c="dimmed">
            {t('seen', { at: momentText(new Date(seenAt)), address: ipAddress || '–' })}
          </Text>
        </div>
        {!current && (
          <Button
            variant="subtle"
            aria-label={t('endOne', { name })}
            onClick={() => end.mutate()}
            loading={end.isPending}
          >
            {t('end')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={end.error} />
    </Stack>
  );
}

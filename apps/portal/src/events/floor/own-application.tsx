import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { take, type BoothApplication, type FloorMap, type Step } from '../../api/floor.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { Facts } from '../../shown/facts.js';
import { StateBadge } from '../../shown/state-badge.js';
import { SureButton } from '../../shown/sure-button.js';
import { useAct } from '../../shown/use-act.js';
import { isLiving, isOutrun } from './living.js';
import { useWishNames } from './use-wish-names.js';

/** One's own application: what was asked for, where it stands, and what comes next. */
export function OwnApplication({ application, map }: { application: BoothApplication; map: FloorMap }) {
  const t = useText('floor');
  const own = useText('ownBooth');
  const { gatheringId, company, technologies, state, offered, offeredUntil, booth } = application;
  const refresh = [
    ['my-booths', gatheringId],
    ['floor', gatheringId],
    ['my-duty', gatheringId],
  ];
  const act = useAct({
    run: (step: Step) => take(application, step),
    done: t('confirmed'),
    refresh,
    refreshRefused: true,
  });
  const outrun = isOutrun(application);
  return (
    <Stack component="section" className="surface" p={{ base: 16, sm: 24 }} gap={12}>
      <Group justify="space-between" gap={8}>
        <Title order={2}>{company}</Title>
        <StateBadge kind="booth" state={state} />
      </Group>
      <Text size="sm" c="dimmed">
        {technologies.join(', ')}
      </Text>
      {booth && <Text fw={600}>{t('held', { code: booth.code })}</Text>}
      <Text>{own(outrun ? 'outrun' : `next.${state}`)}</Text>
      {state === 'offered' && (
        <Stack gap={8}>
          {!outrun && (
            <Text>{t('choose', { at: offeredUntil ? momentText(new Date(offeredUntil), map.timeZone) : '' })}</Text>
          )}
          <Group gap={8}>
            {offered.map(({ id, code, taken }) => (
              <Button
                key={id}
                disabled={taken}
                loading={act.isPending}
                onClick={() => act.mutate({ step: 'confirm', boothId: id })}
              >
                {t(taken ? 'taken' : 'takeBooth', { code })}
              </Button>
            ))}
          </Group>
        </Stack>
      )}
      <ProblemAlert error={act.error} />
      <Wish application={application} map={map} />
      {isLiving(application) && (
        <Group>
          <SureButton
            texts={{
              act: t(booth ? 'giveBack' : 'withdraw'),
              title: booth ? t('giveBackTitle', { code: booth.code }) : t('withdrawTitle'),
              consequence: t(booth ? 'giveBackBody' : 'withdrawBody'),
              done: t('withdrawn'),
            }}
            run={() => take(application, { step: 'withdraw' })}
            refresh={refresh}
          />
        </Group>
      )}
    </Stack>
  );
}

function Wish({ application, map }: { application: BoothApplication; map: FloorMap }) {
  const t = useText('floor');
  const own = useText('ownBooth');
  const { fields, zone, subsidy } = useWishNames(map)(application);
  const { size, powerWatts, contact, note, appliedAt } = application;
  const items: Parameters<typeof Facts>[0]['items'] = [
    [t('size'), size],
    [t('power'), powerWatts],
    [t('zone'), zone],
    [t('subsidy'), subsidy],
    [t('fields'), fields],
    ...(contact ? ([[t('contactName'), `${contact.name}, ${contact.phone}`]] as [string, string][]) : []),
    ...(note ? ([[t('note'), note]] as [string, string][]) : []),
    [own('appliedAt'), momentText(new Date(appliedAt), map.timeZone)],
  ];
  return (
    <Stack gap={4} component="section" aria-label={own('wishes')}>
      <Title order={3}>{own('wishes')}</Title>
      <Facts items={items} />
    </Stack>
  );
}

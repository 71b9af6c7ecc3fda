import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { floorMap, myApplications, take, type BoothApplication, type Step } from '../../api/floor.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, Empty, ProblemAlert, SignInNeeded } from '../../shown/answers.js';
import { Page } from '../../shown/page.js';
import { StateBadge } from '../../shown/state-badge.js';
import { SureButton } from '../../shown/sure-button.js';
import { useAct } from '../../shown/use-act.js';
import { EventSections, useEventName } from '../agenda/event-sections.js';
import { ApplyForm } from './apply-form.js';
import { DutyBox } from './duty-box.js';

/** An exhibitor's applications and booths. */
export function MyBoothsPage() {
  const t = useText('floor');
  const session = useSession();
  const { gatheringId } = useParams({ from: '/events/$gatheringId/booths' });
  const name = useEventName(gatheringId);
  const query = useQuery({
    queryKey: ['my-booths', gatheringId],
    queryFn: () => myApplications(gatheringId),
    enabled: !!session,
  });
  const map = useQuery({ queryKey: ['floor', gatheringId], queryFn: () => floorMap(gatheringId) });
  return (
    <Page title={t('mine')} above={name} lead={t('mineLead')}>
      <EventSections gatheringId={gatheringId} />
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(items) => (
            <Stack gap={20}>
              {items.length === 0 && <Empty title={t('mineEmpty')}>{t('mineEmptyBody')}</Empty>}
              {items.map((one) => (
                <Application key={one.id} application={one} />
              ))}
              {items.some(({ state }) => state === 'confirmed') && <DutyBox gatheringId={gatheringId} />}
              <Answered query={map}>{(floor) => <ApplyForm gatheringId={gatheringId} map={floor} />}</Answered>
            </Stack>
          )}
        </Answered>
      )}
    </Page>
  );
}

const living = ['applied', 'shortlisted', 'offered', 'confirmed'];

function Application({ application }: { application: BoothApplication }) {
  const t = useText('floor');
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
  });
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
      {state === 'offered' && (
        <Stack gap={8}>
          <Text>{t('choose', { at: offeredUntil ? momentText(new Date(offeredUntil)) : '' })}</Text>
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
      {living.includes(state) && (
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

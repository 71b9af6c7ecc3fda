import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { floorMap, myApplications, type BoothApplication, type FloorMap } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../../shown/answers.js';
import { Page } from '../../shown/page.js';
import { EventSections, useEventName } from '../agenda/event-sections.js';
import { ApplyForm } from './apply-form.js';
import { DutyBox } from './duty-box.js';
import { isLiving } from './living.js';
import { OwnApplication } from './own-application.js';

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
            <Answered query={map}>
              {(floor) => <Applications gatheringId={gatheringId} items={items} map={floor} />}
            </Answered>
          )}
        </Answered>
      )}
    </Page>
  );
}

interface ApplicationsProps {
  gatheringId: string;
  items: BoothApplication[];
  map: FloorMap;
}

/** What was applied for; the form stands open only for who has nothing under way. */
function Applications({ gatheringId, items, map }: ApplicationsProps) {
  const t = useText('floor');
  const own = useText('ownBooth');
  const [another, setAnother] = useState(false);
  return (
    <Stack gap={20}>
      {items.length === 0 && <Empty title={t('mineEmpty')}>{t('mineEmptyBody')}</Empty>}
      {items.map((one) => (
        <OwnApplication key={one.id} application={one} map={map} />
      ))}
      {items.some(({ state }) => state === 'confirmed') && <DutyBox gatheringId={gatheringId} />}
      {another || !items.some(isLiving) ? (
        <ApplyForm gatheringId={gatheringId} map={map} onSent={() => setAnother(false)} />
      ) : (
        <Group>
          <Button variant="default" onClick={() => setAnother(true)}>
            {own('another')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

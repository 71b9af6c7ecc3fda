import { Button, Group, Tabs } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { floorMap } from '../../api/floor.js';
import { gathering } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, ProblemAlert, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { OfficeEventLink } from '../agenda/event-sections.js';
import { ApplicationsTab } from './applications-tab.js';
import { AreasTab } from './areas-tab.js';
import { DrawingTab } from './drawing-tab.js';
import { useFloorEdits } from './use-floor-edits.js';

const at = '/office/events/$gatheringId/floor';
const tabs = ['applications', 'drawing', 'areas'] as const;

/** Where organisers draw the floor, plan demonstrations and give booths to exhibitors. */
export function AllocationPage() {
  const t = useText('floor');
  const office = useText('floorOffice');
  const session = useSession();
  const navigate = useNavigate({ from: at });
  const { gatheringId } = useParams({ from: at });
  const { tab = 'applications' } = useSearch({ from: at });
  const enabled = !!session;
  const query = useQuery({ queryKey: ['floor', gatheringId], queryFn: () => floorMap(gatheringId), enabled });
  const event = useQuery({ queryKey: ['gathering', gatheringId], queryFn: () => gathering(gatheringId), enabled });
  const { edit, undo, mayUndo } = useFloorEdits(gatheringId);
  const show = (next: string | null) => {
    edit.reset();
    void navigate({ search: (before) => ({ ...before, tab: next ?? undefined }) });
  };
  return (
    <Page
      wide
      title={t('officeTitle')}
      above={<OfficeEventLink gatheringId={gatheringId} />}
      actions={
        <Group gap={12}>
          <TextLink to="/events/$gatheringId/floor" params={{ gatheringId }}>
            {t('title')}
          </TextLink>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} />}
            disabled={!mayUndo}
            loading={undo.isPending}
            onClick={() => undo.mutate()}
          >
            {office('undo')}
          </Button>
        </Group>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(map) => (
            <Tabs value={tab} onChange={show} keepMounted={false}>
              <Tabs.List mb={24}>
                {tabs.map((one) => (
                  <Tabs.Tab key={one} value={one} fz="md">
                    {one === 'areas' ? office('areas') : t(one)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <ProblemAlert error={undo.error} />
              <Tabs.Panel value="applications">
                <ApplicationsTab gatheringId={gatheringId} map={map} />
              </Tabs.Panel>
              <Tabs.Panel value="drawing">
                <DrawingTab map={map} edit={edit} />
              </Tabs.Panel>
              <Tabs.Panel value="areas">
                <Answered query={event}>{(event) => <AreasTab map={map} event={event} edit={edit} />}</Answered>
              </Tabs.Panel>
            </Tabs>
          )}
        </Answered>
      )}
    </Page>
  );
}

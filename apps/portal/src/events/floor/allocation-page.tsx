import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { floorMap } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { OfficeEventLink } from '../agenda/event-sections.js';
import { ApplicationsTab } from './applications-tab.js';
import { DrawingTab } from './drawing-tab.js';

const at = '/office/events/$gatheringId/floor';
const tabs = ['applications', 'drawing'] as const;

/** Where organisers draw the floor and give booths to exhibitors. */
export function AllocationPage() {
  const t = useText('floor');
  const session = useSession();
  const navigate = useNavigate({ from: at });
  const { gatheringId } = useParams({ from: at });
  const { tab = 'applications' } = useSearch({ from: at });
  const query = useQuery({
    queryKey: ['floor', gatheringId],
    queryFn: () => floorMap(gatheringId),
    enabled: !!session,
  });
  return (
    <Page
      wide
      title={t('officeTitle')}
      above={<OfficeEventLink gatheringId={gatheringId} />}
      actions={
        <TextLink to="/events/$gatheringId/floor" params={{ gatheringId }}>
          {t('title')}
        </TextLink>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(map) => (
            <Tabs
              value={tab}
              onChange={(next) => void navigate({ search: (before) => ({ ...before, tab: next ?? undefined }) })}
              keepMounted={false}
            >
              <Tabs.List mb={24}>
                {tabs.map((one) => (
                  <Tabs.Tab key={one} value={one} fz="md">
                    {t(one)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="applications">
                <ApplicationsTab gatheringId={gatheringId} map={map} />
              </Tabs.Panel>
              <Tabs.Panel value="drawing">
                <DrawingTab gatheringId={gatheringId} map={map} />
              </Tabs.Panel>
            </Tabs>
          )}
        </Answered>
      )}
    </Page>
  );
}

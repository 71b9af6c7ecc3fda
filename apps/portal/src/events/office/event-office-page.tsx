import { Group, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { gathering as load } from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { StateBadge } from '../../shown/state-badge.js';
import { BadgesTab } from './badges-tab.js';
import { DelegatesTab } from './delegates-tab.js';
import { InvitationsTab } from './invitations-tab.js';
import { OverviewTab } from './overview-tab.js';
import { SetupTab } from './setup-tab.js';
import { TextsTab } from './texts-tab.js';
import { ZonesTab } from './zones-tab.js';

const tabs = ['overview', 'delegates', 'invitations', 'badges', 'setup', 'zones', 'texts'] as const;

export function EventOfficePage() {
  const t = useText('eventOffice');
  const setup = useText('eventSetup');
  const gates = useText('checkIn');
  const agenda = useText('agenda');
  const floor = useText('floor');
  const meetings = useText('meeting');
  const numbers = useText('numbers');
  const signings = useText('signings');
  const pick = usePick();
  const session = useSession();
  const navigate = useNavigate();
  const { gatheringId } = useParams({ from: '/office/events/$gatheringId' });
  const { tab = 'overview' } = useSearch({ from: '/office/events/$gatheringId' });
  const query = useQuery({
    queryKey: ['gathering', gatheringId],
    queryFn: () => load(gatheringId),
    enabled: !!session,
  });
  const { data } = query;
  return (
    <Page
      wide
      title={data ? pick({ vi: data.nameVi, en: data.nameEn }) : t('title')}
      above={<TextLink to="/office/events">{t('title')}</TextLink>}
      lead={data && <StateBadge kind="gathering" state={data.state} />}
      actions={
        <Group gap={16}>
          <TextLink to="/office/events/$gatheringId/numbers" params={{ gatheringId }} search={{}}>
            {numbers('link')}
          </TextLink>
          <TextLink to="/office/events/$gatheringId/agenda" params={{ gatheringId }} search={{}}>
            {agenda('office')}
          </TextLink>
          <TextLink to="/office/events/$gatheringId/floor" params={{ gatheringId }} search={{}}>
            {floor('officeTitle')}
          </TextLink>
          <TextLink to="/meetings/$gatheringId" params={{ gatheringId }}>
            {meetings('planTitle')}
          </TextLink>
          <TextLink to="/office/events/$gatheringId/signings" params={{ gatheringId }}>
            {signings('title')}
          </TextLink>
          <TextLink to="/office/events/$gatheringId/check-in" params={{ gatheringId }} search={{}}>
            {gates('title')}
          </TextLink>
          <TextLink to="/events/$gatheringId" params={{ gatheringId }}>
            {t('publicPage')}
          </TextLink>
        </Group>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(event) => (
            <Tabs
              value={tab}
              onChange={(next) => void navigate({ to: '.', search: { tab: next ?? undefined } })}
              keepMounted={false}
            >
              <Tabs.List mb={24}>
                {tabs.map((name) => (
                  <Tabs.Tab key={name} value={name} fz="md">
                    {name === 'zones' || name === 'texts' ? setup(`${name}Tab`) : t(name)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="overview">
                <OverviewTab event={event} />
              </Tabs.Panel>
              <Tabs.Panel value="delegates">
                <DelegatesTab event={event} />
              </Tabs.Panel>
              <Tabs.Panel value="invitations">
                <InvitationsTab event={event} />
              </Tabs.Panel>
              <Tabs.Panel value="badges">
                <BadgesTab event={event} />
              </Tabs.Panel>
              <Tabs.Panel value="setup">
                <SetupTab event={event} />
              </Tabs.Panel>
              <Tabs.Panel value="zones">
                <ZonesTab event={event} />
              </Tabs.Panel>
              <Tabs.Panel value="texts">
                <TextsTab event={event} />
              </Tabs.Panel>
            </Tabs>
          )}
        </Answered>
      )}
    </Page>
  );
}

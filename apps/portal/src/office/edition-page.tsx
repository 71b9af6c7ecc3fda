import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { edition as load } from '../api/registration.js';
import { BookLinks } from '../book/book-links.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { BodiesTab } from '../nominations/bodies-tab.js';
import { RulebookTab } from '../rulebook/rulebook-tab.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { useEditionName } from '../shown/edition-name.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useSession } from '../session/use-session.js';
import { DecisionTab } from './decision-tab.js';
import { JudgingTab } from './judging-tab.js';
import { OverviewTab } from './overview-tab.js';
import { ScreeningTab } from './screening-tab.js';

const tabs = ['overview', 'rulebook', 'nominations', 'screening', 'judging', 'decision'] as const;

export function EditionPage() {
  const editionName = useEditionName();
  const session = useSession();
  const navigate = useNavigate();
  const { editionId } = useParams({ from: '/office/$editionId' });
  const { tab = 'overview' } = useSearch({ from: '/office/$editionId' });
  const query = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => load(editionId),
    enabled: !!session,
    // It opens and closes by itself.
    refetchInterval: ({ state }) =>
      state.data?.state === 'announced' || state.data?.state === 'open' ? 15_000 : false,
  });
  const { data } = query;
  const t = useText('office', data);
  return (
    <SpokenOf subject={data}>
      <Page
        wide
        title={data ? editionName(data) : t('title')}
        above={<TextLink to="/office">{t('title')}</TextLink>}
        lead={data && <StateBadge kind="edition" state={data.state} />}
        actions={
          <>
            <BookLinks edition={data} />
            <TextLink to="/contests/$editionId" params={{ editionId }}>
              {t('publicPage')}
            </TextLink>
          </>
        }
      >
        {session === null ? (
          <SignInNeeded />
        ) : (
          <Answered query={query}>
            {(edition) => (
              <Tabs
                value={tab}
                onChange={(next) => void navigate({ to: '.', search: { tab: next ?? undefined } })}
                keepMounted={false}
              >
                <Tabs.List mb={24}>
                  {tabs
                    .filter((name) => name !== 'nominations' || edition.nominated)
                    .map((name) => (
                      <Tabs.Tab key={name} value={name} fz="md">
                        {t(name)}
                      </Tabs.Tab>
                    ))}
                </Tabs.List>
                <Tabs.Panel value="overview">
                  <OverviewTab edition={edition} />
                </Tabs.Panel>
                <Tabs.Panel value="rulebook">
                  <RulebookTab edition={edition} />
                </Tabs.Panel>
                <Tabs.Panel value="nominations">
                  <BodiesTab edition={edition} />
                </Tabs.Panel>
                <Tabs.Panel value="screening">
                  <ScreeningTab edition={edition} />
                </Tabs.Panel>
                <Tabs.Panel value="judging">
                  <JudgingTab edition={edition} />
                </Tabs.Panel>
                <Tabs.Panel value="decision">
                  <DecisionTab edition={edition} />
                </Tabs.Panel>
              </Tabs>
            )}
          </Answered>
        )}
      </Page>
    </SpokenOf>
  );
}

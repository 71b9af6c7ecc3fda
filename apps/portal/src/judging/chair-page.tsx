import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { round as load } from '../api/judging.js';
import { edition as loadEdition, type EditionWithRules } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { usePick, useText } from '../i18n/use-text.js';
import { CoverageView } from '../office/coverage-view.js';
import { JudgesView } from '../office/judges-view.js';
import { RankingView } from '../office/ranking-view.js';
import { useSession } from '../session/use-session.js';
import { RemindersCard } from './reminders-card.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { useEditionTitle } from '../shown/edition-name.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';

/** The chair looks; what decides stays with the organisers, and the chair may be the second person. */
export function ChairPage() {
  const pick = usePick();
  const session = useSession();
  const stageName = ({ rulebook }: EditionWithRules, code: string) => {
    const stage = rulebook.stages.find((one) => one.code === code);
    return stage ? pick(stage.name) : code;
  };
  const { roundId } = useParams({ from: '/judging/$roundId/chair' });
  const query = useQuery({ queryKey: ['round', roundId], queryFn: () => load(roundId), enabled: !!session });
  const editionId = query.data?.editionId;
  const mayPlan =
    session?.grants.some(
      ({ role, scope }) => role === 'admin' || (role === 'organiser' && (scope === '*' || scope === editionId)),
    ) ?? false;
  const edition = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => loadEdition(editionId!),
    enabled: editionId !== undefined,
  });
  const t = useText('judging', edition.data);
  const editionTitle = useEditionTitle();
  return (
    <SpokenOf subject={edition.data}>
      <Page
        wide
        title={editionTitle(t('chair'), edition.data)}
        above={<TextLink to="/judging">{t('title')}</TextLink>}
        lead={t('chairLead')}
        actions={query.data && <StateBadge kind="round" state={query.data.state} />}
      >
        {session === null ? (
          <SignInNeeded />
        ) : (
          <Answered query={query}>
            {(round) => (
              <Answered query={edition}>
                {(rules) => (
                  <Stack gap={32}>
                    <Title order={2}>{stageName(rules, round.stageCode)}</Title>
                    <CoverageView round={round} edition={rules} />
                    <JudgesView round={round} edition={rules} looking />
                    {round.state === 'open' && <RemindersCard roundId={roundId} mayPlan={mayPlan} />}
                    <RankingView round={round} edition={rules} />
                    {round.state === 'closed' && <SecondPerson editionId={round.editionId} />}
                  </Stack>
                )}
              </Answered>
            )}
          </Answered>
        )}
      </Page>
    </SpokenOf>
  );
}

function SecondPerson({ editionId }: { editionId: string }) {
  const t = useText('approval');
  return (
    <Stack className="surface" p="md" gap={12} component="section">
      <Title order={2}>{t('title')}</Title>
      <Text>{t('lead')}</Text>
      <Group>
        <ButtonLink variant="default" to="/approvals/$editionId" params={{ editionId }}>
          {t('all')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}

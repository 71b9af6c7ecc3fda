import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerInvitation, invitations, myRounds, type Invitation, type MyRound } from '../api/judging.js';
import { editions, type Edition } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { usePick, useText } from '../i18n/use-text.js';
import { inCommon } from '../i18n/variants.js';
import { Answered, Empty, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { useSession } from '../session/use-session.js';
import { useJudged } from './use-judged.js';

export function JudgingPage() {
  const t = useText('judging', inCommon(useJudged()));
  const session = useSession();
  const invited = useQuery({ queryKey: ['invitations'], queryFn: invitations, enabled: !!session });
  const rounds = useQuery({ queryKey: ['my-rounds'], queryFn: myRounds, enabled: !!session });
  const waiting = (invited.data ?? []).filter(({ state }) => state === 'invited');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Stack gap={16}>
          {waiting.map((invitation) => (
            <SpokenOf key={invitation.id} subject={invitation}>
              <InvitationCard invitation={invitation} />
            </SpokenOf>
          ))}
          <Answered query={rounds}>
            {(items) =>
              items.length === 0 && waiting.length === 0 ? (
                <Empty title={t('none')}>{t('noneBody')}</Empty>
              ) : (
                <Stack gap={12}>
                  {items.map((round) => (
                    <SpokenOf key={round.roundId} subject={round}>
                      <RoundCard round={round} />
                    </SpokenOf>
                  ))}
                </Stack>
              )
            }
          </Answered>
        </Stack>
      )}
    </Page>
  );
}

/** What judging knows by its code alone. */
function useNamed(code: string): Edition | undefined {
  const { data } = useQuery({ queryKey: ['editions'], queryFn: editions, staleTime: 300_000 });
  return data?.find((one) => one.code === code);
}

function InvitationCard({ invitation: { id, programme, edition, role } }: { invitation: Invitation }) {
  const t = useText('judging');
  const pick = usePick();
  const editionName = useEditionName();
  const named = useNamed(edition);
  const answer = useAct({
    run: (accept: boolean) => answerInvitation(id, accept).then(() => accept),
    done: (accept) => t(accept ? 'accepted' : 'declined'),
    refresh: [['invitations'], ['my-rounds']],
  });
  return (
    <Box className="surface" p={{ base: 16, sm: 24 }}>
      <Stack gap={12}>
        <Text fw={600} c="var(--accent)">
          {t(role === 'chair' ? 'invitedChair' : 'invited')}
        </Text>
        <Title order={2}>
          {named ? editionName(named) : pick(programme)} · {edition}
        </Title>
        <Text>{t('terms')}</Text>
        <ProblemAlert error={answer.error} />
        <Group gap={8}>
          <Button onClick={() => answer.mutate(true)} loading={answer.isPending}>
            {t('accept')}
          </Button>
          <Button variant="default" onClick={() => answer.mutate(false)} disabled={answer.isPending}>
            {t('decline')}
          </Button>
        </Group>
      </Stack>
    </Box>
  );
}

function RoundCard({ round: { roundId, programme, edition, state, dueAt, done, total, role } }: { round: MyRound }) {
  const t = useText('judging');
  const pick = usePick();
  const editionName = useEditionName();
  const named = useNamed(edition);
  return (
    <Box className="surface" p={{ base: 16, sm: 24 }}>
      <Group justify="space-between" align="flex-start" gap={16}>
        <Stack gap={6}>
          <Group gap={12}>
            <Title order={2}>{named ? editionName(named) : pick(programme)}</Title>
            <StateBadge kind="round" state={state} />
          </Group>
          <Text c="dimmed">{edition}</Text>
          {dueAt && state !== 'closed' && (
            <Text>
              {t('due')}: <Deadline at={dueAt} />
            </Text>
          )}
          {total > 0 && <Text>{t('doneOf', { done, total })}</Text>}
        </Stack>
        <Group gap={8}>
          {role === 'chair' && (
            <ButtonLink variant={total > 0 ? 'default' : 'filled'} to="/judging/$roundId/chair" params={{ roundId }}>
              {t('chair')}
            </ButtonLink>
          )}
          {state !== 'preparing' && (role === 'judge' || total > 0) && (
            <ButtonLink variant={state === 'open' ? 'filled' : 'default'} to="/judging/$roundId" params={{ roundId }}>
              {t(state === 'open' ? 'open' : 'reread')}
            </ButtonLink>
          )}
        </Group>
      </Group>
    </Box>
  );
}

import { Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { myInvitations, shownInvitation } from '../api/gatherings.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty } from '../shown/answers.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { InvitationCard } from './invitation-card.js';
import { InvitationFacts } from './invitation-facts.js';

/** Where the letter leads: what it is about stands there for whoever has it; answering takes the address that got it. */
export function InvitationPage() {
  const t = useText('event');
  const session = useSession();
  const { invitationId } = useParams({ from: '/events/invitations/$invitationId' });
  const query = useQuery({ queryKey: ['event-invitations'], queryFn: myInvitations, enabled: !!session });
  return (
    <Page title={t('invitationTitle')} above={session && <TextLink to="/my/events">{t('mine')}</TextLink>}>
      {session === null ? (
        <SignedOut invitationId={invitationId} />
      ) : (
        <Answered query={query}>
          {(items) => {
            const invitation = items.find(({ id }) => id === invitationId);
            return invitation ? (
              <InvitationCard invitation={invitation} order={2} />
            ) : (
              <Empty title={t('invitationElse')}>{t('invitationElseBody')}</Empty>
            );
          }}
        </Answered>
      )}
    </Page>
  );
}

/** The invitation before its reader has said who they are, and what comes after that. */
function SignedOut({ invitationId }: { invitationId: string }) {
  const t = useText('event');
  const { href } = useLocation();
  const query = useQuery({
    queryKey: ['shown-invitation', invitationId],
    queryFn: () => shownInvitation(invitationId),
  });
  return (
    <Answered query={query}>
      {(invitation) => (
        <Stack className="surface" p={{ base: 16, sm: 24 }} gap={24}>
          <InvitationFacts invitation={invitation} order={2} />
          <Stack gap={8}>
            <Text fw={600}>{t('nextSteps')}</Text>
            <List type="ordered" spacing={6}>
              <List.Item>{t('stepSignIn')}</List.Item>
              <List.Item>{t('stepAnswer')}</List.Item>
              <List.Item>{t('stepRegister')}</List.Item>
            </List>
          </Stack>
          <Group gap={12}>
            <ButtonLink to="/sign-in" search={{ to: href }}>
              {t('signInToAnswer')}
            </ButtonLink>
            <ButtonLink to="/sign-up" search={{ to: href }} variant="default">
              {t('signUpToAnswer')}
            </ButtonLink>
          </Group>
        </Stack>
      )}
    </Answered>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { answerInvitation, type MyDelegateInvitation } from '../api/gatherings.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { InvitationFacts } from './invitation-facts.js';

/** An invitation, and its answer: opening it answers nothing. */
export function InvitationCard({ invitation, order }: { invitation: MyDelegateInvitation; order: 2 | 3 }) {
  const t = useText('event');
  const { state } = invitation;
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12}>
      <Group>
        {/* What the office has sent waits for them. */}
        <StateBadge kind="invitation" state={state === 'sent' ? 'asked' : state} />
      </Group>
      <InvitationFacts invitation={invitation} order={order} />
      {state === 'withdrawn' ? <Text>{t('invitationWithdrawn')}</Text> : <Answer invitation={invitation} />}
    </Stack>
  );
}

function Answer({ invitation: { id, gatheringId, kindCode, state } }: { invitation: MyDelegateInvitation }) {
  const t = useText('event');
  const refresh = [['event-invitations']];
  const accept = useAct({ run: () => answerInvitation(id, true), done: t('accepted'), refresh });
  const decline = useAct({ run: () => answerInvitation(id, false), done: t('declined'), refresh });
  return (
    <>
      <ProblemAlert error={accept.error ?? decline.error} />
      <Group gap={8}>
        {state === 'accepted' ? (
          <ButtonLink to="/events/$gatheringId/register" params={{ gatheringId }} search={{ kind: kindCode }}>
            {t('finish')}
          </ButtonLink>
        ) : (
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {t('accept')}
          </Button>
        )}
        {state !== 'declined' && (
          <Button variant="default" loading={decline.isPending} onClick={() => decline.mutate()}>
            {t('decline')}
          </Button>
        )}
      </Group>
    </>
  );
}

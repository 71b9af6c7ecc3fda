import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { answerInvitation, type MyDelegateInvitation } from '../api/gatherings.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { daysText } from './days-text.js';

/** An invitation, and its answer: opening it answers nothing. */
export function InvitationCard({ invitation }: { invitation: MyDelegateInvitation }) {
  const t = useText('event');
  const pick = usePick();
  const language = useLanguage();
  const { id, gatheringId, kindCode, state } = invitation;
  const refresh = [['event-invitations']];
  const accept = useAct({ run: () => answerInvitation(id, true), done: t('accepted'), refresh });
  const decline = useAct({ run: () => answerInvitation(id, false), done: t('declined'), refresh });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12}>
      <Group justify="space-between" gap={8}>
        <Title order={3}>{pick({ vi: invitation.nameVi, en: invitation.nameEn })}</Title>
        <StateBadge kind="invitation" state={state} />
      </Group>
      <Text>
        {daysText(invitation, language)} · {invitation.venue}
      </Text>
      <Text>{t('invitedAs', { kind: pick(invitation.kind) })}</Text>
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
    </Stack>
  );
}

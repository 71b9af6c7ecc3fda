import { Group, Text } from '@mantine/core';
import type { Meeting, OrganisedMeeting } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';
import { ButtonLink } from '../shown/links.js';

/** After a meeting of which somebody says that they will sign: the agreement that came of it, or the one step to its draft. */
export function NextAgreement({
  meeting: { id, agreementId },
}: {
  meeting: Pick<Meeting | OrganisedMeeting, 'id' | 'agreementId'>;
}) {
  const t = useText('meeting');
  const mayDraft = holds(useSession(), 'officer', 'organiser', 'admin');
  if (agreementId)
    return (
      <Group gap={8}>
        <Text size="sm">{t('agreementThere')}</Text>
        <ButtonLink variant="default" size="compact-md" to="/agreements/$agreementId" params={{ agreementId }}>
          {t('agreementOpen')}
        </ButtonLink>
      </Group>
    );
  if (!mayDraft)
    return (
      <Text size="sm" c="dimmed">
        {t('agreementByOffice')}
      </Text>
    );
  return (
    <Group>
      <ButtonLink variant="default" size="compact-md" to="/agreements/new" search={{ meeting: id }}>
        {t('agreementDraft')}
      </ButtonLink>
    </Group>
  );
}

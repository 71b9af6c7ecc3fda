import { Stack, Text, Title } from '@mantine/core';
import type { ShownInvitation } from '../api/gatherings.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Deadline } from '../shown/deadline.js';
import { useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import { daysText } from './days-text.js';

interface InvitationFactsProps {
  invitation: ShownInvitation;
  /** Of its heading, below that of the page or of a part. */
  order: 2 | 3;
}

/** What somebody is invited to: by whom, as what, when, where, and until when to answer. */
export function InvitationFacts({ invitation, order }: InvitationFactsProps) {
  const t = useText('event');
  const pick = usePick();
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const { nameVi, nameEn, venue, heldIn, kind, organiser, registrationClosesAt, timeZone } = invitation;
  return (
    <Stack gap={12}>
      <Title order={order} fz="xl">
        {pick({ vi: nameVi, en: nameEn })}
      </Title>
      <Text>{t('invitedBy', { organiser: pick(organiser) })}</Text>
      <Facts
        items={[
          [t('invitedKind'), pick(kind)],
          [t('when'), daysText(invitation, language)],
          [t('where'), [venue, nameOf(heldIn)].filter(Boolean).join(', ')],
          [t('answerBy'), <Deadline key="answer" at={registrationClosesAt} timeZone={timeZone} />],
        ]}
      />
    </Stack>
  );
}

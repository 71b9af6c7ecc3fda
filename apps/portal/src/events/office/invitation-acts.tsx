import { Group, Text } from '@mantine/core';
import {
  sendInvitation,
  withdrawInvitation,
  type DelegateInvitation,
  type GatheringWithTemplate,
} from '../../api/gatherings.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { SureButton } from '../../shown/sure-button.js';
import { usePassed } from '../../shown/use-passed.js';
import { PersonButton } from './person-button.js';
import { refreshOfInvitations } from './refresh-of-invitations.js';

/** What sending is called from where the invitation stands; whoever has answered is sent nothing more. */
const sending = { new: 'send', sent: 'again', withdrawn: 'anew', accepted: undefined, declined: undefined } as const;

interface ActsProps {
  event: GatheringWithTemplate;
  invitation: DelegateInvitation;
}

/** What can be done with one invitation from where it stands. Whoever gets a letter of it is named before it goes out. */
export function InvitationActs({ event, invitation }: ActsProps) {
  const t = useText('invitationOffice');
  const mayHaveLetter = usePassed(invitation.nextLetterAt);
  if (event.state === 'ended') return null;
  const { name, email, state, sentAt, nextLetterAt } = invitation;
  const send = event.state === 'draft' ? undefined : sending[state];
  const about = { name, email, at: sentAt ? momentText(new Date(sentAt), event.timeZone) : '' };
  const refresh = refreshOfInvitations(event.id);
  return (
    <Group gap={6}>
      {send && (
        <SureButton
          size="compact-sm"
          variant="default"
          color="teal"
          disabled={!mayHaveLetter}
          texts={{
            ...{ act: t(send), named: t(`${send}Of`, about), title: t(`${send}Title`, about) },
            ...{ consequence: t(`${send}Body`, about), done: t('sent') },
          }}
          run={() => sendInvitation(event.id, invitation)}
          refresh={refresh}
        />
      )}
      {(state === 'new' || state === 'sent') && <PersonButton event={event} invitation={invitation} />}
      {state !== 'withdrawn' && (
        <SureButton
          size="compact-sm"
          texts={{
            ...{ act: t('withdraw'), named: t('withdrawOf', about), title: t('withdrawTitle', about) },
            ...{ consequence: t(sentAt ? 'withdrawTold' : 'withdrawQuiet', about), done: t('withdrawn') },
          }}
          run={() => withdrawInvitation(event.id, invitation)}
          refresh={refresh}
        />
      )}
      {send && nextLetterAt && !mayHaveLetter && (
        <Text size="sm" c="dimmed" w="100%">
          {t('nextLetter', { act: t(send), at: momentText(new Date(nextLetterAt), event.timeZone) })}
        </Text>
      )}
    </Group>
  );
}

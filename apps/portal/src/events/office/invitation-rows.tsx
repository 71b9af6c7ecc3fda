import { Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { DelegateInvitation, GatheringWithTemplate } from '../../api/gatherings.js';
import { momentText } from '../../format/moments.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { StateBadge } from '../../shown/state-badge.js';
import { InvitationActs } from './invitation-acts.js';

interface RowsProps {
  event: GatheringWithTemplate;
  items: DelegateInvitation[];
}

/** Who is invited, as what, and how it stands; on a phone all of it below the name. */
export function InvitationRows({ event, items }: RowsProps) {
  const t = useText('eventOffice');
  const pick = usePick();
  const narrow = useMediaQuery('(max-width: 48em)');
  const kinds = new Map(event.template.kinds.map(({ code, name }) => [code, pick(name)]));
  const kindOf = ({ kindCode }: DelegateInvitation) => kinds.get(kindCode) ?? kindCode;
  return (
    <Table.ScrollContainer
      minWidth={narrow ? 0 : 960}
      className="surface"
      tabIndex={0}
      role="region"
      aria-label={t('invitations')}
    >
      <Table verticalSpacing={6} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('person')}</Table.Th>
            {!narrow && (
              <>
                <Table.Th w={200}>{t('kind')}</Table.Th>
                <Table.Th w={210}>{t('state')}</Table.Th>
                <Table.Th w={230}>{t('acts')}</Table.Th>
              </>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((invitation) => (
            <Table.Tr key={invitation.id}>
              <Table.Td>
                <Person invitation={invitation} />
                {narrow && (
                  <Stack gap={6} mt={6}>
                    <Text size="sm">{kindOf(invitation)}</Text>
                    <Standing invitation={invitation} timeZone={event.timeZone} />
                    <InvitationActs event={event} invitation={invitation} />
                  </Stack>
                )}
              </Table.Td>
              {!narrow && (
                <>
                  <Table.Td>{kindOf(invitation)}</Table.Td>
                  <Table.Td>
                    <Standing invitation={invitation} timeZone={event.timeZone} />
                  </Table.Td>
                  <Table.Td>
                    <InvitationActs event={event} invitation={invitation} />
                  </Table.Td>
                </>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Person({ invitation: { name, email, organisation, declineReason } }: { invitation: DelegateInvitation }) {
  return (
    <>
      <Text fw={600}>{name}</Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {[email, organisation, declineReason].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

/** The state, and since when. */
function Standing({ invitation, timeZone }: { invitation: DelegateInvitation; timeZone: string }) {
  const t = useText('invitationOffice');
  const { state, delivery, sentAt, answeredAt, withdrawnAt } = invitation;
  const [text, at] = withdrawnAt
    ? (['withdrawnAt', withdrawnAt] as const)
    : answeredAt
      ? (['answeredAt', answeredAt] as const)
      : (['sentAt', sentAt] as const);
  return (
    <Stack gap={2}>
      <Group gap={6}>
        <StateBadge kind="invitation" state={state} />
        {delivery && state === 'sent' && (
          <Text size="sm" c={delivery === 'bounced' ? 'var(--mantine-color-error)' : 'dimmed'}>
            {t(`counts.${delivery}`)}
          </Text>
        )}
      </Group>
      {at && (
        <Text size="sm" c="dimmed">
          {t(text, { at: momentText(new Date(at), timeZone) })}
        </Text>
      )}
    </Stack>
  );
}

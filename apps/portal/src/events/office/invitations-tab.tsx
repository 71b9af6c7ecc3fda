import { Button, Group, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  invitationCounts,
  invitations,
  sendInvitations,
  type DelegateInvitation,
  type GatheringWithTemplate,
} from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { Answered, Empty, ProblemAlert } from '../../shown/answers.js';
import { StateBadge } from '../../shown/state-badge.js';
import { useAct } from '../../shown/use-act.js';
import { ImportBox } from './import-box.js';

const shownCounts = ['all', 'sent', 'delivered', 'bounced', 'accepted', 'declined'] as const;

/** Who is to be invited: from a list, and how far the letters are. */
export function InvitationsTab({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const query = useInfiniteQuery({
    queryKey: ['office-invitations', event.id],
    queryFn: ({ pageParam }) => invitations(event.id, { limit: 100, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <Stack gap={24}>
      {event.state !== 'ended' && <ImportBox event={event} />}
      <Sending event={event} />
      <Answered query={{ ...query, data: items }}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('noInvitations')}>{t('noInvitationsBody')}</Empty>
          ) : (
            <Rows event={event} items={all} />
          )
        }
      </Answered>
      {query.hasNextPage && (
        <Group>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Sending({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const key = useRef(crypto.randomUUID());
  const query = useQuery({
    queryKey: ['invitation-counts', event.id],
    queryFn: () => invitationCounts(event.id),
    // Letters go out one after the other.
    refetchInterval: ({ state: { data } }) => (data && data.sent > data.delivered + data.bounced ? 5000 : false),
  });
  const send = useAct({
    run: () => sendInvitations(event.id, key.current),
    done: ({ sent }) => t('sentAll', { count: sent }),
    refresh: [
      ['invitation-counts', event.id],
      ['office-invitations', event.id],
    ],
    then: () => (key.current = crypto.randomUUID()),
  });
  const counts = query.data;
  if (!counts || counts.all === 0) return null;
  const may = event.state === 'announced' || event.state === 'running';
  return (
    <Stack gap={12}>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing={12}>
        {shownCounts.map((name) => (
          <Stack key={name} className="surface" p="md" gap={0}>
            <Text fz={26} fw={700}>
              {counts[name]}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`counts.${name}`)}
            </Text>
          </Stack>
        ))}
      </SimpleGrid>
      <ProblemAlert error={send.error} />
      {counts.new > 0 && (
        <Group gap={12}>
          <Button disabled={!may} loading={send.isPending} onClick={() => send.mutate()}>
            {t('sendAll', { count: counts.new })}
          </Button>
          {!may && <Text c="dimmed">{t('sendAfter')}</Text>}
        </Group>
      )}
    </Stack>
  );
}

function Rows({ event, items }: { event: GatheringWithTemplate; items: DelegateInvitation[] }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const names = new Map(event.template.kinds.map(({ code, name }) => [code, pick(name)]));
  return (
    <Table.ScrollContainer minWidth={760} className="surface" tabIndex={0} role="region" aria-label={t('invitations')}>
      <Table verticalSpacing={6} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('person')}</Table.Th>
            <Table.Th>{t('email')}</Table.Th>
            <Table.Th w={220}>{t('kind')}</Table.Th>
            <Table.Th w={170}>{t('state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, name, organisation, email, kindCode, state, delivery, declineReason }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Text fw={600}>{name}</Text>
                <Text size="sm" c="dimmed">
                  {[organisation, declineReason].filter(Boolean).join(' · ')}
                </Text>
              </Table.Td>
              <Table.Td>{email}</Table.Td>
              <Table.Td>{names.get(kindCode) ?? kindCode}</Table.Td>
              <Table.Td>
                <StateBadge kind="invitation" state={state} />
                {delivery && (
                  <Text size="sm" c={delivery === 'bounced' ? 'var(--mantine-color-error)' : 'dimmed'}>
                    {t(`counts.${delivery}`)}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

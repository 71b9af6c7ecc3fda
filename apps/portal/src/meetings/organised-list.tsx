import { Stack, Table, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { organisedMeetings, type OrganisedMeeting } from '../api/meetings.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { More } from '../shown/more.js';
import { StateBadge } from '../shown/state-badge.js';
import { NextAgreement } from './next-agreement.js';
import { shownState } from './shown-state.js';

/** Who meets whom, where and when, and what they said of it. */
export function OrganisedList({ gatheringId }: { gatheringId: string }) {
  const t = useText('meeting');
  const query = useInfiniteQuery({
    queryKey: ['organised-meetings', gatheringId],
    queryFn: ({ pageParam }) => organisedMeetings(gatheringId, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <Stack gap={8} component="section">
      <Title order={2}>{t('meetings')}</Title>
      <Answered query={{ ...query, data: items }}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('none')}</Text>
          ) : (
            <Table.ScrollContainer
              minWidth={640}
              className="surface"
              tabIndex={0}
              role="region"
              aria-label={t('meetings')}
            >
              <Table verticalSpacing={8} horizontalSpacing={12}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('who')}</Table.Th>
                    <Table.Th>{t('when')}</Table.Th>
                    <Table.Th>{t('state')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {found.map((meeting) => (
                    <Row key={meeting.id} meeting={meeting} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answered>
      <More query={query} />
    </Stack>
  );
}

function Row({ meeting }: { meeting: OrganisedMeeting }) {
  const t = useText('meeting');
  const { asker, guest, listingTitle, expertHeadline, startsAt, tableNr, outcomes, agreementId } = meeting;
  return (
    <Table.Tr>
      <Table.Td>
        {asker ?? t('someone')} – {guest ?? t('someone')}
        <Text size="sm" c="dimmed">
          {listingTitle ?? expertHeadline}
        </Text>
      </Table.Td>
      <Table.Td>
        {startsAt && tableNr !== null && t('at', { at: momentText(new Date(startsAt)), nr: tableNr })}
      </Table.Td>
      <Table.Td>
        <StateBadge kind="meeting" state={shownState(meeting, new Date())} />
        <Text size="sm">{outcomes.map((one) => t(`outcome.${one}`)).join(' · ')}</Text>
        {(outcomes.includes('agreement') || agreementId) && <NextAgreement meeting={meeting} />}
      </Table.Td>
    </Table.Tr>
  );
}

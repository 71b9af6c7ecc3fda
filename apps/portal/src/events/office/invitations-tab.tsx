import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { invitations, type GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { Answered, Empty } from '../../shown/answers.js';
import { ImportBox } from './import-box.js';
import { InvitationRows } from './invitation-rows.js';
import { PersonButton } from './person-button.js';
import { SendAllBox } from './send-all-box.js';

const states = ['new', 'sent', 'accepted', 'declined', 'withdrawn'] as const;

/** Who is to be invited: from a list or one by one, and how far the letters are. */
export function InvitationsTab({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const one = useText('invitationOffice');
  const { invited: state, q } = useSearch({ from: '/office/events/$gatheringId' });
  const query = useInfiniteQuery({
    queryKey: ['office-invitations', event.id, { state, q }],
    queryFn: ({ pageParam }) => invitations(event.id, { state, q, limit: 100, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    // What is open over a row stays open while the list is narrowed.
    placeholderData: keepPreviousData,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  const narrowed = state !== undefined || q !== undefined;
  return (
    <Stack gap={24}>
      {event.state !== 'ended' && <ImportBox event={event} />}
      <SendAllBox event={event} />
      <Group gap={8} justify="space-between">
        <Filters />
        {event.state !== 'ended' && <PersonButton event={event} />}
      </Group>
      <Answered query={{ ...query, data: items }}>
        {(all) =>
          all.length > 0 ? (
            <InvitationRows event={event} items={all} />
          ) : narrowed ? (
            <Empty title={one('noneFound')}>{one('noneFoundBody')}</Empty>
          ) : (
            <Empty title={t('noInvitations')}>{t('noInvitationsBody')}</Empty>
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

function Filters() {
  const t = useText('eventOffice');
  const one = useText('invitationOffice');
  const stateOf = useText('state');
  const navigate = useNavigate();
  const { invited: state, q } = useSearch({ from: '/office/events/$gatheringId' });
  const [text, setText] = useState(q ?? '');
  const set = (part: object) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...part }), replace: true });
  const find = useDebouncedCallback((value: string) => set({ q: value.trim() || undefined }), 300);
  return (
    <Group gap={8} flex={1}>
      <TextInput
        aria-label={one('find')}
        placeholder={one('find')}
        leftSection={<IconSearch size={18} />}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          find(currentTarget.value);
        }}
        maxLength={100}
        flex="1 1 240px"
        maw={380}
      />
      <Select
        aria-label={t('state')}
        placeholder={t('allStates')}
        data={states.map((value) => ({ value, label: stateOf(`invitation.${value}`) }))}
        value={state ?? null}
        onChange={(value) => set({ invited: value ?? undefined })}
        clearable
        w={{ base: '100%', sm: 200 }}
      />
    </Group>
  );
}

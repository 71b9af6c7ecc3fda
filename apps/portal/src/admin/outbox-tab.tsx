import { Box, Button, Modal, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mail as loadMail, mails, type Mail } from '../api/notifications.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { StateBadge } from '../shown/state-badge.js';

/** Every e-mail, also those that are kept because there is no mail server. */
export function OutboxTab() {
  const t = useText('admin');
  const shown = useText('shown');
  const [open, setOpen] = useState<string>();
  const query = useInfiniteQuery({
    queryKey: ['outbox'],
    queryFn: ({ pageParam }) => mails(undefined, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return (
    <Stack gap={12}>
      <Answered query={{ ...query, data: query.data?.pages.flatMap((page) => page.items) }} rows={8}>
        {(items) => (items.length > 0 ? <MailTable items={items} open={setOpen} /> : <Empty title={t('noMail')} />)}
      </Answered>
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {shown('more')}
        </Button>
      )}
      {open && <MailView id={open} close={() => setOpen(undefined)} />}
    </Stack>
  );
}

function MailTable({ items, open }: { items: Mail[]; open: (id: string) => void }) {
  const t = useText('admin');
  return (
    <>
      {items.some(({ state }) => state === 'kept') && <Text c="dimmed">{t('kept')}</Text>}
      <Box className="surface">
        <Table verticalSpacing={6} horizontalSpacing={16}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('subject')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('to')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('at')}</Table.Th>
              <Table.Th>{t('state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((mail) => (
              <MailRow key={mail.id} mail={mail} open={open} />
            ))}
          </Table.Tbody>
        </Table>
      </Box>
    </>
  );
}

function MailRow({ mail, open }: { mail: Mail; open: (id: string) => void }) {
  const t = useText('admin');
  return (
    <Table.Tr>
      <Table.Td>
        <Button
          variant="transparent"
          p={0}
          h="auto"
          onClick={() => open(mail.id)}
          styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
        >
          {mail.subject ?? t('letterGone')}
        </Button>
      </Table.Td>
      <Table.Td visibleFrom="sm">{mail.to?.email ?? '–'}</Table.Td>
      <Table.Td visibleFrom="sm" className="code">
        {momentText(new Date(mail.at))}
      </Table.Td>
      <Table.Td>
        <StateBadge kind="mail" state={mail.state} />
      </Table.Td>
    </Table.Tr>
  );
}

function MailView({ id, close }: { id: string; close: () => void }) {
  const t = useText('admin');
  const shown = useText('shown');
  const query = useQuery({ queryKey: ['mail', id], queryFn: () => loadMail(id) });
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={query.data && (query.data.subject ?? t('letterGone'))}
      closeButtonProps={{ 'aria-label': shown('close') }}
    >
      <Answered query={query}>
        {({ text }) =>
          text === null ? <Text c="dimmed">{t('letterGoneBody')}</Text> : <Text className="prose">{text}</Text>
        }
      </Answered>
    </Modal>
  );
}

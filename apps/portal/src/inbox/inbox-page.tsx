import { Badge, Box, Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { inbox, markAllRead, markRead, type InboxMessage } from '../api/notifications.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Empty, Failed, SignInNeeded } from '../shown/answers.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { useSession } from '../session/use-session.js';

export function InboxPage() {
  const t = useText('inbox');
  const shown = useText('shown');
  const session = useSession();
  const query = useInfiniteQuery({
    queryKey: ['inbox', 'list'],
    queryFn: ({ pageParam }) => inbox(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: !!session,
  });
  const readAll = useAct({ run: markAllRead, refresh: [['inbox']] });
  const messages = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t('title')}
      actions={
        messages.some(({ readAt }) => !readAt) && (
          <Button variant="default" onClick={() => readAll.mutate()} loading={readAll.isPending}>
            {t('allRead')}
          </Button>
        )
      }
    >
      {session === null && <SignInNeeded />}
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && messages.length === 0 && <Empty title={t('none')}>{t('noneBody')}</Empty>}
      <Stack gap={8}>
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
        {query.hasNextPage && (
          <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
            {shown('more')}
          </Button>
        )}
      </Stack>
    </Page>
  );
}

function Message({ message: { id, title, body, link, at, readAt } }: { message: InboxMessage }) {
  const t = useText('inbox');
  const navigate = useNavigate();
  const open = useAct({
    run: () => (readAt ? Promise.resolve() : markRead(id)),
    refresh: [['inbox']],
    then: () => void (link && navigate({ href: link })),
  });
  return (
    <Box className="surface" p="md" component="article">
      <Group justify="space-between" align="flex-start" gap={8}>
        <Group gap={8}>
          {!readAt && <Badge tt="none">{t('fresh')}</Badge>}
          <Text fw={readAt ? 500 : 700}>{title}</Text>
        </Group>
        <Text size="sm" c="dimmed">
          {momentText(new Date(at))}
        </Text>
      </Group>
      <Text mt={6} className="prose">
        {body}
      </Text>
      {(link || !readAt) && (
        <Button mt={8} size="compact-md" variant="light" onClick={() => open.mutate()} loading={open.isPending}>
          {t('open')}
        </Button>
      )}
    </Box>
  );
}

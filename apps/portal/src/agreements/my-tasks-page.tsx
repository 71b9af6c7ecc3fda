import { Stack, Switch } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { agreementTasks } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { More } from '../shown/more.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { TaskCard } from './task-card.js';

/** What somebody answers for, on a phone: the nearest due date first, reported on the card. */
export function MyTasksPage() {
  const t = useText('agreement');
  const session = useSession();
  return (
    <Page title={t('myTasks')} lead={t('myLead')} above={<TextLink to="/agreements">{t('title')}</TextLink>}>
      {session === null && <SignInNeeded />}
      {session && <Tasks />}
    </Page>
  );
}

function Tasks() {
  const t = useText('agreement');
  const [all, setAll] = useState(false);
  const query = useInfiniteQuery({
    queryKey: ['agreement-tasks', 'mine'],
    queryFn: ({ pageParam }) => agreementTasks({ mine: true, cursor: pageParam, limit: 200 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <Answered query={{ ...query, data: items }}>
      {(found) => {
        const wanted = found.filter(({ state }) => all || (state !== 'done' && state !== 'dropped'));
        return (
          <Stack gap={16}>
            {found.length > 0 && (
              <Switch
                label={t('showDone')}
                checked={all}
                onChange={({ currentTarget }) => setAll(currentTarget.checked)}
              />
            )}
            {wanted.length === 0 ? (
              <Empty title={t(found.length === 0 ? 'mineNone' : 'noneLate')}>
                {found.length === 0 && t('mineNoneBody')}
              </Empty>
            ) : (
              <Stack component="ul" className="plain" gap={8}>
                {wanted.map((task) => (
                  <TaskCard key={task.id} task={task} named />
                ))}
              </Stack>
            )}
            <More query={query} />
          </Stack>
        );
      }}
    </Answered>
  );
}

import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { children } from '../api/children.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';

/** Everything for which the person who is signed in is, or was, asked as a parent or guardian. */
export function ChildrenPage() {
  const t = useText('child');
  const session = useSession();
  const query = useQuery({ queryKey: ['children'], queryFn: children, enabled: !!session });
  return (
    <Page title={t('title')}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('none')}>{t('noneBody')}</Empty>
            ) : (
              <Stack gap={12}>
                {items.map(({ entryId, authorId, name, title, state }) => (
                  <CardLink
                    key={`${entryId} ${authorId}`}
                    to="/children/$entryId/$authorId"
                    params={{ entryId, authorId }}
                  >
                    <CardHead title={name} badge={<StateBadge kind="guardian" state={state} />} />
                    <Text c="dimmed">{title}</Text>
                  </CardLink>
                ))}
              </Stack>
            )
          }
        </Answered>
      )}
    </Page>
  );
}

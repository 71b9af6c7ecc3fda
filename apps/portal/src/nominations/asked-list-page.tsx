import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { askedOfMe } from '../api/nominations.js';
import { editions } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { Deadline } from '../shown/deadline.js';
import { useOrganisations } from '../shown/directory.js';
import { useEditionName } from '../shown/edition-name.js';
import { CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';

/** Everything that the person who is signed in is, or was, asked to confirm. */
export function AskedListPage() {
  const t = useText('asked');
  const session = useSession();
  const organisations = useOrganisations();
  const editionName = useEditionName();
  const known = useQuery({ queryKey: ['editions'], queryFn: editions });
  const nameOf = (editionId: string) => {
    const edition = known.data?.find(({ id }) => id === editionId);
    return edition && editionName(edition);
  };
  const query = useQuery({ queryKey: ['asked'], queryFn: askedOfMe, enabled: !!session });
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
                {items.map(({ id, editionId, title, state, organisationId, dueAt }) => (
                  <CardLink key={id} to="/nominations/asked/$entryId" params={{ entryId: id }}>
                    <Stack gap={8}>
                      <CardHead title={title} badge={<StateBadge kind="nomination" state={state} />} />
                      <Group gap={12} c="dimmed">
                        <span>{nameOf(editionId)}</span>
                        <span>{organisations.nameOf(organisationId)}</span>
                        {state === 'waiting' && <Deadline at={dueAt} />}
                      </Group>
                    </Stack>
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

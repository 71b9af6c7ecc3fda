import { SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { editions } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';

export function ContestsPage() {
  const t = useText('contest');
  const editionName = useEditionName();
  const query = useQuery({ queryKey: ['editions'], queryFn: editions });
  return (
    <Page title={t('contests')} lead={t('contestsLead')}>
      <Answered query={query}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('none')}>{t('noneBody')}</Empty>
          ) : (
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
              {items.map((edition) => (
                <SpokenOf key={edition.id} subject={edition}>
                  <CardLink to="/contests/$editionId" params={{ editionId: edition.id }}>
                    <Stack gap={8} p={8}>
                      <CardHead
                        title={editionName(edition)}
                        badge={<StateBadge kind="edition" state={edition.state} />}
                      />
                      {edition.state === 'open' && <Deadline at={edition.closesAt} timeZone={edition.timeZone} />}
                    </Stack>
                  </CardLink>
                </SpokenOf>
              ))}
            </SimpleGrid>
          )
        }
      </Answered>
    </Page>
  );
}

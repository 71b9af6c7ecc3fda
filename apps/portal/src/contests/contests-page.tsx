import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { editions } from '../api/registration.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';

export function ContestsPage() {
  const t = useText('contest');
  const language = useLanguage();
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
                <CardLink key={edition.id} to="/contests/$editionId" params={{ editionId: edition.id }}>
                  <Stack gap={8} p={8}>
                    <Group justify="space-between" align="flex-start" wrap="nowrap">
                      <Text fw={600} size="lg" lh={1.35}>
                        {language === 'vi' ? edition.nameVi : edition.nameEn} {edition.year}
                      </Text>
                      <StateBadge kind="edition" state={edition.state} />
                    </Group>
                    {edition.state === 'open' && <Deadline at={edition.closesAt} timeZone={edition.timeZone} />}
                  </Stack>
                </CardLink>
              ))}
            </SimpleGrid>
          )
        }
      </Answered>
    </Page>
  );
}

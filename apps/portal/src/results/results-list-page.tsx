import { Box, Group, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { publishedEditions } from '../api/awards.js';
import { momentText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';

export function ResultsListPage() {
  const t = useText('result');
  const language = useLanguage();
  const query = useQuery({ queryKey: ['results'], queryFn: publishedEditions });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answered query={query}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('none')}>{t('noneBody')}</Empty>
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
              {items.map(({ edition, publishedAt }) => (
                <CardLink key={edition.id} to="/results/$editionId" params={{ editionId: edition.id }}>
                  <Box p={8}>
                    <Text fw={600} size="lg">
                      {language === 'vi' ? edition.nameVi : edition.nameEn}
                    </Text>
                    <Group gap={8} c="dimmed" mt={4}>
                      <span>{edition.code}</span>
                      <span>{t('publishedAt', { at: momentText(new Date(publishedAt)) })}</span>
                    </Group>
                  </Box>
                </CardLink>
              ))}
            </SimpleGrid>
          )
        }
      </Answered>
    </Page>
  );
}

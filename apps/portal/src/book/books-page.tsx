import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { books } from '../api/book.js';
import { dayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { ButtonLink, CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';

export function BooksPage() {
  const t = useText('book');
  const language = useLanguage();
  const query = useQuery({ queryKey: ['books'], queryFn: books });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answered query={query}>
        {(list) =>
          list.length === 0 ? (
            <Empty title={t('none')} action={<ButtonLink to="/honours">{t('certificate')}</ButtonLink>}>
              {t('noneBody')}
            </Empty>
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing={16}>
              {list.map(({ editionId, titleVi, titleEn, year, works, pages, releasedAt }) => (
                <CardLink key={editionId} to="/book/$editionId" params={{ editionId }}>
                  <Stack gap={6}>
                    <Text fw={700} fz={20}>
                      {language === 'vi' ? titleVi : titleEn} {year}
                    </Text>
                    <Group gap={12}>
                      <Text size="sm">{t('worksCount', { count: works })}</Text>
                      <Text size="sm">{t('pagesCount', { count: pages })}</Text>
                    </Group>
                    <Text size="sm" c="dimmed">
                      {t('releasedOn', { at: dayText(new Date(releasedAt)) })}
                    </Text>
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

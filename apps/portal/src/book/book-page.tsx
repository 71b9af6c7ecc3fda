import { Button, Group, Select, SimpleGrid, Spoiler, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { book as load, type BookPage as Book } from '../api/book.js';
import { isProblem } from '../api/problem.js';
import { fold } from '../format/fold.js';
import { bytesText, dayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { WorkCard } from './work-card.js';

export function BookPage() {
  const t = useText('book');
  const language = useLanguage();
  const { editionId } = useParams({ from: '/book/$editionId' });
  const query = useQuery({ queryKey: ['book', editionId], queryFn: () => load(editionId) });
  const { data } = query;
  const title = data ? `${language === 'vi' ? data.titleVi : data.titleEn} ${data.year ?? ''}`.trim() : t('title');
  if (isProblem(query.error, 'not-found')) {
    return (
      <Page title={t('title')} above={<TextLink to="/book">{t('all')}</TextLink>}>
        <Empty title={t('notYet')}>{t('noneBody')}</Empty>
      </Page>
    );
  }
  return (
    <Page
      title={title}
      above={<TextLink to="/book">{t('all')}</TextLink>}
      lead={
        data && (
          <>
            {t('worksCount', { count: data.works })} · {t('pagesCount', { count: data.pages })} ·{' '}
            {t('releasedOn', { at: dayText(new Date(data.releasedAt)) })}
          </>
        )
      }
      actions={
        data &&
        (data.bytes === null ? (
          <Text size="sm" c="dimmed">
            {t('fileWaits')}
          </Text>
        ) : (
          <Button
            component="a"
            href={`/api/awards/books/${editionId}/file`}
            target="_blank"
            leftSection={<IconDownload size={18} />}
          >
            {t('download')} ({bytesText(data.bytes, language)})
          </Button>
        ))
      }
    >
      <Answered query={query}>{(book) => <Contents book={book} />}</Answered>
    </Page>
  );
}

function Contents({ book }: { book: Book }) {
  const t = useText('book');
  const language = useLanguage();
  const search = useSearch({ from: '/book/$editionId' });
  const found = book.entries.filter(({ title, authors, fieldCode, provinceCode }) => {
    const words = fold(search.q ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const text = fold(`${title} ${authors.join(' ')}`);
    const inPlace = !search.province || (provinceCode ?? 'central') === search.province;
    return words.every((word) => text.includes(word)) && (!search.field || fieldCode === search.field) && inPlace;
  });
  return (
    <Stack gap={28}>
      <Spoiler maxHeight={120} showLabel={t('readOn')} hideLabel={t('less')}>
        <Stack gap={8}>
          <Title order={2}>{t('foreword')}</Title>
          {(language === 'vi' ? book.forewordVi : book.forewordEn).split(/\n+/).map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
          <Text fw={600}>{language === 'vi' ? book.byVi : book.byEn}</Text>
        </Stack>
      </Spoiler>
      <Filter book={book} />
      <Text c="dimmed" role="status">
        {t('found', { count: found.length, total: book.entries.length })}
      </Text>
      {found.length === 0 && <Empty title={t('noMatch')}>{t('noMatchBody')}</Empty>}
      {book.fields.map(({ fieldCode, nameVi, nameEn }) => {
        const own = found.filter((entry) => entry.fieldCode === fieldCode);
        if (own.length === 0) return null;
        return (
          <Stack key={fieldCode} gap={12} component="section">
            <Title order={2}>{language === 'vi' ? nameVi : nameEn}</Title>
            <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing={16}>
              {own.map((entry) => (
                <WorkCard key={entry.entryId} editionId={book.editionId} entry={entry} />
              ))}
            </SimpleGrid>
          </Stack>
        );
      })}
    </Stack>
  );
}

function Filter({ book }: { book: Book }) {
  const t = useText('book');
  const language = useLanguage();
  const search = useSearch({ from: '/book/$editionId' });
  const navigate = useNavigate();
  const { choices } = useProvinces();
  const set = (change: typeof search) =>
    void navigate({ to: '.', search: { ...search, ...change }, replace: true, resetScroll: false });
  const codes = new Set(book.entries.map(({ provinceCode }) => provinceCode));
  const places = [
    ...choices.filter(({ value }) => codes.has(value)),
    ...(codes.has(null) ? [{ value: 'central', label: t('central') }] : []),
  ];
  const fields = book.fields.map(({ fieldCode, nameVi, nameEn }) => {
    return { value: fieldCode, label: language === 'vi' ? nameVi : nameEn };
  });
  return (
    <Group gap={12} align="flex-end">
      <TextInput
        label={t('search')}
        leftSection={<IconSearch size={18} />}
        defaultValue={search.q ?? ''}
        onChange={({ currentTarget }) => set({ q: currentTarget.value || undefined })}
        flex="1 1 240px"
      />
      <Select
        label={t('field')}
        placeholder={t('anyField')}
        data={fields}
        value={search.field ?? null}
        onChange={(field) => set({ field: field ?? undefined })}
        clearable
        flex="1 1 200px"
      />
      <Select
        label={t('province')}
        placeholder={t('anyProvince')}
        data={places}
        value={search.province ?? null}
        onChange={(province) => set({ province: province ?? undefined })}
        clearable
        searchable
        flex="1 1 180px"
      />
    </Group>
  );
}

import { Button, SimpleGrid, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconPrinter, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { results, type ResultsPage as Results } from '../api/awards.js';
import { isProblem } from '../api/problem.js';
import { edition } from '../api/registration.js';
import { fold } from '../format/fold.js';
import { momentText } from '../format/moments.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAuthorNames } from '../shown/use-author-names.js';
import { HonourCard } from './honour-card.js';
import classes from './results.module.css';

export function ResultsPage() {
  const t = useText('result');
  const language = useLanguage();
  const { editionId } = useParams({ from: '/results/$editionId' });
  const query = useQuery({ queryKey: ['results', editionId], queryFn: () => results(editionId) });
  const { data } = query;
  const editionName = useEditionName();
  const rules = useQuery({ queryKey: ['edition', editionId], queryFn: () => edition(editionId) });
  const name = data && (language === 'vi' ? data.edition.nameVi : data.edition.nameEn);
  if (isProblem(query.error, 'not-found')) {
    return (
      <Page title={t('title')}>
        <Empty title={t('notYet')}>{t('notYetBody')}</Empty>
      </Page>
    );
  }
  return (
    <SpokenOf subject={rules.data}>
      <Page
        title={rules.data ? editionName(rules.data) : (name ?? t('title'))}
        above={<TextLink to="/results">{t('all')}</TextLink>}
        lead={
          data && (
            <>
              {t('publishedAt', { at: momentText(new Date(data.publishedAt)) })}
              {data.decisionNumber && ` · ${t('decision', { number: data.decisionNumber })}`}
            </>
          )
        }
        actions={
          <>
            {data?.bookReleased && (
              <ButtonLink to="/book/$editionId" params={{ editionId }}>
                {t('readBook')}
              </ButtonLink>
            )}
            <Button variant="default" leftSection={<IconPrinter size={18} />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </>
        }
      >
        <Answered query={query}>{(page) => <Winners page={page} />}</Answered>
      </Page>
    </SpokenOf>
  );
}

function Winners({ page }: { page: Results }) {
  const t = useText('result');
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const [q, setQ] = useState('');
  const wanted = fold(q.trim());
  const matches = (text: string) => fold(text).includes(wanted);
  const fields = page.fields
    .map((field) => ({
      ...field,
      honours: field.honours.filter(({ title, authors, provinceCode }) =>
        matches(`${title} ${authors.join(' ')} ${nameOf(provinceCode)}`),
      ),
    }))
    .filter(({ honours }) => honours.length > 0);
  const count = page.fields.reduce((sum, { honours }) => sum + honours.length, 0);
  return (
    <Stack gap={40}>
      <TextInput
        className="no-print"
        aria-label={t('find')}
        placeholder={t('find')}
        leftSection={<IconSearch size={18} />}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
        size="md"
        maw={480}
        description={t('count', { count })}
        inputWrapperOrder={['label', 'error', 'input', 'description']}
      />
      {fields.length === 0 && <Text>{t('noMatch', { q })}</Text>}
      {fields.map((field) => (
        <Stack key={field.fieldCode} gap={16} component="section">
          <Title order={2}>{language === 'vi' ? field.nameVi : field.nameEn}</Title>
          <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing={16}>
            {field.honours.slice(0, 3).map((honour) => (
              <HonourCard key={honour.certificateCode} honour={honour} />
            ))}
          </SimpleGrid>
          <FieldTable field={field} />
        </Stack>
      ))}
    </Stack>
  );
}

function FieldTable({ field }: { field: Results['fields'][number] }) {
  const t = useText('result');
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const named = useAuthorNames();
  return (
    <Table.ScrollContainer
      minWidth={300}
      className="surface"
      tabIndex={0}
      role="region"
      aria-label={`${t('table')}: ${language === 'vi' ? field.nameVi : field.nameEn}`}
    >
      <Table className={classes.table} verticalSpacing={8} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={{ base: 100, sm: 150 }}>{t('prize')}</Table.Th>
            <Table.Th>{t('solution')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('authors')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('province')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {field.honours.map((honour) => (
            <Table.Tr key={honour.certificateCode}>
              <Table.Td>{language === 'vi' ? honour.prizeVi : honour.prizeEn}</Table.Td>
              <Table.Td>
                <TextLink to="/certificates/$code" params={{ code: honour.certificateCode }}>
                  {honour.title}
                </TextLink>
                <Text size="sm" c="dimmed" hiddenFrom="sm">
                  {[named(honour.authors), nameOf(honour.provinceCode)].filter(Boolean).join(' · ')}
                </Text>
              </Table.Td>
              <Table.Td visibleFrom="sm">{named(honour.authors)}</Table.Td>
              <Table.Td visibleFrom="sm">{nameOf(honour.provinceCode)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

import { Alert, Group, Progress, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { selection, type SelectionList, type SelectionObstacle } from '../api/book.js';
import { isProblem } from '../api/problem.js';
import { edition as load } from '../api/registration.js';
import { numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { useEditionName, useEditionTitle } from '../shown/edition-name.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import classes from './book.module.css';
import { ListedWorks } from './listed-works.js';
import { TieBox } from './tie-box.js';

/** The list that is exactly so long, or which rule stands in its way. */
export function SelectionPage() {
  const t = useText('editing');
  const session = useSession();
  const { editionId } = useParams({ from: '/office/$editionId/selection' });
  const editionName = useEditionName();
  const editionTitle = useEditionTitle();
  const edition = useQuery({ queryKey: ['edition', editionId], queryFn: () => load(editionId), enabled: !!session });
  return (
    <Page
      wide
      title={editionTitle(t('selection'), edition.data)}
      lead={t('selectionLead')}
      above={
        <TextLink to="/office/$editionId" params={{ editionId }}>
          {edition.data ? editionName(edition.data) : t('toEdition')}
        </TextLink>
      }
    >
      {session === null && <SignInNeeded />}
      {session && <Selected editionId={editionId} />}
    </Page>
  );
}

function Selected({ editionId }: { editionId: string }) {
  const t = useText('editing');
  const query = useQuery({ queryKey: ['selection', editionId], queryFn: () => selection(editionId) });
  // There is a list from the moment on at which the council's round is closed.
  if (isProblem(query.error, 'not-found')) {
    const judging = (
      <ButtonLink to="/office/$editionId" params={{ editionId }} search={{ tab: 'judging' }}>
        {t('toJudging')}
      </ButtonLink>
    );
    return (
      <Empty title={t('noList')} action={judging}>
        {t('noListBody')}
      </Empty>
    );
  }
  return (
    <Answered query={query} rows={8}>
      {(list) => (
        <Stack gap={28}>
          <Counter list={list} />
          {list.selected === list.exactly && list.state === 'proposed' && (
            <Group>
              <ButtonLink to="/office/$editionId" params={{ editionId }} search={{ tab: 'decision' }}>
                {t('toDecision')}
              </ButtonLink>
            </Group>
          )}
          {list.obstacles.length > 0 && <Obstacles list={list} />}
          {list.tie && list.state === 'proposed' && <TieBox editionId={editionId} list={list} />}
          <Counts list={list} />
          <ListedWorks list={list} />
        </Stack>
      )}
    </Answered>
  );
}

function Counter({ list: { selected, exactly } }: { list: SelectionList }) {
  const t = useText('editing');
  return (
    <Stack gap={6}>
      <Group gap={12} align="baseline">
        <Text className={classes.count} data-short={selected !== exactly || undefined} data-testid="counter">
          {t('counter', { selected, exactly })}
        </Text>
        <Text>{t(selected === exactly ? 'full' : 'short')}</Text>
      </Group>
      <Progress
        value={(100 * selected) / exactly}
        color={selected === exactly ? 'teal' : 'lotus'}
        aria-label={t('counter', { selected, exactly })}
      />
    </Stack>
  );
}

function Obstacles({ list }: { list: SelectionList }) {
  const t = useText('editing');
  return (
    <Alert color="red" title={t('impossible')} role="alert">
      <Text size="sm">{t('impossibleBody')}</Text>
      <ul>
        {list.obstacles.map((one) => (
          <li key={`${one.rule} ${one.fieldCode}`}>
            <ObstacleLine obstacle={one} list={list} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function ObstacleLine({ obstacle, list }: { obstacle: SelectionObstacle; list: SelectionList }) {
  const t = useText('editing');
  const language = useLanguage();
  const { rule, fieldCode, wanted, found, wouldDo } = obstacle;
  const field = list.fields.find((one) => one.fieldCode === fieldCode);
  const name = field ? (language === 'vi' ? field.nameVi : field.nameEn) : '';
  const values = { wanted: numberText(wanted, language), found, field: name };
  const value = wouldDo === null ? null : `${numberText(wouldDo, language)}${rule === 'min-approval' ? ' %' : ''}`;
  return (
    <>
      {t(`rule.${rule}`, values)}
      {value !== null && ` (${t('wouldDo', { value })})`}
    </>
  );
}

function Counts({ list }: { list: SelectionList }) {
  const t = useText('editing');
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const book = useText('book');
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing={24}>
      <Stack gap={8}>
        <Title order={2}>{t('byField')}</Title>
        <CountTable
          heads={[t('inList'), t('least'), t('enough'), t('works')]}
          rows={list.fields.map(({ fieldCode, nameVi, nameEn, selected, least, enough, works }) => ({
            key: fieldCode,
            name: language === 'vi' ? nameVi : nameEn,
            numbers: [selected, least, enough, works],
          }))}
        />
      </Stack>
      <Stack gap={8}>
        <Title order={2}>{t('byProvince')}</Title>
        <CountTable
          heads={[t('inList'), t('most'), t('works')]}
          rows={list.provinces.slice(0, 40).map(({ provinceCode, selected, most, works }) => ({
            key: provinceCode ?? 'central',
            name: provinceCode ? nameOf(provinceCode) : book('central'),
            numbers: [selected, most ?? '–', works],
          }))}
        />
      </Stack>
    </SimpleGrid>
  );
}

interface CountTableProps {
  heads: string[];
  rows: { key: string; name: string; numbers: (number | string)[] }[];
}

function CountTable({ heads, rows }: CountTableProps) {
  return (
    <Table.ScrollContainer minWidth={320} mah={360} tabIndex={0}>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {heads.map((head) => (
              <Table.Th key={head} ta="right">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, name, numbers }) => (
            <Table.Tr key={key}>
              <Table.Td>{name}</Table.Td>
              {numbers.map((number, index) => (
                <Table.Td key={heads[index]} ta="right" fw={index === 0 ? 600 : undefined}>
                  {number}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

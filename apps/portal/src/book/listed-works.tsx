import { Badge, Stack, Table, Text, Title } from '@mantine/core';
import type { ListedWork, SelectionList } from '../api/book.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';

/** Every work with its votes, the most first, and why it is in the list or not. */
export function ListedWorks({ list }: { list: SelectionList }) {
  const t = useText('editing');
  const book = useText('book');
  return (
    <Stack gap={8}>
      <Title order={2}>{t('works')}</Title>
      <Table.ScrollContainer minWidth={640} tabIndex={0}>
        <Table verticalSpacing={6} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('title')}</Table.Th>
              <Table.Th>{book('field')}</Table.Th>
              <Table.Th>{book('province')}</Table.Th>
              <Table.Th ta="right">{t('votes')}</Table.Th>
              <Table.Th>{t('state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.works.map((work) => (
              <WorkRow key={work.entryId} work={work} list={list} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function WorkRow({ work, list }: { work: ListedWork; list: SelectionList }) {
  const t = useText('editing');
  const book = useText('book');
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const { code, title, fieldCode, provinceCode, yes, votes, share, selected, whyNot, decision } = work;
  const field = list.fields.find((one) => one.fieldCode === fieldCode);
  return (
    <Table.Tr>
      <Table.Td>
        {title}
        <Text size="sm" c="dimmed">
          {code}
        </Text>
      </Table.Td>
      <Table.Td>{language === 'vi' ? field?.nameVi : field?.nameEn}</Table.Td>
      <Table.Td>{provinceCode ? nameOf(provinceCode) : book('central')}</Table.Td>
      <Table.Td ta="right">{yes === null ? `${Math.round(100 * share)} %` : `${yes}/${votes}`}</Table.Td>
      <Table.Td>
        <Badge color={selected ? 'teal' : whyNot === 'tie' ? 'lotus' : 'gray'} variant="light" tt="none" radius="sm">
          {selected ? t('selected') : t(`why.${whyNot ?? 'full'}`)}
        </Badge>
        {decision && (
          <Text size="sm" c="dimmed">
            {decision.reason}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

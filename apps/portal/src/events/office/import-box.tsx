import { Button, FileInput, Group, Select, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  importTable,
  previewTable,
  type GatheringWithTemplate,
  type TableInput,
  type TablePreview,
} from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';
import { base64Of } from './base64.js';

type Mapping = NonNullable<TableInput['mapping']>;
const columns = ['email', 'name', 'organisation', 'kind', 'province'] as const;

/** A spreadsheet: which column is what, what is wrong where, and only then taken. */
export function ImportBox({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const key = useRef(crypto.randomUUID());
  const [content, setContent] = useState('');
  const [kindCode, setKind] = useState<string>();
  // Stays while the list is looked at anew, so that no field loses the focus.
  const [found, setFound] = useState<TablePreview>();
  const preview = useAct({ run: (body: TableInput) => previewTable(event.id, body), then: setFound });
  const names = new Map(event.template.kinds.map(({ code, name }) => [code, pick(name)]));
  const mappingOf = (mapping: TablePreview['mapping'] | undefined) =>
    mapping?.email !== undefined && mapping.name !== undefined ? { mapping: mapping as Mapping } : {};
  const chosen = kindCode ? { kindCode } : {};
  const look = (part: Partial<TableInput>) => {
    key.current = crypto.randomUUID();
    preview.mutate({ content, ...chosen, ...mappingOf(found?.mapping), ...part });
  };
  const take = useAct({
    run: () => importTable(event.id, { content, ...chosen, ...mappingOf(found?.mapping) }, key.current),
    done: ({ imported }) => t('tookIn', { count: imported }),
    refresh: [
      ['office-invitations', event.id],
      ['invitation-counts', event.id],
    ],
    then: () => setFound(undefined),
  });
  const choose = async (file: File | null) => {
    preview.reset();
    take.reset();
    setFound(undefined);
    // What is right for one list may open the wrong zones to the next.
    setKind(undefined);
    if (!file) return;
    const text = await base64Of(file);
    setContent(text);
    key.current = crypto.randomUUID();
    preview.mutate({ content: text });
  };
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{t('importTitle')}</Title>
      <Text c="dimmed">{t('importHelp')}</Text>
      <FileInput
        label={t('file')}
        placeholder={t('chooseFile')}
        accept=".csv,.xlsx,text/csv"
        clearable
        clearButtonProps={{ 'aria-label': t('clearFile') }}
        onChange={(file) => void choose(file)}
        maw={480}
      />
      <ProblemAlert error={preview.error ?? take.error} />
      {found && (
        <>
          <MappingFields found={found} set={(mapping) => look({ mapping })} />
          {found.withoutKind > 0 && (
            <Select
              label={t('kindOfRows')}
              description={t('kindOfRowsHelp', { count: found.withoutKind })}
              placeholder={t('chooseKind')}
              data={event.template.kinds.map(({ code, name }) => ({ value: code, label: pick(name) }))}
              value={kindCode ?? null}
              onChange={(code) => {
                if (!code) return;
                setKind(code);
                look({ kindCode: code });
              }}
              withAsterisk
              allowDeselect={false}
              maw={480}
            />
          )}
          <Stack gap={4} role="status">
            <Text fw={600}>
              {t('rowsFound', { rows: found.rows, fresh: found.fresh, known: found.known, errors: found.errorCount })}
            </Text>
            {found.kinds.length > 0 && (
              <Text>{found.kinds.map((one) => `${names.get(one.kindCode)}: ${one.count}`).join(' · ')}</Text>
            )}
          </Stack>
          {found.errors.length > 0 && <Errors found={found} />}
          <Group>
            <Button
              disabled={found.fresh === 0 || (found.withoutKind > 0 && !kindCode)}
              loading={preview.isPending || take.isPending}
              onClick={() => take.mutate()}
            >
              {t('take', { count: found.fresh })}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}

function MappingFields({ found, set }: { found: TablePreview; set: (mapping: Mapping) => void }) {
  const t = useText('eventOffice');
  const choices = found.headings.map((heading, n) => ({ value: String(n), label: heading || `#${n + 1}` }));
  return (
    <Stack gap={8}>
      <Title order={3}>{t('mapping')}</Title>
      <SimpleGrid cols={{ base: 2, md: 5 }} spacing={12}>
        {columns.map((name) => (
          <Select
            key={name}
            label={t(`column.${name}`)}
            data={choices}
            value={found.mapping[name] === undefined ? null : String(found.mapping[name])}
            onChange={(value) => {
              const next = { ...found.mapping, [name]: value === null ? undefined : Number(value) };
              set(Object.fromEntries(Object.entries(next).filter(([, at]) => at !== undefined)) as unknown as Mapping);
            }}
            clearable={name !== 'email' && name !== 'name'}
            withAsterisk={name === 'email' || name === 'name'}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function Errors({ found }: { found: TablePreview }) {
  const t = useText('eventOffice');
  return (
    <Table.ScrollContainer
      minWidth={480}
      mah={320}
      className="surface"
      tabIndex={0}
      role="region"
      aria-label={t('errorWhat')}
    >
      <Table verticalSpacing={4} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={80}>{t('errorRow')}</Table.Th>
            <Table.Th>{t('errorColumn')}</Table.Th>
            <Table.Th>{t('errorWhat')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.errors.map(({ row, column, message }, n) => (
            <Table.Tr key={n}>
              <Table.Td>{row}</Table.Td>
              <Table.Td>{column}</Table.Td>
              <Table.Td>{message}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { BatchResult, ScreeningItem } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { StateBadge } from '../shown/state-badge.js';
import { codesFor, isWaiting, type BatchForm } from './batch-ruling.js';
import { ReasonPicker } from './reason-picker.js';

interface BatchPreviewProps {
  edition: EditionWithRules;
  picked: ScreeningItem[];
  form: BatchForm;
  setForm: (form: BatchForm) => void;
  results: ReadonlyMap<string, BatchResult>;
}

/** A row per entry: what its applicant gets, and afterwards how it went. */
export function BatchPreview({ edition, picked, form, setForm, results }: BatchPreviewProps) {
  const t = useText('screening');
  const office = useText('office');
  const [editing, setEditing] = useState<string>();
  const pick = usePick();
  const { reasons } = edition.rulebook.screening;
  const choices = reasons.map(({ code, text }) => ({ value: code, label: pick(text) }));
  const own = (id: string, codes: string[]) => setForm({ ...form, own: { ...form.own, [id]: codes } });
  return (
    <Table.ScrollContainer
      minWidth={320}
      mah={420}
      className="surface"
      tabIndex={0}
      role="region"
      aria-label={t('preview')}
    >
      <Table verticalSpacing={6} horizontalSpacing={12} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{office('entry')}</Table.Th>
            <Table.Th w="45%">{t(results.size > 0 ? 'result' : 'gets')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {picked.map((item) => (
            <Table.Tr key={item.id}>
              <Table.Td>
                {item.title}
                <Text size="sm" c="dimmed" className="code">
                  {item.code}
                </Text>
              </Table.Td>
              <Table.Td>
                {results.size > 0 ? (
                  <Outcome item={item} result={results.get(item.id)} />
                ) : !isWaiting(item) ? (
                  <Text size="sm" c="dimmed">
                    {t('skipped')}
                  </Text>
                ) : editing === item.id ? (
                  <ReasonPicker
                    label={t('ownReasonsOf', { code: item.code })}
                    choices={choices}
                    value={codesFor(form, item.id)}
                    onChange={(codes) => own(item.id, codes)}
                  />
                ) : (
                  <Gets form={form} item={item} choices={choices} edit={() => setEditing(item.id)} />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface GetsProps {
  form: BatchForm;
  item: ScreeningItem;
  choices: { value: string; label: string }[];
  edit: () => void;
}

function Gets({ form, item, choices, edit }: GetsProps) {
  const t = useText('screening');
  if (form.ruling === 'accept') return <Text size="sm">{t('getsAccept')}</Text>;
  const words = choices.filter(({ value }) => codesFor(form, item.id).includes(value)).map(({ label }) => label);
  return (
    <Group justify="space-between" align="flex-start" gap={8}>
      <Stack gap={0}>
        <Text size="sm" c={words.length === 0 ? 'var(--mantine-color-error)' : undefined}>
          {words.length === 0 ? t('getsNothing') : words.join('; ')}
        </Text>
        {form.note.trim() && (
          <Text size="sm" c="dimmed">
            {form.note.trim()}
          </Text>
        )}
      </Stack>
      <Button
        size="compact-sm"
        variant="subtle"
        flex="none"
        onClick={edit}
        aria-label={t('ownReasonsOf', { code: item.code })}
      >
        {t('ownReasons')}
      </Button>
    </Group>
  );
}

function Outcome({ item, result }: { item: ScreeningItem; result: BatchResult | undefined }) {
  const t = useText('screening');
  if (!result) {
    return (
      <Text size="sm" c="dimmed">
        {isWaiting(item) ? '…' : t('skipped')}
      </Text>
    );
  }
  if (result.ok) return <StateBadge kind="entry" state={result.state} />;
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert">
      {result.problem.title}
    </Text>
  );
}

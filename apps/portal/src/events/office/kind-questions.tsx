import { ActionIcon, Button, Checkbox, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Kind } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { FieldOptions } from './field-options.js';

type Field = Kind['fields'][number];

const forms = ['short-text', 'long-text', 'number', 'date', 'choice', 'yes-no'] as const;

interface KindQuestionsProps {
  fields: Field[];
  /** Those that people may have answered: they keep the form of their answer. */
  saved: Field[];
  set: (fields: Field[]) => void;
}

/** What this kind is asked. */
export function KindQuestions({ fields, saved, set }: KindQuestionsProps) {
  const t = useText('eventOffice');
  const setup = useText('eventSetup');
  const known = new Set(saved.map(({ key }) => key));
  const change = (at: number, part: Partial<Field>) =>
    set(fields.map((field, n) => (n === at ? { ...field, ...part } : field)));
  const add = () => {
    const taken = new Set(fields.map(({ key }) => key));
    let n = fields.length + 1;
    while (taken.has(`question-${n}`)) n++;
    set([
      ...fields,
      { key: `question-${n}`, kind: 'short-text', label: { vi: '', en: '' }, required: false, decisive: false },
    ]);
  };
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('fieldsOf')}</Title>
      {fields.map(({ key, kind, label, options = [], required, decisive }, at) => (
        <Stack key={key} gap={8}>
          <Group gap={12} align="flex-end">
            <TextInput
              label={t('fieldLabelVi')}
              value={label.vi}
              onChange={({ currentTarget }) => change(at, { label: { ...label, vi: currentTarget.value } })}
              required
              flex="1 1 220px"
            />
            <TextInput
              label={t('fieldLabelEn')}
              value={label.en}
              onChange={({ currentTarget }) => change(at, { label: { ...label, en: currentTarget.value } })}
              required
              flex="1 1 220px"
            />
            <Select
              label={setup('fieldKind')}
              title={known.has(key) ? setup('fieldKindKept') : undefined}
              disabled={known.has(key)}
              allowDeselect={false}
              value={kind}
              onChange={(next) => next && change(at, formOf(next))}
              data={forms.map((value) => ({ value, label: setup(`field.${value}`) }))}
              w={160}
            />
            <Checkbox
              label={t('fieldRequired')}
              checked={required}
              onChange={({ currentTarget }) => change(at, { required: currentTarget.checked })}
              mb={8}
            />
            <Checkbox
              label={t('fieldDecisive')}
              checked={decisive}
              onChange={({ currentTarget }) => change(at, { decisive: currentTarget.checked })}
              mb={8}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              aria-label={t('removeField')}
              onClick={() => set(fields.filter((_, n) => n !== at))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
          {kind === 'choice' && <FieldOptions options={options} set={(next) => change(at, { options: next })} />}
        </Stack>
      ))}
      <Group>
        <Button variant="default" size="compact-md" onClick={add}>
          {t('addField')}
        </Button>
      </Group>
    </Stack>
  );
}

/** A choice has options, and nothing else has. */
function formOf(kind: Field['kind']): Partial<Field> {
  const empty = (n: number) => ({ value: `choice-${n}`, label: { vi: '', en: '' } });
  return { kind, options: kind === 'choice' ? [empty(1), empty(2)] : undefined };
}

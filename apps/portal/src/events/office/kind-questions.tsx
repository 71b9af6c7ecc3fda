import { ActionIcon, Button, Checkbox, Group, Stack, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Kind } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';

type Field = Kind['fields'][number];

/** What this kind is asked. New questions are answered in a line of text; those of the template keep their form. */
export function KindQuestions({ fields, set }: { fields: Field[]; set: (fields: Field[]) => void }) {
  const t = useText('eventOffice');
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
      {fields.map(({ key, label, required, decisive }, at) => (
        <Group key={key} gap={12} align="flex-end">
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
      ))}
      <Group>
        <Button variant="default" size="compact-md" onClick={add}>
          {t('addField')}
        </Button>
      </Group>
    </Stack>
  );
}

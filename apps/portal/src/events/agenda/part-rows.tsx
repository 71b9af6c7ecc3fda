import { ActionIcon, Button, Fieldset, Group, MultiSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { AgendaPart } from '../../api/agenda.js';
import { useText } from '../../i18n/use-text.js';

interface PartRowsProps {
  parts: AgendaPart[];
  people: { value: string; label: string }[];
  onChange: (parts: AgendaPart[]) => void;
}

/** What happens inside a forum, one after the other. */
export function PartRows({ parts, people, onChange }: PartRowsProps) {
  const t = useText('agendaOffice');
  const set = (n: number, more: Partial<AgendaPart>) =>
    onChange(parts.map((part, m) => (m === n ? { ...part, ...more } : part)));
  return (
    <Fieldset legend={t('parts')}>
      <Stack gap={12}>
        {parts.map((part, n) => (
          <Stack key={n} gap={6}>
            <Group align="flex-end" gap={8} wrap="nowrap">
              <TextInput
                flex={1}
                label={t('part', { number: n + 1 })}
                value={part.title.vi}
                onChange={({ currentTarget }) => set(n, { title: { ...part.title, vi: currentTarget.value } })}
              />
              <NumberInput
                w={110}
                min={1}
                label={t('minutes')}
                value={part.minutes}
                onChange={(next) => set(n, { minutes: Number(next) || 1 })}
              />
              <ActionIcon
                variant="subtle"
                color="red"
                size={36}
                aria-label={t('dropPart', { number: n + 1 })}
                onClick={() => onChange(parts.filter((_, m) => m !== n))}
              >
                <IconTrash size={18} />
              </ActionIcon>
            </Group>
            <MultiSelect
              searchable
              aria-label={`${t('speakers')} ${n + 1}`}
              placeholder={part.speakerIds.length === 0 ? t('speakers') : ''}
              value={part.speakerIds}
              onChange={(speakerIds) => set(n, { speakerIds })}
              data={people}
            />
          </Stack>
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={() => onChange([...parts, { title: { vi: '', en: '' }, minutes: 15, speakerIds: [] }])}
          >
            {t('addPart')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

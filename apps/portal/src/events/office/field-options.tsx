import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Kind } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';

type Option = NonNullable<Kind['fields'][number]['options']>[number];

/** What may be chosen, two at least. */
export function FieldOptions({ options, set }: { options: Option[]; set: (options: Option[]) => void }) {
  const t = useText('eventSetup');
  const label = (at: number, language: 'vi' | 'en', text: string) =>
    set(options.map((one, n) => (n === at ? { ...one, label: { ...one.label, [language]: text } } : one)));
  const add = () => {
    const taken = new Set(options.map(({ value }) => value));
    let n = options.length + 1;
    while (taken.has(`choice-${n}`)) n++;
    set([...options, { value: `choice-${n}`, label: { vi: '', en: '' } }]);
  };
  return (
    <Stack gap={8} pl={{ base: 0, sm: 24 }}>
      {options.map(({ value, label: { vi, en } }, at) => (
        <Group key={value} gap={12} align="flex-end">
          <TextInput
            label={t('option', { n: at + 1 })}
            value={vi}
            onChange={({ currentTarget }) => label(at, 'vi', currentTarget.value)}
            required
            flex="1 1 180px"
          />
          <TextInput
            label={t('optionEn', { n: at + 1 })}
            value={en}
            onChange={({ currentTarget }) => label(at, 'en', currentTarget.value)}
            required
            flex="1 1 180px"
          />
          <ActionIcon
            variant="subtle"
            color="red"
            size="lg"
            aria-label={t('dropOption', { n: at + 1 })}
            onClick={() => set(options.filter((_, n) => n !== at))}
          >
            <IconX size={18} />
          </ActionIcon>
        </Group>
      ))}
      {options.length < 2 && <Input.Error role="alert">{t('optionsNeeded')}</Input.Error>}
      <Group>
        <Button variant="subtle" size="compact-md" onClick={add}>
          {t('addOption')}
        </Button>
      </Group>
    </Stack>
  );
}

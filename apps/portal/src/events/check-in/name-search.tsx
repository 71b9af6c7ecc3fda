import type { Direction } from '@sangtao/programmes/admission';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { usePick, useText } from '../../i18n/use-text.js';
import type { GateBook } from './gate-book.js';

interface NameSearchProps {
  book: GateBook;
  direction: Direction;
  onFound: (codeHash: string) => void;
}

/** For whoever has no badge at hand; works without network. */
export function NameSearch({ book, direction, onFound }: NameSearchProps) {
  const t = useText('checkIn');
  const pick = usePick();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text);
  const found = book.search(searched);
  const choose = (codeHash: string) => {
    onFound(codeHash);
    setText('');
  };
  return (
    <Stack gap={8}>
      <TextInput
        label={t('search')}
        description={t('searchHelp')}
        leftSection={<IconSearch size={18} />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        maxLength={100}
        autoComplete="off"
      />
      {searched.trim() !== '' && found.length === 0 && (
        <Text c="dimmed" role="status">
          {t('nobody')}
        </Text>
      )}
      {found.map(({ codeHash, name, organisation, kindCode }) => {
        const kind = book.snapshot.kinds.find(({ code }) => code === kindCode);
        return (
          <Group key={codeHash} justify="space-between" wrap="nowrap" gap={8}>
            <div>
              <Text fw={600}>{name}</Text>
              <Text size="sm" c="dimmed">
                {[organisation, kind && pick(kind.name)].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <Button
              variant="light"
              size="compact-md"
              flex="none"
              onClick={() => choose(codeHash)}
              aria-label={t('admitByName', { name })}
            >
              {t(direction)}
            </Button>
          </Group>
        );
      })}
    </Stack>
  );
}

import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

const pauseMs = 250;

interface SearchBoxProps {
  label: string;
  q: string | undefined;
  say: (q: string | undefined) => void;
}

/** Typing goes on while the answers come. */
export function SearchBox({ label, q, say }: SearchBoxProps) {
  const [typed, setTyped] = useState(q ?? '');
  const sayLater = useDebouncedCallback(say, pauseMs);
  // Cleared from outside.
  useEffect(() => {
    if (q === undefined) setTyped('');
  }, [q]);
  return (
    <TextInput
      label={label}
      type="search"
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        sayLater(currentTarget.value.trim() || undefined);
      }}
      size="md"
      maxLength={200}
      flex="1 1 280px"
    />
  );
}

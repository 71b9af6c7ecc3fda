import { TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useText } from '../../i18n/use-text.js';

/** For a scanner that types: the keys go here whenever nobody types elsewhere, and Enter reads what was typed. */
export function CodeField({ onCode }: { onCode: (code: string) => void }) {
  const t = useText('checkIn');
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  useEffect(() => {
    const catchKeys = (event: KeyboardEvent) => {
      const free = document.activeElement === document.body || document.activeElement instanceof HTMLButtonElement;
      const types = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (free && types) field.current?.focus();
    };
    window.addEventListener('keydown', catchKeys);
    return () => window.removeEventListener('keydown', catchKeys);
  }, []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (code.trim()) onCode(code);
    setCode('');
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        ref={field}
        label={t('code')}
        description={t('codeHelp')}
        leftSection={<IconBarcode size={18} />}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        data-autofocus
      />
    </form>
  );
}

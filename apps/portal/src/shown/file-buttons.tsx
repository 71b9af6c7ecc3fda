import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from './answers.js';
import { saveFile } from './save-file.js';

interface FileButtonsProps {
  file: { name: string; type: string };
  load: () => Promise<Blob>;
}

/** A file opens where a browser shows its kind, and is saved under its own name. */
export function FileButtons({ file: { name, type }, load }: FileButtonsProps) {
  const t = useText('shown');
  const act = useMutation({
    mutationFn: (how: 'openFile' | 'saveFile') => load().then((content) => ({ content, how })),
    onSuccess: ({ content, how }) => saveFile(content, how === 'saveFile' ? name : undefined),
  });
  const button = (how: 'openFile' | 'saveFile', variant: string) => (
    <Button
      variant={variant}
      size="compact-md"
      h={36}
      onClick={() => act.mutate(how)}
      loading={act.isPending}
      aria-label={`${t(how)}: ${name}`}
    >
      {t(how)}
    </Button>
  );
  return (
    <Stack gap={8}>
      <Group gap={8}>
        {type === 'application/pdf' && button('openFile', 'light')}
        {button('saveFile', 'default')}
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}

import { Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from './answers.js';
import { saveFile } from './save-file.js';

const formats = ['xlsx', 'csv', 'json'] as const;

export type ExportFormat = (typeof formats)[number];

interface ExportButtonProps {
  /** What is exported, such as `Export the entries`. */
  label: string;
  /** The file's name without ending. */
  name: string;
  load: (format: ExportFormat) => Promise<Blob>;
}

/** What a list shows, as a file to be saved: says that it is being made, that it was saved, or why not. */
export function ExportButton({ label, name, load }: ExportButtonProps) {
  const t = useText('shown');
  const act = useMutation({
    mutationFn: async (format: ExportFormat) => saveFile(await load(format), `${name}.${format}`),
  });
  return (
    <Stack gap={8}>
      <Group gap={12}>
        <Menu position="bottom-start" width={240}>
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconDownload size={18} />}
              rightSection={<IconChevronDown size={16} />}
              loading={act.isPending}
            >
              {label}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {formats.map((format) => (
              <Menu.Item key={format} onClick={() => act.mutate(format)}>
                {t(`export.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Text size="sm" c="dimmed" role="status">
          {act.isPending ? t('exporting') : act.isSuccess ? t('exported') : ''}
        </Text>
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}

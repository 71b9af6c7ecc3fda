import { Alert, Button, CopyButton, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useText } from '../i18n/use-text.js';

/** They are shown this once. */
export function RecoveryCodeList({ codes, kept }: { codes: string[]; kept: () => void }) {
  const t = useText('security');
  const text = codes.join('\n');
  const download = () => {
    const address = URL.createObjectURL(new Blob([`Sangtao\n${t('codesTitle')}\n\n${text}\n`], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'sangtao-recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Stack gap={16}>
      <Alert color="lotus" title={t('codesOnce')} role="status">
        {t('codesOnceBody')}
      </Alert>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={8} component="ul" className="plain">
        {codes.map((code) => (
          <Text key={code} component="li" className="code" size="lg">
            {code}
          </Text>
        ))}
      </SimpleGrid>
      <Group gap={8}>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
              onClick={copy}
            >
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" leftSection={<IconDownload size={18} />} onClick={download}>
          {t('download')}
        </Button>
        <Button onClick={kept}>{t('codesKept')}</Button>
      </Group>
    </Stack>
  );
}

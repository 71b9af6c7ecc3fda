import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import { releaseReport } from '../../api/reports.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';

/** What cannot be taken back: the consequence is written out first. */
export function ReleaseButton({ gatheringId, next }: { gatheringId: string; next: number }) {
  const t = useText('report');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const key = useRef(crypto.randomUUID());
  const act = useAct({
    run: () => releaseReport(gatheringId, key.current),
    done: t('released'),
    refresh: [['reports', gatheringId]],
    then: () => {
      key.current = crypto.randomUUID();
      close();
    },
  });
  return (
    <>
      <Button variant={next === 1 ? 'filled' : 'default'} onClick={open}>
        {next === 1 ? t('release') : t('releaseAgain', { number: next })}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('releaseTitle')}
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        <Stack gap={16}>
          <Text>{t('releaseBody')}</Text>
          <ProblemAlert error={act.error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button loading={act.isPending} onClick={() => act.mutate()}>
              {t('release')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

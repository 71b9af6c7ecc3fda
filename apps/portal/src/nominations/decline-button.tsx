import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { declineNomination, type AskedNomination } from '../api/nominations.js';
import { isProblem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { StaleNotice } from './stale-notice.js';

/** The consequence is written out. */
export function DeclineButton({ asked: { id, version } }: { asked: AskedNomination }) {
  const t = useText('asked');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const key = useRef(crypto.randomUUID());
  const decline = useAct({
    run: () => declineNomination(id, reason.trim(), version, key.current),
    done: t('declined'),
    refresh: [['asked']],
    then: close,
  });
  return (
    <>
      <Button variant="default" size="md" w="fit-content" onClick={open}>
        {t('decline')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('declineTitle')}
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        <Stack gap={16}>
          <Text>{t('declineBody')}</Text>
          <Textarea
            label={t('declineReason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            minRows={3}
            maxLength={2000}
            autosize
          />
          {isProblem(decline.error, 'version-conflict') ? <StaleNotice /> : <ProblemAlert error={decline.error} />}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button color="red.8" loading={decline.isPending} onClick={() => decline.mutate()}>
              {t('decline')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { withdrawEntry, type Edition, type OwnEntry } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { mayWithdraw } from './stages.js';

/** Cannot be undone: the consequence is written out. */
export function WithdrawButton({ entry, edition }: { entry: OwnEntry; edition: Edition }) {
  const t = useText('entry');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const key = useRef(crypto.randomUUID());
  const withdraw = useAct({
    run: () => withdrawEntry(entry.id, reason.trim(), entry.version, key.current),
    done: t('withdrawn'),
    refresh: [['entries'], ['entry', entry.id]],
    then: close,
  });
  if (!mayWithdraw(entry, edition)) return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('withdraw')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('withdrawTitle')}
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        <Stack gap={16}>
          <Text>{t('withdrawBody')}</Text>
          <Textarea
            label={t('withdrawReason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            minRows={3}
            autosize
            required
          />
          <ProblemAlert error={withdraw.error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button
              color="red.8"
              disabled={reason.trim() === ''}
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate()}
            >
              {t('withdraw')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

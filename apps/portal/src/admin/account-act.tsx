import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { actOn, type AccountAct, type Person } from '../api/people.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

interface AccountActProps {
  person: Person;
  act: AccountAct;
  close: () => void;
}

/** What will happen, and why: both before it happens. */
export function AccountActModal({ person: { id, name, email }, act, close }: AccountActProps) {
  const t = useText('accounts');
  const shown = useText('shown');
  const [reason, setReason] = useState('');
  const run = useAct({
    run: () => actOn(id, act, reason.trim()),
    done: t(`done.${act}`),
    refresh: [['people']],
    then: close,
  });
  return (
    <Modal opened onClose={close} title={t(`act.${act}`)} closeButtonProps={{ 'aria-label': shown('close') }}>
      <Stack gap={16}>
        <Text fw={500} style={{ overflowWrap: 'anywhere' }}>
          {t('whose', { name, email })}
        </Text>
        <Text>{t(`body.${act}`)}</Text>
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          maxLength={500}
          minRows={2}
          autosize
          required
        />
        <ProblemAlert error={run.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={close}>
            {shown('cancel')}
          </Button>
          <Button
            color={act === 'disable' || act === 'reset-second-factor' ? 'red.8' : undefined}
            disabled={reason.trim() === ''}
            loading={run.isPending}
            onClick={() => run.mutate()}
          >
            {t(`act.${act}`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

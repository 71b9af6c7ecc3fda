import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { recuse } from '../api/judging.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

export function RecuseButton({ roundId, entryId }: { roundId: string; entryId: string }) {
  const t = useText('judging');
  const shown = useText('shown');
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure(false);
  const [kind, setKind] = useState<'conflict' | 'other'>('conflict');
  const [reason, setReason] = useState('');
  const act = useAct({
    run: () => recuse(roundId, entryId, { kind, reason: reason.trim() }),
    done: t('recused'),
    refresh: [['queue'], ['my-rounds']],
    then: () => void navigate({ to: '/judging/$roundId', params: { roundId } }),
  });
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-md" onClick={open}>
        {t('recuse')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('recuseTitle')}
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        <Stack gap={16}>
          <Text>{t('recuseBody')}</Text>
          <Radio.Group label={t('recuseKind')} value={kind} onChange={(value) => setKind(value)}>
            <Stack gap={8} mt={8}>
              <Radio value="conflict" label={t('recuseConflict')} />
              <Radio value="other" label={t('recuseOther')} />
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('recuseReason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            minRows={3}
            autosize
            required
          />
          <ProblemAlert error={act.error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button color="red.8" disabled={reason.trim() === ''} loading={act.isPending} onClick={() => act.mutate()}>
              {t('recuse')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { askBadges, type Delegate, type GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';

interface ModalProps {
  event: GatheringWithTemplate;
  delegate: Delegate;
  close: () => void;
}

/** One badge once more: lost, torn, misspelt. */
export function ReprintModal({ event, delegate, close }: ModalProps) {
  const t = useText('eventOffice');
  const said = useText('shown');
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const [reason, setReason] = useState('');
  const act = useAct({
    run: () => askBadges(event.id, { delegateIds: [delegate.id], reason: reason.trim() }, key.current),
    refresh: [['badge-batches', event.id]],
    then: () => void navigate({ to: '.', search: { tab: 'badges' } }),
  });
  return (
    <Modal
      opened
      onClose={close}
      title={`${t('reprint')}: ${delegate.name}`}
      closeButtonProps={{ 'aria-label': said('close') }}
    >
      <Stack gap={16}>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autosize
          minRows={2}
          maxLength={500}
          required
          data-autofocus
        />
        <ProblemAlert error={act.error} />
        <Group gap={8}>
          <Button disabled={reason.trim() === ''} loading={act.isPending} onClick={() => act.mutate()}>
            {t('reprint')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('dismiss')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

import { Button, Group, Modal, NumberInput, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { moveDelegate, type Delegate, type GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';

interface ModalProps {
  event: GatheringWithTemplate;
  delegate: Delegate;
  close: () => void;
}

/** To another place of the line, with a reason that the person reads. */
export function MoveModal({ event, delegate, close }: ModalProps) {
  const t = useText('eventOffice');
  const said = useText('shown');
  const [place, setPlace] = useState(1);
  const [reason, setReason] = useState('');
  const act = useAct({
    run: () =>
      moveDelegate(event.id, { delegateId: delegate.id, version: delegate.version }, { place, reason: reason.trim() }),
    ...{ done: t('moved'), refresh: [['delegates', event.id]], then: close },
  });
  return (
    <Modal
      opened
      onClose={close}
      title={t('moveTitle', { name: delegate.name })}
      closeButtonProps={{ 'aria-label': said('close') }}
    >
      <Stack gap={16}>
        <NumberInput
          label={t('toPlace')}
          value={place}
          onChange={(value) => setPlace(Number(value) || 1)}
          min={1}
          w={140}
          data-autofocus
        />
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autosize
          minRows={2}
          maxLength={1000}
          required
        />
        <ProblemAlert error={act.error} />
        <Group gap={8}>
          <Button disabled={reason.trim() === ''} loading={act.isPending} onClick={() => act.mutate()}>
            {t('move')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('dismiss')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

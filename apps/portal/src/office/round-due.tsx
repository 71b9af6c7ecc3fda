import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { moveDue, type Round } from '../api/judging.js';
import { dayOf, endOfDay } from '../format/local-time.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useAct } from '../shown/use-act.js';

/** Until when sheets are due; the organisers move it, and the judges are told. */
export function RoundDue({ round }: { round: Round }) {
  const t = useText('office');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const { id, editionId, dueAt, state, version } = round;
  // The end of a day is the first moment of the next.
  const [due, setDue] = useState(dueAt ? dayOf(new Date(Date.parse(dueAt) - 1)) : '');
  const move = useAct({
    run: () => moveDue(id, endOfDay(due), version),
    done: t('dueMoved'),
    refresh: [
      ['rounds', editionId],
      ['reminders', id],
    ],
    then: close,
  });
  if (state === 'closed') return null;
  return (
    <Group gap={16}>
      <Text>
        {dueAt ? (
          <>
            {t('roundDue')}: <Deadline at={dueAt} />
          </>
        ) : (
          t('roundDueNone')
        )}
      </Text>
      <Button variant="default" size="compact-md" onClick={open}>
        {t('moveDue')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('moveDue')} closeButtonProps={{ 'aria-label': shown('close') }}>
        <Stack gap={16}>
          <Text>{t(state === 'open' ? 'moveDueBody' : 'moveDueQuiet')}</Text>
          <TextInput
            type="date"
            label={t('roundDue')}
            description={t('closesHelp')}
            value={due}
            onChange={({ currentTarget }) => setDue(currentTarget.value)}
            required
          />
          <ProblemAlert error={move.error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button onClick={() => move.mutate()} loading={move.isPending} disabled={due === ''}>
              {t('moveDue')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}

import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from './answers.js';
import { useAct } from './use-act.js';

interface DeclineDialogProps {
  texts: { act: string; title: string; consequence: string; reason: string; done: string };
  run: (reason: string) => Promise<unknown>;
  refresh: string[][];
  /** Where a refusal has a remedy of its own. */
  problem?: (error: Error) => ReactNode;
}

/** Whoever is asked says no: the consequence is written out, a reason may be given. */
export function DeclineDialog({ texts, run, refresh, problem }: DeclineDialogProps) {
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const decline = useAct({ run: () => run(reason.trim()), done: texts.done, refresh, then: close });
  return (
    <>
      <Button variant="default" size="md" w="fit-content" onClick={open}>
        {texts.act}
      </Button>
      <Modal opened={opened} onClose={close} title={texts.title} closeButtonProps={{ 'aria-label': shown('close') }}>
        <Stack gap={16}>
          <Text>{texts.consequence}</Text>
          <Textarea
            label={texts.reason}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            minRows={3}
            maxLength={2000}
            autosize
          />
          {(decline.error && problem?.(decline.error)) ?? <ProblemAlert error={decline.error} />}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button color="red.8" loading={decline.isPending} onClick={() => decline.mutate()}>
              {texts.act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from './answers.js';
import { useAct } from './use-act.js';

interface SureButtonProps extends ButtonProps {
  texts: {
    act: string;
    /** For whoever hears a row of such buttons. */
    named?: string;
    title: string;
    consequence: string;
    done: string;
  };
  run: () => Promise<unknown>;
  refresh: string[][];
}

/** An act that nothing takes back: what it leads to is written out before it happens. */
export function SureButton({ texts, run, refresh, ...button }: SureButtonProps) {
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const act = useAct({ run, done: texts.done, refresh, then: close });
  return (
    <>
      <Button variant="subtle" color="red" {...button} onClick={open} aria-label={texts.named ?? texts.act}>
        {texts.act}
      </Button>
      <Modal opened={opened} onClose={close} title={texts.title} closeButtonProps={{ 'aria-label': shown('close') }}>
        <Stack gap={16}>
          <Text>{texts.consequence}</Text>
          <ProblemAlert error={act.error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close} data-autofocus>
              {shown('cancel')}
            </Button>
            <Button color="red.8" loading={act.isPending} onClick={() => act.mutate()}>
              {texts.act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

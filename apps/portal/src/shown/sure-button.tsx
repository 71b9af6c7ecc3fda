import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from './answers.js';
import { useAct } from './use-act.js';

interface SureButtonProps<Answer> extends ButtonProps {
  texts: {
    act: string;
    /** For whoever hears a row of such buttons. */
    named?: string;
    title: string;
    consequence: string;
    /** Absent where the act says so itself. */
    done?: string | ((answer: Answer) => string);
  };
  run: () => Promise<Answer>;
  refresh: string[][];
  /** Once it is done. */
  then?: () => void;
}

/** An act that nothing takes back, or that is told to others: what it leads to is written out before it happens. Red is what takes something away. */
export function SureButton<Answer>({ texts, run, refresh, then, ...button }: SureButtonProps<Answer>) {
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const act = useAct({
    ...{ run, done: texts.done, refresh },
    then: () => {
      close();
      then?.();
    },
  });
  const ask = () => {
    act.reset();
    open();
  };
  return (
    <>
      <Button variant="subtle" color="red" {...button} onClick={ask} aria-label={texts.named ?? texts.act}>
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
            <Button color={button.color ?? 'red.8'} loading={act.isPending} onClick={() => act.mutate()}>
              {texts.act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

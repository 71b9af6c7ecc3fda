import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { extendEdition } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { dayAndTime, deadlineAt, type DayAndTime } from '../format/local-time.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useAct } from '../shown/use-act.js';
import { DecisionFields, newDecision, trimmed } from './decision-fields.js';
import { DeadlineInput } from './deadline-input.js';

/** A later deadline, by a decision: who it reaches and what moves with it is written out first. */
export function ExtendBox({ edition }: { edition: EditionWithRules }) {
  const t = useText('deadline');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const { id, closesAt, timeZone, version } = edition;
  const [decision, setDecision] = useState(newDecision);
  const [closes, setCloses] = useState<DayAndTime>({ day: '', time: '' });
  const extend = useAct({
    run: () => extendEdition(id, { closesAt: deadlineAt(closes), ...trimmed(decision) }, version),
    done: t('extended'),
    refresh: [['edition', id], ['editions'], ['versions', id]],
    then: close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    extend.mutate();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('extend')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('extend')} closeButtonProps={{ 'aria-label': shown('close') }}>
        <form onSubmit={submit}>
          <Stack gap={16}>
            <Text>
              {t('extendNow')}: <Deadline at={closesAt} timeZone={timeZone} />
            </Text>
            <Text>{t('extendBody')}</Text>
            <DeadlineInput label={t('extendTo')} min={dayAndTime(closesAt).day} value={closes} onChange={setCloses} />
            <DecisionFields value={decision} onChange={setDecision} reasonLabel={t('extendReason')} />
            <ProblemAlert error={extend.error} />
            <Group justify="flex-end" gap={8}>
              <Button variant="default" onClick={close}>
                {shown('cancel')}
              </Button>
              <Button type="submit" loading={extend.isPending}>
                {t('extend')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

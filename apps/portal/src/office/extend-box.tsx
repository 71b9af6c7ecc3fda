import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { extendEdition } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { dayOf, endOfDay } from '../format/local-time.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useAct } from '../shown/use-act.js';

/** A later deadline, by a decision: who it reaches and what moves with it is written out first. */
export function ExtendBox({ edition }: { edition: EditionWithRules }) {
  const t = useText('office');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const { id, closesAt, timeZone, version } = edition;
  const [form, setForm] = useState({ closes: '', number: '', decidedOn: dayOf(new Date()), reason: '' });
  const set = (key: keyof typeof form) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setForm((before) => ({ ...before, [key]: value }));
  };
  const extend = useAct({
    run: () => {
      const { closes, number, reason, decidedOn } = form;
      const body = { closesAt: endOfDay(closes), number: number.trim(), reason: reason.trim(), decidedOn };
      return extendEdition(id, body, version);
    },
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
            <TextInput
              type="date"
              label={t('extendTo')}
              description={t('closesHelp')}
              // The end of a day is the first moment of the next, so this day is the first that is later.
              min={dayOf(new Date(closesAt))}
              value={form.closes}
              onChange={set('closes')}
              required
            />
            <TextInput
              label={t('decisionNumber')}
              placeholder="12/QĐ-BTC"
              value={form.number}
              onChange={set('number')}
              maxLength={100}
              required
            />
            <TextInput
              type="date"
              label={t('decidedOn')}
              max={dayOf(new Date())}
              value={form.decidedOn}
              onChange={set('decidedOn')}
              required
            />
            <Textarea
              label={t('extendReason')}
              value={form.reason}
              onChange={set('reason')}
              autosize
              minRows={2}
              maxLength={2000}
              required
            />
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

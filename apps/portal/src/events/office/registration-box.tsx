import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useDisclosure } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { changeGathering, type GatheringWithTemplate } from '../../api/gatherings.js';
import { dayAndTime, deadlineAt, fromLocal, toLocal } from '../../format/local-time.js';
import { useText } from '../../i18n/use-text.js';
import { DeadlineInput } from '../../office/deadline-input.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';
import { errorsBeside } from './event-errors.js';

type Window = Pick<GatheringWithTemplate, 'registrationOpensAt' | 'registrationClosesAt'>;

/** From when until when one may register: moved by itself, earlier or later, and taken back while the page is open. */
export function RegistrationBox({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventSetup');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const [before, setBefore] = useState<Window>();
  const [opens, setOpens] = useState('');
  const [closes, setCloses] = useState({ day: '', time: '' });
  const refresh = [['gathering', event.id], ['gatherings']];
  const { registrationOpensAt, registrationClosesAt } = event;
  const move = useAct({
    run: (to: Window) => changeGathering(event.id, to, event.version),
    ...{ done: t('registrationMoved'), refresh },
    then: () => {
      setBefore({ registrationOpensAt, registrationClosesAt });
      close();
    },
  });
  const undo = useAct({
    run: (to: Window) => changeGathering(event.id, to, event.version),
    ...{ done: t('undone'), refresh, then: () => setBefore(undefined) },
  });
  const begin = () => {
    move.reset();
    setOpens(toLocal(new Date(registrationOpensAt)));
    setCloses(dayAndTime(registrationClosesAt));
    open();
  };
  const errors = errorsBeside(move.error, ['registrationOpensAt', 'registrationClosesAt']);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    move.mutate({ registrationOpensAt: fromLocal(opens), registrationClosesAt: deadlineAt(closes) });
  };
  return (
    <Stack gap={8}>
      <Group gap={8}>
        <Button variant="default" onClick={begin}>
          {t('moveRegistration')}
        </Button>
        {before && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} />}
            loading={undo.isPending}
            onClick={() => undo.mutate(before)}
          >
            {t('undoRegistration')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={undo.error} />
      <Modal
        opened={opened}
        onClose={close}
        title={t('moveRegistration')}
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        <form onSubmit={submit}>
          <Stack gap={16}>
            <Text>{t(event.state === 'draft' ? 'registrationDraft' : 'registrationAtOnce')}</Text>
            <TextInput
              type="datetime-local"
              label={t('registrationOpens')}
              value={opens}
              onChange={({ currentTarget }) => setOpens(currentTarget.value)}
              error={errors.at('registrationOpensAt')}
              required
            />
            <DeadlineInput
              label={t('registrationCloses')}
              min={opens.slice(0, 10)}
              max={event.endsOn}
              value={closes}
              onChange={setCloses}
              error={errors.at('registrationClosesAt')}
            />
            <ProblemAlert error={errors.rest} />
            <Group justify="flex-end" gap={8}>
              <Button variant="default" onClick={close}>
                {shown('cancel')}
              </Button>
              <Button type="submit" loading={move.isPending}>
                {t('saveRegistration')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </Stack>
  );
}

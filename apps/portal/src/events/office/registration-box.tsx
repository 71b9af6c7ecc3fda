import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { changeGathering, gathering, type GatheringWithTemplate } from '../../api/gatherings.js';
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
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [saved, setSaved] = useState(event);
  const [before, setBefore] = useState<{ window: Window; movedTo: number }>();
  const [opens, setOpens] = useState('');
  const [closes, setCloses] = useState({ day: '', time: '' });
  const refresh = [['gathering', event.id], ['gatherings']];
  // What this page read may be older than a move of the event: the dialog opens with what holds now, and changes only that.
  const begin = useAct({
    run: () =>
      queries.fetchQuery({ queryKey: ['gathering', event.id], queryFn: () => gathering(event.id), staleTime: 0 }),
    then: (now) => {
      move.reset();
      setSaved(now);
      setOpens(toLocal(new Date(now.registrationOpensAt)));
      setCloses(dayAndTime(now.registrationClosesAt));
      open();
    },
  });
  const move = useAct({
    run: (to: Window) => changeGathering(event.id, to, saved.version),
    ...{ done: t('registrationMoved'), refresh },
    then: ({ version }) => {
      const { registrationOpensAt, registrationClosesAt } = saved;
      setBefore({ window: { registrationOpensAt, registrationClosesAt }, movedTo: version });
      close();
    },
  });
  const undo = useAct({
    run: (to: Window) => changeGathering(event.id, to, event.version),
    ...{ done: t('undone'), refresh, then: () => setBefore(undefined) },
  });
  const errors = errorsBeside(move.error, ['registrationOpensAt', 'registrationClosesAt']);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    move.mutate({ registrationOpensAt: fromLocal(opens), registrationClosesAt: deadlineAt(closes) });
  };
  return (
    <Stack gap={8}>
      <Group gap={8}>
        <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('moveRegistration')}
        </Button>
        {before?.movedTo === event.version && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} />}
            loading={undo.isPending}
            onClick={() => undo.mutate(before.window)}
          >
            {t('undoRegistration')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={begin.error ?? undo.error} />
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
              max={saved.endsOn}
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

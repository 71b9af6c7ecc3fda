import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { inviteJudges, type Round } from '../api/judging.js';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { readJudges } from './read-judges.js';

export function InviteButton({ round, edition }: { round: Round; edition: EditionWithRules }) {
  const t = useText('office');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const [text, setText] = useState('');
  const pick = usePick();
  const { fields } = edition.rulebook;
  const { judges: people, problems } = readJudges(text, fields);
  const act = useAct({
    run: () => inviteJudges(round.id, people),
    done: ({ items }) => t('invited', { count: items.length }),
    refresh: [['judges', round.id]],
    then: () => {
      setText('');
      close();
    },
  });
  return (
    <>
      <Button variant="light" leftSection={<IconUserPlus size={18} />} onClick={open}>
        {t('invite')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('invite')}
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        <Stack gap={12}>
          <Text>{t('inviteLead')}</Text>
          <Text size="sm" c="dimmed">
            {fields.map(({ name }) => pick(name)).join(' · ')}
          </Text>
          <Textarea
            aria-label={t('invite')}
            placeholder={t('inviteExample', { field: pick(fields[0]!.name) })}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            autosize
            minRows={6}
            maxRows={16}
          />
          {problems.slice(0, 5).map(({ line, why, field }) => (
            <Text key={line} c="var(--mantine-color-error)" role="alert">
              {t('inviteWrong', { line, why: t(why, { field: field ?? '' }) })}
            </Text>
          ))}
          <ProblemAlert error={act.error} />
          <Group justify="flex-end">
            <Button
              disabled={people.length === 0 || problems.length > 0}
              loading={act.isPending}
              onClick={() => act.mutate()}
            >
              {t('inviteCount', { count: people.length })}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

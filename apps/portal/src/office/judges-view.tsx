import { Button, Group, Modal, Stack, Table, Text, Textarea, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { coverage, inviteJudges, judges, type Round } from '../api/judging.js';
import type { EditionWithRules } from '../api/registration.js';
import { numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { readJudges } from './read-judges.js';

interface JudgesViewProps {
  round: Round;
  edition: EditionWithRules;
  /** A chair looks and invites nobody. */
  looking?: boolean;
}

export function JudgesView({ round, edition, looking }: JudgesViewProps) {
  const t = useText('office');
  const pick = usePick();
  const language = useLanguage();
  const query = useQuery({ queryKey: ['judges', round.id], queryFn: () => judges(round.id) });
  const work = useQuery({
    queryKey: ['coverage', round.id],
    queryFn: () => coverage(round.id),
    refetchInterval: 15_000,
  });
  const workOf = (id: string) => work.data?.judges.find(({ judgeId }) => judgeId === id);
  const fieldOf = (code: string) => {
    const field = edition.rulebook.fields.find((one) => one.code === code);
    return field ? pick(field.name) : code;
  };
  return (
    <Stack gap={12} component="section">
      <Group justify="space-between">
        <Title order={3}>{t('judges')}</Title>
        {!looking && round.state !== 'closed' && <InviteButton round={round} edition={edition} />}
      </Group>
      <Answered query={query}>
        {(items) => (
          <Table.ScrollContainer
            minWidth={640}
            mah={420}
            className="surface"
            tabIndex={0}
            role="region"
            aria-label={t('judges')}
          >
            <Table verticalSpacing={6} horizontalSpacing={16} stickyHeader>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('judge')}</Table.Th>
                  <Table.Th>{t('field')}</Table.Th>
                  <Table.Th ta="right">{t('done')}</Table.Th>
                  <Table.Th ta="right">{t('mean')}</Table.Th>
                  <Table.Th>{t('state')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ id, name, fieldCodes, state }) => {
                  const done = workOf(id);
                  return (
                    <Table.Tr key={id}>
                      <Table.Td fw={500}>{name}</Table.Td>
                      <Table.Td>{fieldCodes.map(fieldOf).join('; ') || t('allFields')}</Table.Td>
                      <Table.Td ta="right">{done?.done ?? 0}</Table.Td>
                      <Table.Td ta="right">
                        {done?.mean === null || done?.mean === undefined
                          ? '–'
                          : numberText(Number(done.mean), language, 1)}
                      </Table.Td>
                      <Table.Td>
                        <StateBadge kind="judge" state={state} />
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Answered>
    </Stack>
  );
}

function InviteButton({ round, edition }: { round: Round; edition: EditionWithRules }) {
  const t = useText('office');
  const shown = useText('shown');
  const [opened, { open, close }] = useDisclosure(false);
  const [text, setText] = useState('');
  const codes = edition.rulebook.fields.map(({ code }) => code);
  const { judges: people, problems } = readJudges(text, codes);
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
            {codes.join(', ')}
          </Text>
          <Textarea
            aria-label={t('invite')}
            placeholder={t('inviteExample')}
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

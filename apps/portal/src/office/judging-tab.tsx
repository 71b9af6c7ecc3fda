import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { closeRound, openRound, rounds, type Round } from '../api/judging.js';
import { coverage } from '../api/oversight.js';
import type { EditionWithRules } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered, Empty, ProblemAlert } from '../shown/answers.js';
import { RemindersCard } from '../judging/reminders-card.js';
import { Deadline } from '../shown/deadline.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { AssignmentView } from './assignment-view.js';
import { CoverageView } from './coverage-view.js';
import { JudgesView } from './judges-view.js';
import { NewRound } from './new-round.js';
import { RankingView } from './ranking-view.js';
import { RoundDue } from './round-due.js';
import { WorksLacking } from './works-lacking.js';

export function JudgingTab({ edition }: { edition: EditionWithRules }) {
  const t = useText('office');
  const query = useQuery({ queryKey: ['rounds', edition.id], queryFn: () => rounds(edition.id) });
  return (
    <Answered query={query}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={t('noRound')} action={<NewRound edition={edition} />}>
            {t('noRoundBody')}
          </Empty>
        ) : (
          <Stack gap={40}>
            <WorksLacking edition={edition} />
            {items.map((round) => (
              <SpokenOf key={round.id} subject={round}>
                <RoundView round={round} edition={edition} />
              </SpokenOf>
            ))}
          </Stack>
        )
      }
    </Answered>
  );
}

function RoundView({ round, edition }: { round: Round; edition: EditionWithRules }) {
  const t = useText('office');
  const pick = usePick();
  const stage = edition.rulebook.stages.find(({ code }) => code === round.stageCode);
  const open = useAct({
    run: () => openRound(round.id),
    done: t('opened'),
    refresh: [
      ['rounds', edition.id],
      ['edition', edition.id],
    ],
  });
  return (
    <Stack gap={32}>
      <Group justify="space-between">
        <Group gap={12}>
          <Title order={2}>{stage ? pick(stage.name) : t('round')}</Title>
          <StateBadge kind="round" state={round.state} />
        </Group>
        {round.state === 'preparing' && (
          <Button onClick={() => open.mutate()} loading={open.isPending}>
            {t('openRound')}
          </Button>
        )}
        {round.state === 'open' && <CloseButton round={round} edition={edition} />}
      </Group>
      <ProblemAlert error={open.error} />
      <RoundDue round={round} />
      <JudgesView round={round} edition={edition} />
      {round.assignment === 'exact' && round.state !== 'closed' && <AssignmentView round={round} />}
      <CoverageView round={round} edition={edition} />
      {round.state === 'open' && <RemindersCard roundId={round.id} mayPlan />}
      <RankingView round={round} edition={edition} />
    </Stack>
  );
}

/** Final: what it ends is written out, with the entries that lack readings. */
function CloseButton({ round, edition }: { round: Round; edition: EditionWithRules }) {
  const t = useText('office');
  const shown = useText('shown');
  const key = useRef(crypto.randomUUID());
  const [opened, { open, close }] = useDisclosure(false);
  const query = useQuery({
    queryKey: ['coverage', round.id, 'lacking now'],
    queryFn: () => coverage(round.id, { limit: 1 }),
    enabled: opened,
  });
  const missing = query.data?.lacking ?? 0;
  const act = useAct({
    run: () => closeRound(round.id, missing > 0, key.current),
    done: t('closed'),
    refresh: [
      ['rounds', round.editionId],
      ['ranking', round.id],
      ['edition', round.editionId],
      ['result', round.editionId],
    ],
    then: close,
  });
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('closeRound')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('closeTitle')}
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        <Stack gap={16}>
          <Text>{t('closeBody')}</Text>
          {edition.state === 'open' && (
            <Text fw={600} c="var(--mantine-color-error)">
              {t('closeEarly')} <Deadline at={edition.closesAt} timeZone={edition.timeZone} />
            </Text>
          )}
          {missing > 0 && (
            <Text fw={600} c="var(--mantine-color-error)">
              {t('closeMissing', { count: missing })}
            </Text>
          )}
          <ProblemAlert error={act.error} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shown('cancel')}
            </Button>
            <Button onClick={() => act.mutate()} loading={act.isPending} disabled={!query.isSuccess}>
              {t(missing > 0 ? 'closeAnyway' : 'closeRound')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

import { Alert, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import {
  applyAssignment,
  assignment,
  proposeAssignment,
  undoAssignment,
  type AssignmentProposal,
  type Round,
} from '../api/judging.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** A proposal is looked at, then applied; what was applied can be undone. */
export function AssignmentView({ round }: { round: Round }) {
  const t = useText('office');
  const query = useQuery({ queryKey: ['assignment', round.id], queryFn: () => assignment(round.id) });
  const refresh = [
    ['assignment', round.id],
    ['coverage', round.id],
    ['workload', round.id],
  ];
  const propose = useAct({ run: () => proposeAssignment(round.id), refresh });
  const undo = useAct({ run: () => undoAssignment(round.id), done: t('undone'), refresh });
  return (
    <Stack gap={12} component="section">
      <Group justify="space-between">
        <Title order={3}>{t('assignment')}</Title>
        <Group gap={8}>
          {query.data?.canUndo && (
            <Button variant="default" onClick={() => undo.mutate()} loading={undo.isPending}>
              {t('undo')}
            </Button>
          )}
          <Button variant="light" onClick={() => propose.mutate()} loading={propose.isPending}>
            {t('propose')}
          </Button>
        </Group>
      </Group>
      <Text c="dimmed">{t('assignmentLead', { readings: round.readings })}</Text>
      <ProblemAlert error={propose.error ?? undo.error} />
      <Answered query={query} rows={1}>
        {({ applied, proposal }) => (
          <Stack gap={12}>
            <Text fw={600}>{t(applied ? 'isAssigned' : 'noAssignment')}</Text>
            {proposal && <Preview round={round} proposal={proposal} />}
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

function Preview({ round, proposal }: { round: Round; proposal: AssignmentProposal }) {
  const t = useText('office');
  const apply = useAct({
    run: () => applyAssignment(round.id, proposal.id),
    done: t('applied'),
    refresh: [
      ['assignment', round.id],
      ['coverage', round.id],
      ['workload', round.id],
    ],
  });
  const nameOf = new Map(proposal.perJudge.map(({ judgeId, name }) => [judgeId, name]));
  return (
    <Stack gap={12} className="surface" p="md">
      <Unmet proposal={proposal} />
      <Group justify="space-between">
        <Text>
          {t('loads', proposal.loads)} · {t('changes', proposal.changes)}
        </Text>
        <Button onClick={() => apply.mutate()} loading={apply.isPending}>
          {t('apply')}
        </Button>
      </Group>
      <ProblemAlert error={apply.error} />
      <Table.ScrollContainer minWidth={640} mah={420} tabIndex={0} role="region" aria-label={t('assignment')}>
        <Table verticalSpacing={6} horizontalSpacing={12} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={150}>{t('entryCode')}</Table.Th>
              <Table.Th>{t('entry')}</Table.Th>
              <Table.Th>{t('judges')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {proposal.pairs.map(({ entryId, entryCode, title, judgeIds }) => (
              <Table.Tr key={entryId}>
                <Table.Td className="code">{entryCode}</Table.Td>
                <Table.Td>{title}</Table.Td>
                <Table.Td>{judgeIds.map((id) => nameOf.get(id) ?? id).join(', ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

/** The rule to blame stands first in the explanation. */
function ruleOf(because: string) {
  const rules = ['conflicts', 'loads', 'organisation'] as const;
  const rule = rules.find((name) => because.startsWith(name));
  return rule ? (`because.${rule}` as const) : 'because.other';
}

function Unmet({ proposal: { unmet } }: { proposal: AssignmentProposal }) {
  const t = useText('office');
  if (unmet.length === 0) {
    return (
      <Alert color="teal" icon={<IconCircleCheck />}>
        {t('allMet')}
      </Alert>
    );
  }
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={t('unmet', { count: unmet.length })}>
      <ul>
        {unmet.slice(0, 20).map(({ entryId, entryCode, missing, because }) => (
          <li key={entryId}>{t('unmetOne', { code: entryCode, missing, because: t(ruleOf(because)) })}</li>
        ))}
      </ul>
    </Alert>
  );
}

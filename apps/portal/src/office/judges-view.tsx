import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { judges, type Round } from '../api/judging.js';
import { workload, type JudgeWork } from '../api/oversight.js';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { InviteButton } from './invite-button.js';
import { JudgeRow } from './judge-row.js';

interface JudgesViewProps {
  round: Round;
  edition: EditionWithRules;
  /** A chair looks and invites nobody. */
  looking?: boolean;
}

/** Half the width of the scale on which all severities of the round are drawn. */
function widest(work: JudgeWork[]): number {
  const ends = work.flatMap(({ severity, severityError }) =>
    severity === null ? [] : [Math.abs(severity) + 1.645 * (severityError ?? 0)],
  );
  return Math.max(5, ...ends);
}

/** Who judges, how far each is, how strict and how steady; a reminder is one click. */
export function JudgesView({ round, edition, looking }: JudgesViewProps) {
  const t = useText('office');
  const oversight = useText('oversight');
  const pick = usePick();
  const query = useQuery({ queryKey: ['judges', round.id], queryFn: () => judges(round.id) });
  const work = useQuery({
    queryKey: ['workload', round.id],
    queryFn: () => workload(round.id),
    refetchInterval: round.state === 'open' ? 15_000 : false,
  });
  const known = new Map((work.data ?? []).map((one) => [one.judgeId, one]));
  const scale = widest(work.data ?? []);
  // A secret vote has no means and no severities.
  const secret = round.method === 'approval';
  const names = new Map(edition.rulebook.fields.map(({ code, name }) => [code, pick(name)]));
  return (
    <Stack gap={12} component="section">
      <Group justify="space-between">
        <Title order={3}>{t('judges')}</Title>
        {!looking && round.state !== 'closed' && <InviteButton round={round} edition={edition} />}
      </Group>
      <Answered query={query}>
        {(items) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('noJudges')}</Text>
          ) : (
            <Table.ScrollContainer
              minWidth={980}
              mah={480}
              className="surface"
              tabIndex={0}
              role="region"
              aria-label={t('judges')}
            >
              <Table verticalSpacing={6} horizontalSpacing={12} stickyHeader>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('judge')}</Table.Th>
                    <Table.Th>{t('field')}</Table.Th>
                    <Table.Th w={150}>{oversight('progress')}</Table.Th>
                    {!secret && (
                      <>
                        <Table.Th ta="right">{t('mean')}</Table.Th>
                        <Table.Th w={230}>{oversight('severity')}</Table.Th>
                        <Table.Th ta="right">{oversight('deviation')}</Table.Th>
                      </>
                    )}
                    <Table.Th w={180}>{t('state')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((judge) => (
                    <JudgeRow
                      key={judge.id}
                      judge={judge}
                      round={round}
                      work={known.get(judge.id)}
                      fields={judge.fieldCodes.map((code) => names.get(code) ?? code).join('; ') || t('allFields')}
                      scale={scale}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answered>
      {!secret && (
        <Text size="sm" c="dimmed">
          {oversight('severityWhy')}
        </Text>
      )}
    </Stack>
  );
}

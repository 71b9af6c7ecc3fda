import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Round } from '../api/judging.js';
import { coverage, type CoveredEntry, type Look } from '../api/oversight.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { CoverageTable } from './coverage-table.js';
import { Evidence } from './evidence.js';

interface CoverageViewProps {
  round: Round;
  edition: EditionWithRules;
}

type Counts = Pick<Awaited<ReturnType<typeof coverage>>, 'total' | 'lacking' | 'apart' | 'apartFrom'>;

/** What lacks readings comes first; where judges disagree, a click opens their sheets. */
export function CoverageView({ round, edition }: CoverageViewProps) {
  const t = useText('office');
  const shown = useText('shown');
  const [look, setLook] = useState<Look>('all');
  const [opened, setOpened] = useState<CoveredEntry>();
  // Of a secret vote nothing is shown from which somebody's could be told.
  const secret = round.method === 'approval';
  const query = useInfiniteQuery({
    queryKey: ['coverage', round.id, look],
    queryFn: ({ pageParam }) => coverage(round.id, { look, cursor: pageParam, limit: 100 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: round.state === 'open' ? 15_000 : false,
    // The list stays while another look is asked for.
    placeholderData: keepPreviousData,
  });
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('coverage')}</Title>
      <Answered query={query}>
        {({ pages }) => {
          const counts = pages[0]!;
          const entries = pages.flatMap(({ items }) => items);
          return (
            <Stack gap={12}>
              <Covered counts={counts} />
              <Looks counts={counts} look={look} choose={setLook} secret={secret} />
              <Why live={round.state === 'open'} points={secret ? undefined : counts.apartFrom} />
              <CoverageTable
                round={round}
                edition={edition}
                entries={entries}
                limit={counts.apartFrom}
                open={setOpened}
              />
              {query.hasNextPage && (
                <Group>
                  <Button
                    variant="default"
                    loading={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {shown('more')} ({entries.length}/{look === 'all' ? counts.total : counts[look]})
                  </Button>
                </Group>
              )}
            </Stack>
          );
        }}
      </Answered>
      {opened && <Evidence round={round} entry={opened} close={() => setOpened(undefined)} />}
    </Stack>
  );
}

function Covered({ counts: { total, lacking } }: { counts: Counts }) {
  const t = useText('office');
  const label = t('covered', { done: total - lacking, total });
  return (
    <Group gap={16}>
      <Progress value={(100 * (total - lacking)) / Math.max(1, total)} flex="1 1 200px" aria-label={label} />
      <Text fw={600}>{label}</Text>
    </Group>
  );
}

interface LooksProps {
  counts: Counts;
  look: Look;
  choose: (look: Look) => void;
  secret: boolean;
}

function Looks({ counts, look, choose, secret }: LooksProps) {
  const t = useText('office');
  const oversight = useText('oversight');
  const numbers: Record<Look, number> = { all: counts.total, lacking: counts.lacking, apart: counts.apart };
  const looks = (Object.keys(numbers) as Look[]).filter((name) => name !== 'apart' || !secret);
  return (
    <Group gap={8} role="group" aria-label={t('coverage')}>
      {looks.map((name) => (
        <Button
          key={name}
          size="compact-md"
          variant={look === name ? 'filled' : 'default'}
          aria-pressed={look === name}
          onClick={() => choose(name)}
        >
          {oversight(name, { count: numbers[name] })}
        </Button>
      ))}
    </Group>
  );
}

function Why({ live, points }: { live: boolean; points: number | undefined }) {
  const oversight = useText('oversight');
  return (
    <Text size="sm" c="dimmed">
      {live && oversight('live')} {points !== undefined && oversight('apartWhy', { points })}
    </Text>
  );
}

import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Round } from '../api/judging.js';
import { coverage, type CoveredEntry } from '../api/oversight.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { CoverageTable } from './coverage-table.js';
import { Evidence } from './evidence.js';

interface CoverageViewProps {
  round: Round;
  edition: EditionWithRules;
}

type Look = 'allEntries' | 'lacking' | 'apart';

/** Sheets further apart than this share of the scale ask for another opinion. Source: DOMAIN P1, divergence rule. */
const farApart = 0.2;

/** What lacks readings comes first; where judges disagree, a click opens their sheets. */
export function CoverageView({ round, edition }: CoverageViewProps) {
  const t = useText('office');
  const query = useQuery({
    queryKey: ['coverage', round.id],
    queryFn: () => coverage(round.id),
    refetchInterval: round.state === 'open' ? 15_000 : false,
  });
  const [opened, setOpened] = useState<CoveredEntry>();
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('coverage')}</Title>
      <Answered query={query}>
        {({ entries }) => <Looks round={round} edition={edition} entries={entries} open={setOpened} />}
      </Answered>
      {opened && <Evidence round={round} entry={opened} close={() => setOpened(undefined)} />}
    </Stack>
  );
}

interface LooksProps extends CoverageViewProps {
  entries: CoveredEntry[];
  open: (entry: CoveredEntry) => void;
}

function Looks({ round, edition, entries, open }: LooksProps) {
  const t = useText('office');
  const oversight = useText('oversight');
  const [look, setLook] = useState<Look>('allEntries');
  const limit = farApart * round.totalScale;
  const lists: Record<Look, CoveredEntry[]> = {
    allEntries: entries,
    lacking: entries.filter(({ done, needed }) => done < needed),
    apart: entries
      .filter(({ spread }) => spread !== null && spread > limit)
      .toSorted((a, b) => (b.spread ?? 0) - (a.spread ?? 0)),
  };
  const label = t('covered', { done: entries.length - lists.lacking.length, total: entries.length });
  return (
    <Stack gap={12}>
      <Group gap={16}>
        <Progress
          value={(100 * (entries.length - lists.lacking.length)) / Math.max(1, entries.length)}
          flex="1 1 200px"
          aria-label={label}
        />
        <Text fw={600}>{label}</Text>
      </Group>
      <Group gap={8} role="group" aria-label={t('coverage')}>
        {(Object.keys(lists) as Look[]).map((name) => (
          <Button
            key={name}
            size="compact-md"
            variant={look === name ? 'filled' : 'default'}
            aria-pressed={look === name}
            onClick={() => setLook(name)}
          >
            {oversight(name, { count: lists[name].length })}
          </Button>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {round.state === 'open' && oversight('live')} {oversight('apartWhy', { points: limit })}
      </Text>
      <CoverageTable key={look} edition={edition} entries={lists[look]} limit={limit} open={open} />
    </Stack>
  );
}

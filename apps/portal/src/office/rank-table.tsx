import { Button, Group, Table, Text, UnstyledButton } from '@mantine/core';
import type { Prize } from '@sangtao/programmes/rulebook';
import { useState } from 'react';
import type { Round } from '../api/judging.js';
import type { Ranked, RankedField } from '../api/oversight.js';
import { numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { IntervalBar } from './interval-bar.js';
import classes from './oversight.module.css';
import { prizeOutlook } from './prize-outlook.js';
import { useTieStep } from './tie-step.js';

interface RankTableProps {
  field: RankedField;
  round: Round;
  /** None where a list is selected: what the scores say by themselves is no list. */
  prizes: Prize[];
  label: string;
  open: (entry: Ranked) => void;
}

const step = 100;

/** The official ranking with the prize lines, and the adjusted rank beside it. */
export function RankTable({ field: { entries }, round, prizes, label, open }: RankTableProps) {
  const t = useText('office');
  const oversight = useText('oversight');
  const shown = useText('shown');
  const pick = usePick();
  const language = useLanguage();
  const [rows, setRows] = useState(step);
  const vote = round.method === 'approval';
  // Of a vote the one criterion is the score itself.
  const criteria = vote ? [] : round.criteria;
  const { prizeOf, lineAfter, tied } = prizeOutlook(prizes, entries);
  const prizeName = (code: string | undefined) => {
    const prize = prizes.find((one) => one.code === code);
    return prize && pick(prize.name);
  };
  return (
    <>
      <Table.ScrollContainer
        minWidth={1020}
        mah={640}
        className="surface"
        tabIndex={0}
        role="region"
        aria-label={label}
      >
        <Table verticalSpacing={6} horizontalSpacing={12} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right" w={60}>
                {t('rank')}
              </Table.Th>
              <Table.Th>{t('entry')}</Table.Th>
              <Table.Th ta="right">{t('score')}</Table.Th>
              {criteria.map(({ code, name }) => (
                <Table.Th key={code} ta="right">
                  {pick(name)}
                </Table.Th>
              ))}
              <Table.Th ta="right">{t('readings')}</Table.Th>
              {!vote && <Table.Th w={210}>{oversight('adjusted')}</Table.Th>}
              {prizes.length > 0 && <Table.Th w={150}>{oversight('byRules')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.slice(0, rows).map((entry) => (
              <Table.Tr key={entry.entryId} className={lineAfter.has(entry.entryId) ? classes.line : undefined}>
                <Table.Td ta="right" fw={600}>
                  {entry.rank}
                </Table.Td>
                <Entry entry={entry} round={round} open={open} tied={tied.has(entry.entryId)} />
                <Scores entry={entry} vote={vote} />
                {criteria.map(({ code }) => (
                  <Table.Td key={code} ta="right">
                    {numberText(entry.criteria[code] ?? 0, language, 1)}
                  </Table.Td>
                ))}
                <Table.Td ta="right">{entry.readings}</Table.Td>
                {!vote && (
                  <Table.Td>
                    <AdjustedRank entry={entry} places={entries.length} />
                  </Table.Td>
                )}
                {prizes.length > 0 && (
                  <Table.Td className={classes.prize}>{prizeName(prizeOf.get(entry.entryId))}</Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {entries.length > rows && (
        <Group>
          <Button variant="default" onClick={() => setRows(rows + step)}>
            {shown('more')} ({rows}/{entries.length})
          </Button>
        </Group>
      )}
    </>
  );
}

interface EntryProps {
  entry: Ranked;
  round: Round;
  tied: boolean;
  open: (entry: Ranked) => void;
}

function Entry({ entry, round, tied, open }: EntryProps) {
  const t = useText('office');
  const oversight = useText('oversight');
  const tieStep = useTieStep(round.criteria);
  return (
    <Table.Td>
      <UnstyledButton
        c="var(--mantine-color-anchor)"
        ta="left"
        onClick={() => open(entry)}
        title={oversight('evidenceOf', { code: entry.code })}
      >
        {entry.title}
      </UnstyledButton>
      <Text size="sm" c="dimmed">
        <span className="code">{entry.code}</span>
        {entry.tieStep && ` · ${t('tie', { step: tieStep(entry.tieStep) })}`}
      </Text>
      {(tied || entry.undecided) && (
        <Text size="sm" fw={600} c={tied ? 'var(--mantine-color-error)' : 'dimmed'}>
          {tied ? oversight('tied') : t('undecidedTie')}
        </Text>
      )}
    </Table.Td>
  );
}

function Scores({ entry: { score, mean, median, trimmed }, vote }: { entry: Ranked; vote: boolean }) {
  const t = useText('oversight');
  const language = useLanguage();
  const say = (value: number) => numberText(value, language, 1);
  return (
    <Table.Td ta="right">
      <Text fw={700}>{numberText(score, language)}</Text>
      {!vote && (
        <Text size="sm" c="dimmed" className="code">
          {trimmed === null
            ? t('othersShort', { mean: say(mean), median: say(median) })
            : t('others', { mean: say(mean), median: say(median), trimmed: say(trimmed) })}
        </Text>
      )}
    </Table.Td>
  );
}

function AdjustedRank({ entry: { adjusted, rank }, places }: { entry: Ranked; places: number }) {
  const t = useText('oversight');
  const language = useLanguage();
  if (!adjusted) return <>–</>;
  const { rank: place, rankLow, rankHigh, score, se } = adjusted;
  const range = rankLow !== null && rankHigh !== null;
  return (
    <Group gap={8} wrap="nowrap">
      {range && (
        <IntervalBar
          low={rankLow}
          mid={place}
          high={rankHigh}
          min={1}
          max={Math.max(2, places)}
          label={t('adjustedOf', { rank: place, low: rankLow, high: rankHigh })}
        />
      )}
      <div>
        <Text size="sm" fw={place === rank ? 400 : 700} className="code">
          {place}
          {range && ` (${rankLow}–${rankHigh})`}
        </Text>
        <Text size="sm" c="dimmed" className="code">
          {numberText(score, language, 1)}
          {se !== null && ` ± ${numberText(se, language, 1)}`}
        </Text>
      </div>
    </Group>
  );
}

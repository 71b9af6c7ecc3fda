import { Box, Drawer, Group, List, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Round } from '../api/judging.js';
import { entrySheets, type EntrySheet } from '../api/oversight.js';
import { momentText, numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';

interface EvidenceProps {
  round: Round;
  entry: { entryId: string; code: string; title: string };
  close: () => void;
}

/** What lies behind a score: each judge's points beside one another, with the comments. */
export function Evidence({ round, entry, close }: EvidenceProps) {
  const t = useText('oversight');
  const shown = useText('shown');
  const query = useQuery({
    queryKey: ['sheets', round.id, entry.entryId],
    queryFn: () => entrySheets(round.id, entry.entryId),
  });
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={720}
      title={t('evidence', { code: entry.code })}
      closeButtonProps={{ 'aria-label': shown('close') }}
    >
      <Stack gap={16}>
        <Text fw={600} size="lg">
          {entry.title}
        </Text>
        <Answered query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Text c="dimmed">{t('noSheets')}</Text>
            ) : (
              <>
                {round.method === 'approval' ? (
                  <Voters items={items} />
                ) : (
                  <Sheets round={round} items={items} label={t('evidence', { code: entry.code })} />
                )}
                <Remarks items={items} />
              </>
            )
          }
        </Answered>
      </Stack>
    </Drawer>
  );
}

function Sheets({ round, items, label }: { round: Round; items: EntrySheet[]; label: string }) {
  const office = useText('office');
  const t = useText('oversight');
  const pick = usePick();
  const language = useLanguage();
  const counted = items.filter(({ state }) => state === 'submitted');
  const mean = counted.reduce((sum, { total }) => sum + (total ?? 0), 0) / Math.max(1, counted.length);
  const signed = (value: number) => `${value > 0 ? '+' : ''}${numberText(value, language, 1)}`;
  return (
    <Table.ScrollContainer minWidth={520} tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing={8} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{office('judge')}</Table.Th>
            {round.criteria.map(({ code, name }) => (
              <Table.Th key={code} ta="right">
                {pick(name)}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('totalPoints')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {counted.map(({ judgeId, judge, points, total, scoredAt, revision }) => (
            <Table.Tr key={judgeId}>
              <Table.Td>
                {judge}
                <Text size="sm" c="dimmed">
                  {scoredAt && momentText(new Date(scoredAt))}
                  {revision > 1 && ` · ${t('revision', { count: revision })}`}
                </Text>
              </Table.Td>
              {round.criteria.map(({ code }) => (
                <Table.Td key={code} ta="right">
                  {points[code] === null || points[code] === undefined ? '–' : numberText(points[code], language, 2)}
                </Table.Td>
              ))}
              <Table.Td ta="right">
                <Text fw={700}>{numberText(total ?? 0, language)}</Text>
                {counted.length > 1 && (
                  <Text size="sm" c="dimmed">
                    {t('fromMean', { points: signed((total ?? 0) - mean) })}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** What judges wrote beside their points, and why somebody recused. */
function Remarks({ items }: { items: EntrySheet[] }) {
  const t = useText('oversight');
  return (
    <>
      {items
        .filter(({ comment, state }) => comment || state === 'recused')
        .map(({ judgeId, judge, comment, reason, state }) => (
          <Box key={judgeId}>
            <Group gap={8}>
              <Text fw={600}>{judge}</Text>
            </Group>
            {comment && <Text className="prose">{comment}</Text>}
            {state === 'recused' && <Text c="dimmed">{t('recusedBecause', { reason: reason ?? '' })}</Text>}
          </Box>
        ))}
    </>
  );
}

/** Of a secret vote: who has voted, in no order that tells how. */
function Voters({ items }: { items: EntrySheet[] }) {
  const t = useText('oversight');
  const voted = items.filter(({ state }) => state === 'submitted');
  return (
    <Stack gap={8}>
      <Text c="dimmed">{t('votersLead')}</Text>
      <List spacing={4}>
        {voted.map(({ judgeId, judge }) => (
          <List.Item key={judgeId}>{judge}</List.Item>
        ))}
      </List>
    </Stack>
  );
}

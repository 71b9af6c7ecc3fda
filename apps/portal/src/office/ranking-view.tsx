import { Stack, Table, Tabs, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ranking, type Ranked, type Round } from '../api/judging.js';
import type { EditionWithRules } from '../api/registration.js';
import { numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { useTieStep } from './tie-step.js';

export function RankingView({ round, edition }: { round: Round; edition: EditionWithRules }) {
  const t = useText('office');
  const contest = useText('contest');
  const pick = usePick();
  const query = useQuery({ queryKey: ['ranking', round.id], queryFn: () => ranking(round.id) });
  const fieldOf = (code: string) => {
    const field = edition.rulebook.fields.find((one) => one.code === code);
    return field ? pick(field.name) : code;
  };
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('ranking')}</Title>
      <Text c="dimmed">
        {t('rankingLead', { method: contest(`method.${round.method}`), readings: round.readings })}
      </Text>
      <Answered query={query}>
        {({ fields }) =>
          fields.length === 0 ? (
            <Text>{t('noRanking')}</Text>
          ) : (
            <Tabs defaultValue={fields[0]!.fieldCode} keepMounted={false}>
              <Tabs.List mb={12}>
                {fields.map(({ fieldCode, entries }) => (
                  <Tabs.Tab key={fieldCode} value={fieldCode}>
                    {fieldOf(fieldCode)} ({entries.length})
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              {fields.map(({ fieldCode, entries }) => (
                <Tabs.Panel key={fieldCode} value={fieldCode}>
                  <RankTable entries={entries} round={round} label={fieldOf(fieldCode)} />
                </Tabs.Panel>
              ))}
            </Tabs>
          )
        }
      </Answered>
    </Stack>
  );
}

function RankTable({ entries, round, label }: { entries: Ranked[]; round: Round; label: string }) {
  const t = useText('office');
  const pick = usePick();
  const language = useLanguage();
  const tieStep = useTieStep(round.criteria);
  return (
    <Table.ScrollContainer minWidth={820} mah={560} className="surface" tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing={6} horizontalSpacing={16} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right" w={70}>
              {t('rank')}
            </Table.Th>
            <Table.Th>{t('entry')}</Table.Th>
            <Table.Th ta="right">{t('score')}</Table.Th>
            <Table.Th ta="right">{t('median')}</Table.Th>
            {round.criteria.map(({ code, name }) => (
              <Table.Th key={code} ta="right">
                {pick(name)}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('readings')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.entryId}>
              <Table.Td ta="right" fw={600}>
                {entry.rank}
              </Table.Td>
              <Table.Td>
                {entry.title}
                <Text size="sm" c="dimmed">
                  <span className="code">{entry.code}</span>
                  {entry.tieStep && ` · ${t('tie', { step: tieStep(entry.tieStep) })}`}
                </Text>
              </Table.Td>
              <Table.Td ta="right" fw={600}>
                {numberText(entry.score, language)}
              </Table.Td>
              <Table.Td ta="right">{numberText(entry.median, language)}</Table.Td>
              {round.criteria.map(({ code }) => (
                <Table.Td key={code} ta="right">
                  {numberText(entry.criteria[code] ?? 0, language, 1)}
                </Table.Td>
              ))}
              <Table.Td ta="right">{entry.readings}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

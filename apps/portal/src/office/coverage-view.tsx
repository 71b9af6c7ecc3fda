import { Group, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { coverage, type Round } from '../api/judging.js';
import type { EditionWithRules } from '../api/registration.js';
import { numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';

const shownRows = 100;

/** What lacks readings comes first; the largest disagreements stand out by their number. */
export function CoverageView({ round, edition }: { round: Round; edition: EditionWithRules }) {
  const t = useText('office');
  const pick = usePick();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['coverage', round.id],
    queryFn: () => coverage(round.id),
    refetchInterval: round.state === 'open' ? 15_000 : false,
  });
  const fieldOf = (code: string) => {
    const field = edition.rulebook.fields.find((one) => one.code === code);
    return field ? pick(field.name) : code;
  };
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('coverage')}</Title>
      <Answered query={query}>
        {({ entries }) => {
          const whole = entries.filter(({ done, needed }) => done >= needed).length;
          const label = t('covered', { done: whole, total: entries.length });
          return (
            <Stack gap={12}>
              <Group gap={16}>
                <Progress value={(100 * whole) / Math.max(1, entries.length)} flex={1} aria-label={label} />
                <Text fw={600}>{label}</Text>
              </Group>
              <Table.ScrollContainer
                minWidth={560}
                mah={420}
                className="surface"
                tabIndex={0}
                role="region"
                aria-label={t('coverage')}
              >
                <Table verticalSpacing={6} horizontalSpacing={16} stickyHeader>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('entry')}</Table.Th>
                      <Table.Th>{t('field')}</Table.Th>
                      <Table.Th ta="right">{t('readings')}</Table.Th>
                      <Table.Th ta="right">{t('spread')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {entries.slice(0, shownRows).map(({ entryId, code, fieldCode, done, needed, spread }) => (
                      <Table.Tr key={entryId}>
                        <Table.Td className="code">{code}</Table.Td>
                        <Table.Td>{fieldOf(fieldCode)}</Table.Td>
                        <Table.Td ta="right" fw={done < needed ? 600 : 400}>
                          {done}/{needed}
                        </Table.Td>
                        <Table.Td ta="right">
                          {spread === null ? '–' : numberText(Number(spread), language, 1)}
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Stack>
          );
        }}
      </Answered>
    </Stack>
  );
}

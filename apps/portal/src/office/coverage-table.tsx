import { Table, Text, UnstyledButton } from '@mantine/core';
import type { Round } from '../api/judging.js';
import type { CoveredEntry } from '../api/oversight.js';
import type { EditionWithRules } from '../api/registration.js';
import { numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';

interface CoverageTableProps {
  round: Round;
  edition: EditionWithRules;
  entries: CoveredEntry[];
  limit: number;
  open: (entry: CoveredEntry) => void;
}

export function CoverageTable({ round, edition, entries, limit, open }: CoverageTableProps) {
  const t = useText('office');
  const oversight = useText('oversight');
  const pick = usePick();
  const language = useLanguage();
  const assigns = round.assignment === 'exact';
  const secret = round.method === 'approval';
  const names = new Map(edition.rulebook.fields.map(({ code, name }) => [code, pick(name)]));
  if (entries.length === 0) return <Text c="dimmed">{oversight('nothingLacking')}</Text>;
  return (
    <Table.ScrollContainer
      minWidth={720}
      mah={480}
      className="surface"
      tabIndex={0}
      role="region"
      aria-label={t('coverage')}
    >
      <Table verticalSpacing={6} horizontalSpacing={12} stickyHeader highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={150}>{t('entryCode')}</Table.Th>
            <Table.Th>{t('entry')}</Table.Th>
            <Table.Th>{t('field')}</Table.Th>
            {assigns && <Table.Th ta="right">{oversight('assigned')}</Table.Th>}
            <Table.Th ta="right">{t('readings')}</Table.Th>
            {!secret && <Table.Th ta="right">{t('spread')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => {
            const { entryId, code, title, fieldCode, done, needed, assigned, spread } = entry;
            const far = spread !== null && spread > limit;
            return (
              <Table.Tr key={entryId}>
                <Table.Td className="code">
                  <UnstyledButton
                    c="var(--mantine-color-anchor)"
                    onClick={() => open(entry)}
                    aria-label={oversight('evidenceOf', { code })}
                  >
                    {code}
                  </UnstyledButton>
                </Table.Td>
                <Table.Td>{title}</Table.Td>
                <Table.Td>{names.get(fieldCode) ?? fieldCode}</Table.Td>
                {assigns && <Table.Td ta="right">{assigned}</Table.Td>}
                <Table.Td ta="right" fw={done < needed ? 600 : 400}>
                  {done}/{needed}
                </Table.Td>
                {!secret && (
                  <Table.Td ta="right" fw={far ? 700 : 400} c={far ? 'var(--mantine-color-error)' : undefined}>
                    {spread === null ? '–' : numberText(Number(spread), language, 1)}
                  </Table.Td>
                )}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

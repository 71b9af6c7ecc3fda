import { Table } from '@mantine/core';
import type { CountsQuery, TaskCountRow } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';
import { countColumns, countOf, type CountSearch } from './count-search.js';
import { useRowName } from './use-row-name.js';

interface CountTableProps {
  by: CountsQuery['by'];
  rows: TaskCountRow[];
  search: CountSearch;
}

/** A row for each agreement, party, province or quarter; a number that counts something is a link to it. */
export function CountTable({ by, rows, search }: CountTableProps) {
  const t = useText('agreement');
  const nameOf = useRowName(by);
  return (
    <Table.ScrollContainer minWidth={560} className="surface" tabIndex={0} role="region" aria-label={t('numbers')}>
      <Table verticalSpacing={8} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(`by.${by}`)}</Table.Th>
            {countColumns.map((column) => (
              <Table.Th key={column} ta="right">
                {t(`count.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Th scope="row" fw={500}>
                {nameOf(row)}
              </Table.Th>
              {countColumns.map((column) => {
                const count = countOf(row, column);
                const open = { ...search, by, key: row.key, standing: column };
                const words = { count, what: t(`count.${column}`), of: nameOf(row) };
                return (
                  <Table.Td key={column} ta="right">
                    {count === 0 ? (
                      0
                    ) : (
                      <TextLink
                        to="/agreements/numbers"
                        search={open}
                        resetScroll={false}
                        aria-label={t('rowsOpen', words)}
                        fw={600}
                        c={column === 'late' ? 'var(--mantine-color-error)' : undefined}
                      >
                        {count}
                      </TextLink>
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

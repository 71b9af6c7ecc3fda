import { Table } from '@mantine/core';
import { numberText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import type { Cell, Figure } from './figure.js';
import classes from './numbers.module.css';
import { OpenLink } from './open-link.js';

/** The numbers of a chart; each is a link to what it counts. */
export function FigureTable({ figure, gatheringId }: { figure: Figure; gatheringId: string }) {
  const t = useText('numbers');
  const { title, of, series, rows, parts } = figure;
  const sums = parts && series.length > 1;
  return (
    <Table.ScrollContainer
      minWidth={sums ? 140 + 90 * (series.length + 1) : 240}
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('tableOf', { title })}
    >
      <Table verticalSpacing={4} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{of}</Table.Th>
            {series.map(({ key, label, tone }) => (
              <Table.Th key={key} ta="right">
                <span className={`${classes.mark} ${classes[tone]}`} aria-hidden />
                {label}
              </Table.Th>
            ))}
            {sums && <Table.Th ta="right">{t('total')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Th scope="row" fw={400}>
                {row.label}
              </Table.Th>
              {row.cells.map((cell, n) => (
                <Count key={series[n]!.key} cell={cell} row={row.label} column={series[n]!.label} id={gatheringId} />
              ))}
              {sums && <Count cell={row.sum} row={row.label} column={t('total')} id={gatheringId} bold />}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {parts && rows.length > 1 && (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('total')}</Table.Th>
              {figure.sums.map((cell, n) => (
                <Count
                  key={series[n]!.key}
                  cell={cell}
                  row={t('total')}
                  column={series[n]!.label}
                  id={gatheringId}
                  bold
                />
              ))}
              {sums && <Count cell={figure.sum} row={t('total')} column={of} id={gatheringId} bold />}
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Table.ScrollContainer>
  );
}

interface CountProps {
  cell: Cell;
  row: string;
  column: string;
  id: string;
  bold?: boolean;
}

/** Nothing leads nowhere. */
function Count({ cell: { count, open }, row, column, id, bold }: CountProps) {
  const t = useText('numbers');
  const language = useLanguage();
  const shown = numberText(count, language);
  return (
    <Table.Td ta="right" fw={bold ? 600 : undefined}>
      {count === 0 || !open ? (
        shown
      ) : (
        <OpenLink gatheringId={id} open={open} label={t('openRows', { count: shown, row, column })}>
          {shown}
        </OpenLink>
      )}
    </Table.Td>
  );
}

import { Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import type { FrozenRow } from '../../api/reports.js';
import { useText } from '../../i18n/use-text.js';
import { TextLink } from '../../shown/links.js';
import { StateBadge } from '../../shown/state-badge.js';
import { hourText } from '../numbers/event-figures.js';
import { useNames } from '../numbers/use-names.js';
import { OfExchange } from './of-exchange.js';
import classes from './reports.module.css';

interface FrozenTableProps {
  event: GatheringWithTemplate;
  list: FrozenRow['list'];
  items: FrozenRow[];
}

/** Frozen rows: what they were counted by, and what their record says today. */
export function FrozenTable({ event, list, items }: FrozenTableProps) {
  const t = useText('report');
  const columns = useColumns(event)[list];
  const isOurs = list !== 'listings' && list !== 'steps';
  return (
    <Stack gap={12}>
      {isOurs && items.some(({ today }) => today === null) && <Text maw={860}>{t('goneHelp')}</Text>}
      <Table.ScrollContainer minWidth={640} className="surface" tabIndex={0} role="region" aria-label={t('rowsTitle')}>
        <Table verticalSpacing={6} horizontalSpacing={12}>
          <Table.Thead>
            <Table.Tr>
              {[t('rowId'), ...columns.map(({ head }) => head)].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Table.Tr key={item.id}>
                <Table.Td>
                  <Text ff="monospace" size="sm" title={item.id} className={classes.id}>
                    …{item.id.slice(-8)}
                  </Text>
                </Table.Td>
                {columns.map(({ head, cell }) => (
                  <Table.Td key={head}>{cell(item)}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

interface Column {
  head: string;
  cell: (row: FrozenRow) => ReactNode;
}

/** What each list was counted by. */
function useColumns(event: GatheringWithTemplate): Record<FrozenRow['list'], Column[]> {
  const t = useText('report');
  const numbers = useText('numbers');
  const { kindName, dayName, zoneName, sectorName, regionName, provinceHeads } = useNames(event);
  const province = ({ provinceCode }: FrozenRow) =>
    provinceCode ? provinceHeads.nameOf(provinceCode) : provinceHeads.noProvince;
  const former = {
    head: t('former'),
    cell: ({ formerProvinceCode: code }: FrozenRow) => (code ? provinceHeads.formerNameOf(code) : '–'),
  };
  const today = { head: t('today'), cell: (row: FrozenRow) => <Today event={event} row={row} /> };
  const stateOf = (kind: string) => ({
    head: t('frozenState'),
    cell: ({ state }: FrozenRow) => state && <StateBadge kind={kind} state={state} />,
  });
  return {
    delegates: [
      { head: numbers('kind'), cell: ({ kindCode }) => kindCode && kindName(kindCode) },
      { head: numbers('province'), cell: province },
      ...[former, stateOf('delegate'), today],
    ],
    admissions: [
      { head: t('day'), cell: ({ day }) => day && dayName(day) },
      { head: numbers('hour'), cell: ({ hour }) => hour !== null && hourText(hour) },
      { head: numbers('zone'), cell: ({ zone }) => zoneName(zone) },
      { head: t('time'), cell: ({ first }) => first && t(`first.${first}`) },
      today,
    ],
    applications: [stateOf('booth'), today],
    listings: [
      { head: t('side'), cell: ({ side }) => side && t(side) },
      { head: numbers('field'), cell: ({ sector }) => sectorName(sector) },
      { head: numbers('region'), cell: ({ region }) => region && regionName(region) },
      ...[{ head: numbers('province'), cell: province }, former],
      { head: t('today'), cell: (row) => <OfExchange row={row} /> },
    ],
    steps: [
      { head: numbers('step'), cell: ({ step }) => step && numbers(`step.${step}`) },
      { head: t('today'), cell: (row) => <OfExchange row={row} /> },
    ],
  };
}

/** From the frozen row to the record. */
function Today({ event, row: { list, today, state: frozenState } }: { event: GatheringWithTemplate; row: FrozenRow }) {
  const t = useText('report');
  if (!today) return <Text c="dimmed">{t('gone')}</Text>;
  const { name, organisation, state } = today;
  const params = { gatheringId: event.id };
  return (
    <Stack gap={2} align="flex-start">
      {list === 'applications' ? (
        <TextLink to="/office/events/$gatheringId/floor" params={params} search={{ tab: list, q: name }}>
          {name}
        </TextLink>
      ) : (
        <TextLink to="/office/events/$gatheringId" params={params} search={{ tab: 'delegates', q: name }}>
          {name}
        </TextLink>
      )}
      {organisation && (
        <Text size="sm" c="dimmed">
          {organisation}
        </Text>
      )}
      {frozenState !== null && state !== frozenState && (
        <StateBadge kind={list === 'applications' ? 'booth' : 'delegate'} state={state} />
      )}
    </Stack>
  );
}

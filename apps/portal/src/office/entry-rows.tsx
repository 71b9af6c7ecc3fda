import { Checkbox, Group, Table, Text, UnstyledButton, useMatches } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScreeningItem, ScreeningQuery } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import { EntryRow } from './entry-row.js';
import classes from './office.module.css';
import type { Selection } from './use-selection.js';

type Sort = NonNullable<ScreeningQuery['sort']>;
type Column = Exclude<Sort, `-${string}`>;

interface EntryRowsProps {
  edition: EditionWithRules;
  items: ScreeningItem[];
  sort?: Sort;
  onSort: (sort: Sort) => void;
  /** Absent for who only reads. */
  selection?: Selection;
}

/** By mouse or by keyboard: j, k, Enter, and x with Shift where rows can be picked. */
export function EntryRows({ edition, items, sort = 'code', onSort, selection }: EntryRowsProps) {
  const t = useText('office');
  const screening = useText('screening');
  const pick = usePick();
  const navigate = useNavigate();
  const { nameOf } = useProvinces();
  const [at, setAt] = useState(-1);
  const open = (entryId: string) =>
    void navigate({ to: '/office/$editionId/entries/$entryId', params: { editionId: edition.id, entryId } });
  useHotkeys([
    ['j', () => setAt(Math.min(at + 1, items.length - 1))],
    ['k', () => setAt(Math.max(at - 1, 0))],
    ['x', () => items[at] && selection?.toggle(at, false)],
    ['shift+X', () => items[at] && selection?.toggle(at, true)],
    ['Escape', () => selection?.clear(), { preventDefault: false }],
    ['Enter', () => items[at] && open(items[at].id), { preventDefault: false }],
  ]);
  const names = new Map(edition.rulebook.fields.map(({ code, name }) => [code, pick(name)]));
  const all = items.length > 0 && items.every(({ id }) => selection?.picked.has(id));
  const minWidth = useMatches({ base: 0, sm: 780 });
  const head = (name: Column, label: string, wide = true) => (
    <SortHead name={name} label={label} sort={sort} onSort={onSort} wide={wide} />
  );
  return (
    <>
      <Table.ScrollContainer
        minWidth={minWidth}
        className="surface"
        tabIndex={0}
        role="region"
        aria-label={t('screening')}
      >
        <Table verticalSpacing={6} horizontalSpacing={12} highlightOnHover className={classes.rows}>
          <Table.Thead>
            <Table.Tr>
              {selection && (
                <Table.Th w={44}>
                  <Checkbox
                    aria-label={screening('pickAll')}
                    checked={all}
                    indeterminate={!all && selection.picked.size > 0}
                    onChange={selection.toggleAll}
                  />
                </Table.Th>
              )}
              {head('code', t('entryCode'))}
              {head('title', t('entry'), false)}
              <Table.Th visibleFrom="sm">{t('field')}</Table.Th>
              {head('provinceCode', t('province'))}
              {head('submittedAt', t('handedIn'))}
              <Table.Th w={190} visibleFrom="sm">
                {t('state')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item, index) => (
              <EntryRow
                key={item.id}
                item={item}
                index={index}
                editionId={edition.id}
                field={names.get(item.fieldCode) ?? item.fieldCode}
                province={nameOf(item.provinceCode)}
                at={index === at}
                picked={selection?.picked.has(item.id)}
                toggle={selection?.toggle}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed" visibleFrom="sm">
        {screening(selection ? 'keys' : 'keysReading')}
      </Text>
    </>
  );
}

interface SortHeadProps {
  name: Column;
  label: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Not on a phone. */
  wide: boolean;
}

function SortHead({ name, label, sort, onSort, wide }: SortHeadProps) {
  const t = useText('screening');
  const up = sort === name;
  const down = sort === `-${name}`;
  return (
    <Table.Th
      aria-sort={up ? 'ascending' : down ? 'descending' : undefined}
      {...(wide ? { visibleFrom: 'sm' as const } : {})}
    >
      <UnstyledButton onClick={() => onSort(up ? `-${name}` : name)} title={t('sortBy', { name: label })}>
        <Group gap={4} wrap="nowrap">
          <Text fw={700} size="sm">
            {label}
          </Text>
          {up && <IconArrowUp size={14} aria-hidden />}
          {down && <IconArrowDown size={14} aria-hidden />}
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { screening as list } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { ButtonLink } from '../shown/links.js';
import { BatchModal } from './batch-modal.js';
import { EntryFilters, type EntryFilter } from './entry-filters.js';
import { EntryRows } from './entry-rows.js';
import { ExportList } from './export-list.js';
import { ListState } from './list-state.js';
import classes from './office.module.css';
import { useEntryList } from './use-entry-list.js';
import { useSelection } from './use-selection.js';

export function ScreeningTab({ edition }: { edition: EditionWithRules }) {
  const navigate = useNavigate();
  const t = useText('screening');
  const search = useSearch({ from: '/office/$editionId' });
  const set = (part: EntryFilter) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...part }), replace: true });
  const { query, items, total, filtered, waiting } = useEntryList(edition.id, search);
  const selection = useSelection(items);
  const [opened, { open, close }] = useDisclosure(false);
  const { picked, clear } = selection;
  return (
    <Stack gap={16}>
      {waiting > 0 && <Next edition={edition} waiting={waiting} />}
      <EntryFilters edition={edition} filter={search} set={set} withProvince />
      <ExportList edition={edition} filter={search} />
      <ListState query={query} shown={items.length} total={total} filtered={filtered}>
        <EntryRows
          edition={edition}
          items={items}
          sort={search.sort}
          onSort={(sort) => set({ sort })}
          selection={selection}
        />
      </ListState>
      {picked.size > 0 && (
        <Group className={classes.bar} role="region" aria-label={t('picked', { count: picked.size })}>
          <Text fw={600}>{t('picked', { count: picked.size })}</Text>
          <Group gap={8}>
            <Button variant="default" onClick={clear}>
              {t('unpick')}
            </Button>
            <Button onClick={open}>{t('ruleMany')}</Button>
          </Group>
        </Group>
      )}
      {opened && <BatchModal edition={edition} selection={selection} close={close} />}
    </Stack>
  );
}

function Next({ edition, waiting }: { edition: EditionWithRules; waiting: number }) {
  const t = useText('office');
  const first = useQuery({
    queryKey: ['screening', edition.id, 'next'],
    queryFn: () => list({ editionId: edition.id, state: 'submitted', limit: 1 }),
  }).data?.items[0];
  if (!first) return null;
  return (
    <Group justify="space-between" className="surface" p="md">
      <Text fw={600}>{t('waiting', { count: waiting })}</Text>
      <ButtonLink to="/office/$editionId/entries/$entryId" params={{ editionId: edition.id, entryId: first.id }}>
        {t('startScreening')}
      </ButtonLink>
    </Group>
  );
}

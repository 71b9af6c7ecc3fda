import { Box, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { summary, type ScreeningQuery } from '../api/office.js';
import type { EditionWithRules, Entry } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { EntryFilters, type EntryFilter } from '../office/entry-filters.js';
import { EntryRows } from '../office/entry-rows.js';
import { ExportList } from '../office/export-list.js';
import { ListState } from '../office/list-state.js';
import { useEntryList } from '../office/use-entry-list.js';
import { Answered } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';

const states: Entry['state'][] = ['draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn'];

export function ProvinceEntries({ edition }: { edition: EditionWithRules }) {
  const navigate = useNavigate();
  const search = useSearch({ from: '/province' });
  const set = (part: EntryFilter) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...part }), replace: true });
  const { query, items, total, filtered } = useEntryList(edition.id, search);
  return (
    <Stack gap={16}>
      {edition.state === 'open' && <Deadline at={edition.closesAt} timeZone={edition.timeZone} />}
      <Numbers edition={edition} state={search.state} choose={(state) => set({ state })} />
      <EntryFilters edition={edition} filter={search} set={set} />
      <ExportList edition={edition} filter={search} />
      <ListState query={query} shown={items.length} total={total} filtered={filtered}>
        <EntryRows edition={edition} items={items} sort={search.sort} onSort={(sort) => set({ sort })} />
      </ListState>
    </Stack>
  );
}

type State = ScreeningQuery['state'];

interface NumbersProps {
  edition: EditionWithRules;
  state?: State;
  choose: (state: State) => void;
}

/** How many stand where; a number filters the list. Drafts are counted, never shown. */
function Numbers({ edition, state, choose }: NumbersProps) {
  const stateOf = useText('state');
  const query = useQuery({ queryKey: ['summary', edition.id], queryFn: () => summary(edition.id) });
  return (
    <Answered query={query} rows={1}>
      {(items) => (
        <SimpleGrid cols={{ base: 2, xs: 3, md: 6 }} spacing={8}>
          {states.map((one) => {
            const count = items.filter((item) => item.state === one).reduce((sum, { entries }) => sum + entries, 0);
            const words = stateOf(`entry.${one}` as 'entry.draft');
            const inside = (
              <>
                <Text size="xl" fw={700} lh={1.2}>
                  {count}
                </Text>
                <Text size="sm" c="dimmed">
                  {words}
                </Text>
              </>
            );
            if (one === 'draft' || count === 0) {
              return (
                <Box key={one} className="surface" p="sm">
                  {inside}
                </Box>
              );
            }
            return (
              <UnstyledButton
                key={one}
                className="surface lift"
                p="sm"
                aria-pressed={state === one}
                onClick={() => choose(state === one ? undefined : one)}
              >
                {inside}
              </UnstyledButton>
            );
          })}
        </SimpleGrid>
      )}
    </Answered>
  );
}

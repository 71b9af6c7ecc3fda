import { Box, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { summary } from '../api/office.js';
import type { EditionWithRules, Entry } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { DateLine } from '../contests/date-line.js';
import { AnnounceBox } from '../rulebook/announce-box.js';
import { mayOrganise, useSession } from '../session/use-session.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { CloseButton, ClosingWaits } from './close-box.js';
import { EditionSteps } from './edition-steps.js';
import { ExtendBox } from './extend-box.js';
import { WorksLacking } from './works-lacking.js';

export function OverviewTab({ edition }: { edition: EditionWithRules }) {
  const t = useText('office');
  const { id, state } = edition;
  const clone = useText('clone');
  const mayClone = mayOrganise(useSession(), '*');
  return (
    <Stack gap={32}>
      {state === 'open' && <ClosingWaits edition={edition} />}
      <WorksLacking edition={edition} />
      <DateLine edition={edition} />
      <Box component="section">
        <Title order={2} mb={16}>
          {t('steps')}
        </Title>
        <EditionSteps edition={edition} />
      </Box>
      {state === 'draft' ? (
        <AnnounceBox edition={edition} />
      ) : (
        <Group>
          {(state === 'announced' || state === 'open') && <ExtendBox key={edition.version} edition={edition} />}
          {state === 'open' && <CloseButton edition={edition} />}
          {mayClone && (
            <ButtonLink to="/office/clone" search={{ from: id }} variant="default">
              {clone('actThis')}
            </ButtonLink>
          )}
        </Group>
      )}
      <Numbers edition={edition} />
    </Stack>
  );
}

const shownStates: Entry['state'][] = ['draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn'];

/** Entries by field and state; each number opens its entries. */
function Numbers({ edition: { id, rulebook, nominated } }: { edition: EditionWithRules }) {
  const t = useText('office');
  const states = useText('state');
  const pick = usePick();
  const query = useQuery({ queryKey: ['summary', id], queryFn: () => summary(id) });
  return (
    <Box component="section">
      <Title order={2} mb={16}>
        {t(nominated ? 'nominatedWorks' : 'entries')}
      </Title>
      <Answered query={query}>
        {(items) => {
          const count = (state: Entry['state'], field?: string) =>
            items
              .filter((item) => item.state === state && (field === undefined || item.fieldCode === field))
              .reduce((sum, { entries }) => sum + entries, 0);
          return (
            <Table.ScrollContainer
              minWidth={820}
              className="surface"
              tabIndex={0}
              role="region"
              aria-label={t('entries')}
            >
              <Table verticalSpacing={8} horizontalSpacing={16}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('field')}</Table.Th>
                    {shownStates.map((state) => (
                      <Table.Th key={state} ta="right">
                        {states(`entry.${state}` as 'entry.draft')}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rulebook.fields.map((field) => (
                    <Table.Tr key={field.code}>
                      <Table.Td>{pick(field.name)}</Table.Td>
                      {shownStates.map((state) => (
                        <Table.Td key={state} ta="right">
                          {state === 'draft' || count(state, field.code) === 0 ? (
                            count(state, field.code)
                          ) : (
                            <TextLink
                              to="/office/$editionId"
                              params={{ editionId: id }}
                              search={{ tab: 'screening', state, field: field.code }}
                            >
                              {count(state, field.code)}
                            </TextLink>
                          )}
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                  <Table.Tr>
                    <Table.Td>
                      <Text fw={600}>{t('total')}</Text>
                    </Table.Td>
                    {shownStates.map((state) => (
                      <Table.Td key={state} ta="right" fw={600}>
                        {count(state)}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          );
        }}
      </Answered>
    </Box>
  );
}

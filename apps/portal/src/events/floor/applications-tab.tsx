import { Button, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { applications, take, type BoothApplication, type FloorMap, type Step } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { Answered, Empty, ProblemAlert } from '../../shown/answers.js';
import { StateBadge } from '../../shown/state-badge.js';
import { useAct } from '../../shown/use-act.js';
import { ApplicationFacts } from './application-facts.js';
import { ApplicationSteps, refreshOf } from './application-steps.js';
import { ChooseBooths } from './choose-booths.js';
import { isOutrun } from './living.js';

const at = '/office/events/$gatheringId/floor';
const states = ['applied', 'shortlisted', 'offered', 'confirmed', 'declined', 'withdrawn', 'vacated'] as const;

interface TabProps {
  gatheringId: string;
  map: FloorMap;
}

/** Applications as they came, and what becomes of each. */
export function ApplicationsTab({ gatheringId, map }: TabProps) {
  const t = useText('floor');
  const state = useText('state');
  const navigate = useNavigate({ from: at });
  const search = useSearch({ from: at });
  const filter = { state: states.find((one) => one === search.state), q: search.q };
  const query = useInfiniteQuery({
    queryKey: ['booth-applications', gatheringId, filter],
    queryFn: ({ pageParam }) => applications(gatheringId, { ...filter, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const set = (next: object) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const clear = () => set({ state: undefined, q: undefined });
  return (
    <Stack gap={16}>
      <Group gap={12}>
        <TextInput
          flex="1 1 220px"
          aria-label={t('company')}
          placeholder={t('company')}
          value={search.q ?? ''}
          onChange={({ currentTarget }) => set({ q: currentTarget.value || undefined })}
        />
        <Select
          aria-label={t('state')}
          placeholder={t('anyState')}
          clearable
          value={search.state ?? null}
          onChange={(next) => set({ state: next ?? undefined })}
          data={states.map((one) => ({ value: one, label: state(`booth.${one}`) }))}
        />
      </Group>
      <Answered query={query}>
        {({ pages }) => {
          const items = pages.flatMap((one) => one.items);
          if (items.length === 0 && (filter.state || filter.q)) return <NoneFound clear={clear} />;
          if (items.length === 0) return <Empty title={t('noApplications')}>{t('noApplicationsBody')}</Empty>;
          return <ApplicationTable items={items} map={map} gatheringId={gatheringId} />;
        }}
      </Answered>
      {query.hasNextPage && (
        <Group>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function NoneFound({ clear }: { clear: () => void }) {
  const t = useText('floor');
  return (
    <Empty
      title={t('noneFound')}
      action={
        <Button variant="default" onClick={clear}>
          {t('clearFilter')}
        </Button>
      }
    >
      {t('noneFoundBody')}
    </Empty>
  );
}

function ApplicationTable({ items, map, gatheringId }: TabProps & { items: BoothApplication[] }) {
  const t = useText('floor');
  const [choosing, setChoosing] = useState<{ application: BoothApplication; step: 'offer' | 'move' }>();
  const act = useAct({
    run: ({ application, step }: { application: BoothApplication; step: Step }) => take(application, step),
    done: t('done'),
    refresh: refreshOf(gatheringId),
    then: () => setChoosing(undefined),
  });
  return (
    <>
      {!choosing && <ProblemAlert error={act.error} />}
      <Table.ScrollContainer minWidth={760}>
        <Table aria-label={t('applications')} verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('company')}</Table.Th>
              <Table.Th>{t('size')}</Table.Th>
              <Table.Th>{t('power')}</Table.Th>
              <Table.Th>{t('state')}</Table.Th>
              <Table.Th>{t('booth')}</Table.Th>
              <Table.Th>{t('actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((application) => {
              const { id, company, size, powerWatts, state, booth, offered } = application;
              return (
                <Table.Tr key={id}>
                  <Table.Td miw={240} maw={360}>
                    <Text fw={500}>{company}</Text>
                    <ApplicationFacts application={application} map={map} />
                  </Table.Td>
                  <Table.Td>{size}</Table.Td>
                  <Table.Td>{powerWatts}</Table.Td>
                  <Table.Td>
                    <StateBadge kind="booth" state={state} />
                  </Table.Td>
                  <Table.Td>
                    <span className="code">{booth?.code ?? offered.map(({ code }) => code).join(', ')}</span>
                    {isOutrun(application) && (
                      <Text size="sm" c="var(--mantine-color-error)">
                        {t('outrun')}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <ApplicationSteps
                      application={application}
                      onChoose={(step) => setChoosing({ application, step })}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {choosing && (
        <ChooseBooths
          {...choosing}
          map={map}
          error={act.error}
          isPending={act.isPending}
          onChosen={(step) => act.mutate({ application: choosing.application, step })}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </>
  );
}

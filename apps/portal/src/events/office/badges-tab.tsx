import { Button, Group, Progress, Select, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  askBadges,
  badgeBatches,
  badgesFile,
  type BadgeBatch,
  type GatheringWithTemplate,
} from '../../api/gatherings.js';
import { momentText } from '../../format/moments.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { Answered, Empty, ProblemAlert } from '../../shown/answers.js';
import { saveFile } from '../../shown/save-file.js';
import { useAct } from '../../shown/use-act.js';

const busy = ({ state }: BadgeBatch) => state === 'queued' || state === 'printing';

/** Badges on paper: printing goes on while the office does something else. */
export function BadgesTab({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const key = useRef(crypto.randomUUID());
  const [kind, setKind] = useState<string | null>(null);
  const query = useQuery({
    queryKey: ['badge-batches', event.id],
    queryFn: () => badgeBatches(event.id),
    refetchInterval: ({ state }) => (state.data?.some(busy) ? 1000 : false),
  });
  const act = useAct({
    run: () => askBadges(event.id, kind ? { kindCode: kind } : {}, key.current),
    refresh: [['badge-batches', event.id]],
    then: () => (key.current = crypto.randomUUID()),
  });
  return (
    <Stack gap={24}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16}>
        <Text c="dimmed">{t('printHelp')}</Text>
        <Group gap={8} align="flex-end">
          <Select
            label={t('kind')}
            placeholder={t('allKinds')}
            data={event.template.kinds.map(({ code, name }) => ({ value: code, label: pick(name) }))}
            value={kind}
            onChange={setKind}
            clearable
            w={280}
          />
          <Button loading={act.isPending} onClick={() => act.mutate()}>
            {t('printFresh')}
          </Button>
        </Group>
        <ProblemAlert error={act.error} />
      </Stack>
      <Answered query={query}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('noBatches')}>{t('noBatchesBody')}</Empty>
          ) : (
            <Batches event={event} items={items} />
          )
        }
      </Answered>
    </Stack>
  );
}

function Batches({ event, items }: { event: GatheringWithTemplate; items: BadgeBatch[] }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const nameOf = (code: string | null) => {
    const kind = event.template.kinds.find((one) => one.code === code);
    return kind ? pick(kind.name) : t('allKinds');
  };
  return (
    <Table.ScrollContainer minWidth={700} className="surface" tabIndex={0} role="region" aria-label={t('badges')}>
      <Table verticalSpacing={8} horizontalSpacing={16}>
        <Table.Tbody>
          {items.map((batch) => (
            <Table.Tr key={batch.id}>
              <Table.Td w={150}>{momentText(new Date(batch.askedAt), event.timeZone)}</Table.Td>
              <Table.Td>
                {nameOf(batch.kindCode)}
                {batch.reason && (
                  <Text size="sm" c="dimmed">
                    {batch.reason}
                  </Text>
                )}
              </Table.Td>
              <Table.Td w={260} aria-live="polite">
                <Text size="sm">
                  {t(`batch.${batch.state}`)} · {t('batchOf', { done: batch.done, total: batch.total })}
                </Text>
                {busy(batch) && <Progress value={(100 * batch.done) / batch.total} aria-label={t('badges')} animated />}
              </Table.Td>
              <Table.Td w={150}>{batch.state === 'ready' && <Download event={event} batch={batch} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Download({ event, batch }: { event: GatheringWithTemplate; batch: BadgeBatch }) {
  const t = useText('eventOffice');
  const act = useAct({
    run: () => badgesFile(event.id, batch.id),
    then: (file) => saveFile(file, `${t('badgesFile')}-${event.code}.pdf`),
  });
  return (
    <Button size="compact-md" variant="light" loading={act.isPending} onClick={() => act.mutate()}>
      {t('download')}
    </Button>
  );
}

import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { GatheringWithTemplate, Kind } from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { KindColour } from '../kind-colour.js';
import { KindForm } from './kind-form.js';
import { UndoButton } from './undo-button.js';
import { useSetup } from './use-setup.js';

/** Kinds of delegates and their places: an eighth kind is a form, not a release. */
export function SetupTab({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const [open, setOpen] = useState<string>();
  const { kinds } = event.template;
  const { save, undo, mayUndo } = useSetup(event, { done: t('saved'), then: () => setOpen(undefined) });
  const put = (kind: Kind) => {
    const next = open ? kinds.map((one) => (one.code === open ? kind : one)) : [...kinds, kind];
    save.mutate({ ...event.template, kinds: next });
  };
  const drop = (code: string) => save.mutate({ ...event.template, kinds: kinds.filter((one) => one.code !== code) });
  const fresh: Kind = {
    ...{ code: '', name: { vi: '', en: '' }, colour: '#0f766e', fields: [], quota: null, perOrganisation: null },
    ...{ approval: 'automatic', waitingList: true, zones: [event.template.zones[0]!.code], days: [] },
  };
  const chosen = open === undefined ? undefined : (kinds.find(({ code }) => code === open) ?? fresh);
  return (
    <Stack gap={20}>
      <Group justify="space-between">
        <Text c="dimmed" maw={640}>
          {t('setupLead')}
        </Text>
        <Group gap={8}>
          <UndoButton {...{ save, undo, mayUndo }} />
          {event.state !== 'ended' && <Button onClick={() => setOpen('')}>{t('addKind')}</Button>}
        </Group>
      </Group>
      <Table.ScrollContainer minWidth={760} className="surface" tabIndex={0} role="region" aria-label={t('kinds')}>
        <Table verticalSpacing={8} horizontalSpacing={16}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('kind')}</Table.Th>
              <Table.Th w={120}>{t('quota')}</Table.Th>
              <Table.Th w={240}>{t('approval')}</Table.Th>
              <Table.Th>{t('zones')}</Table.Th>
              <Table.Th w={90}>{t('acts')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kinds.map((kind) => (
              <Table.Tr key={kind.code}>
                <Table.Td>
                  <Group gap={10} wrap="nowrap">
                    <KindColour colour={kind.colour} />
                    {pick(kind.name)}
                  </Group>
                </Table.Td>
                <Table.Td>{kind.quota ?? '∞'}</Table.Td>
                <Table.Td>{t(`approval.${kind.approval}`)}</Table.Td>
                <Table.Td>
                  <Text size="sm" c="dimmed">
                    {kind.zones
                      .map((code) =>
                        pick(event.template.zones.find((zone) => zone.code === code)?.name ?? { vi: code, en: code }),
                      )
                      .join(', ')}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {event.state !== 'ended' && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => setOpen(kind.code)}
                      aria-label={t('editKind', { name: pick(kind.name) })}
                    >
                      {t('change')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {chosen && (
        <KindForm
          key={chosen.code}
          first={chosen}
          event={event}
          save={put}
          drop={drop}
          pending={save.isPending}
          close={() => setOpen(undefined)}
        />
      )}
      <ProblemAlert error={save.error ?? undo.error} />
    </Stack>
  );
}

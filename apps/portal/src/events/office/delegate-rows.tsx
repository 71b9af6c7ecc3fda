import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Delegate, GatheringWithTemplate } from '../../api/gatherings.js';
import { momentText } from '../../format/moments.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { StateBadge } from '../../shown/state-badge.js';
import { KindColour } from '../kind-colour.js';
import { ApproveButton } from './approve-button.js';
import { DelegateAnswers } from './delegate-answers.js';
import { MoveModal } from './move-modal.js';
import { ReprintModal } from './reprint-modal.js';

interface DelegateRowsProps {
  event: GatheringWithTemplate;
  items: Delegate[];
  picked: ReadonlySet<string>;
  setPicked: (picked: ReadonlySet<string>) => void;
}

export function DelegateRows({ event, items, picked, setPicked }: DelegateRowsProps) {
  const t = useText('eventOffice');
  const [open, setOpen] = useState<{ what: 'move' | 'reprint'; delegate: Delegate }>();
  const all = items.every(({ id }) => picked.has(id));
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return (
    <>
      <Table.ScrollContainer minWidth={1040} className="surface" tabIndex={0} role="region" aria-label={t('delegates')}>
        <Table verticalSpacing={6} horizontalSpacing={12} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={44}>
                <Checkbox
                  aria-label={t('pickAll')}
                  checked={all}
                  indeterminate={!all && picked.size > 0}
                  onChange={() =>
                    setPicked(all ? new Set() : new Set([...picked, ...items.map(({ id }) => id)].slice(0, 200)))
                  }
                />
              </Table.Th>
              <Table.Th>{t('person')}</Table.Th>
              <Table.Th w={220}>{t('kind')}</Table.Th>
              <Table.Th w={150}>{t('registered')}</Table.Th>
              <Table.Th w={190}>{t('state')}</Table.Th>
              <Table.Th w={130}>{t('acts')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((delegate) => (
              <Row
                key={delegate.id}
                event={event}
                delegate={delegate}
                picked={picked.has(delegate.id)}
                toggle={toggle}
                open={(what) => setOpen({ what, delegate })}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open?.what === 'move' && <MoveModal event={event} delegate={open.delegate} close={() => setOpen(undefined)} />}
      {open?.what === 'reprint' && (
        <ReprintModal event={event} delegate={open.delegate} close={() => setOpen(undefined)} />
      )}
    </>
  );
}

interface RowProps {
  event: GatheringWithTemplate;
  delegate: Delegate;
  picked: boolean;
  toggle: (id: string) => void;
  open: (what: 'move' | 'reprint') => void;
}

function Row({ event, delegate, picked, toggle, open }: RowProps) {
  const t = useText('eventOffice');
  const pick = usePick();
  const { id, name, organisation, position, phone, kindCode, state, place, registeredAt, reason } = delegate;
  const kind = event.template.kinds.find(({ code }) => code === kindCode);
  return (
    <Table.Tr bg={picked ? 'var(--quiet)' : undefined}>
      <Table.Td>
        <Checkbox aria-label={t('pick', { name })} checked={picked} onChange={() => toggle(id)} />
      </Table.Td>
      <Table.Td>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {[position, organisation, phone].filter(Boolean).join(' · ')}
        </Text>
        {reason && <Text size="sm">{reason}</Text>}
        {kind && <DelegateAnswers kind={kind} delegate={delegate} />}
      </Table.Td>
      <Table.Td>
        <Group gap={8} wrap="nowrap">
          {kind && <KindColour colour={kind.colour} size={14} />}
          {kind ? pick(kind.name) : kindCode}
        </Group>
      </Table.Td>
      <Table.Td>{momentText(new Date(registeredAt), event.timeZone)}</Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <StateBadge kind="delegate" state={state} />
          {place !== null && <Text fw={600}>#{place}</Text>}
        </Group>
      </Table.Td>
      <Table.Td>
        {state === 'pending' && <ApproveButton eventId={event.id} delegate={delegate} />}
        {state === 'waiting' && (
          <Button size="compact-sm" variant="default" onClick={() => open('move')}>
            {t('move')}
          </Button>
        )}
        {state === 'confirmed' && (
          <Button size="compact-sm" variant="subtle" onClick={() => open('reprint')}>
            {t('reprint')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

import { Button, Checkbox, Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import type { Delegate, GatheringWithTemplate, Kind } from '../../api/gatherings.js';
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

/** Those who come; on a phone everything stands below the name. */
export function DelegateRows({ event, items, picked, setPicked }: DelegateRowsProps) {
  const t = useText('eventOffice');
  const [open, setOpen] = useState<{ what: 'move' | 'reprint'; delegate: Delegate }>();
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const all = items.every(({ id }) => picked.has(id));
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return (
    <>
      <Table.ScrollContainer
        minWidth={narrow ? 0 : 1040}
        className="surface"
        tabIndex={0}
        role="region"
        aria-label={t('delegates')}
      >
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
              {!narrow && (
                <>
                  <Table.Th w={220}>{t('kind')}</Table.Th>
                  <Table.Th w={150}>{t('registered')}</Table.Th>
                  <Table.Th w={190}>{t('state')}</Table.Th>
                  <Table.Th w={130}>{t('acts')}</Table.Th>
                </>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((delegate) => (
              <Row
                key={delegate.id}
                event={event}
                delegate={delegate}
                narrow={narrow}
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
  narrow: boolean;
  picked: boolean;
  toggle: (id: string) => void;
  open: (what: 'move' | 'reprint') => void;
}

function Row({ event, delegate, narrow, picked, toggle, open }: RowProps) {
  const t = useText('eventOffice');
  const { id, name, registeredAt } = delegate;
  const kind = event.template.kinds.find(({ code }) => code === delegate.kindCode);
  const registered = momentText(new Date(registeredAt), event.timeZone);
  const acts = <Acts eventId={event.id} delegate={delegate} open={open} />;
  return (
    <Table.Tr bg={picked ? 'var(--quiet)' : undefined}>
      <Table.Td>
        <Checkbox aria-label={t('pick', { name })} checked={picked} onChange={() => toggle(id)} />
      </Table.Td>
      <Table.Td>
        <Person delegate={delegate} kind={kind}>
          {narrow && (
            <Stack gap={6} my={6} align="flex-start">
              <KindOf delegate={delegate} kind={kind} />
              <StateOf delegate={delegate} />
              <Text size="sm" c="dimmed">
                {t('registered')} {registered}
              </Text>
              {acts}
            </Stack>
          )}
        </Person>
      </Table.Td>
      {!narrow && (
        <>
          <Table.Td>
            <KindOf delegate={delegate} kind={kind} />
          </Table.Td>
          <Table.Td>{registered}</Table.Td>
          <Table.Td>
            <StateOf delegate={delegate} />
          </Table.Td>
          <Table.Td>{acts}</Table.Td>
        </>
      )}
    </Table.Tr>
  );
}

interface DelegateProps {
  delegate: Delegate;
  kind: Kind | undefined;
}

function Person({ delegate, kind, children }: DelegateProps & { children: ReactNode }) {
  const { name, organisation, position, phone, reason } = delegate;
  return (
    <>
      <Text fw={600}>{name}</Text>
      <Text size="sm" c="dimmed">
        {[position, organisation, phone].filter(Boolean).join(' · ')}
      </Text>
      {children}
      {reason && <Text size="sm">{reason}</Text>}
      {kind && <DelegateAnswers kind={kind} delegate={delegate} />}
    </>
  );
}

function KindOf({ delegate, kind }: DelegateProps) {
  const pick = usePick();
  return (
    <Group gap={8} wrap="nowrap">
      {kind && <KindColour colour={kind.colour} size={14} />}
      {kind ? pick(kind.name) : delegate.kindCode}
    </Group>
  );
}

function StateOf({ delegate: { state, place } }: { delegate: Delegate }) {
  return (
    <Group gap={6} wrap="nowrap">
      <StateBadge kind="delegate" state={state} />
      {place !== null && <Text fw={600}>#{place}</Text>}
    </Group>
  );
}

interface ActsProps {
  eventId: string;
  delegate: Delegate;
  open: (what: 'move' | 'reprint') => void;
}

/** What the office does with somebody who is in this state. */
function Acts({ eventId, delegate: { id, name, state }, open }: ActsProps) {
  const t = useText('eventOffice');
  if (state === 'pending') return <ApproveButton eventId={eventId} ids={[id]} name={name} />;
  if (state === 'waiting') {
    return (
      <Button size="compact-sm" variant="default" onClick={() => open('move')}>
        {t('move')}
      </Button>
    );
  }
  if (state !== 'confirmed') return null;
  return (
    <Button size="compact-sm" variant="subtle" onClick={() => open('reprint')}>
      {t('reprint')}
    </Button>
  );
}

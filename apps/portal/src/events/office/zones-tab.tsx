import { ActionIcon, Button, Checkbox, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { GatheringTemplate, GatheringWithTemplate } from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { UndoButton } from './undo-button.js';
import { useSetup } from './use-setup.js';

type Zone = GatheringTemplate['zones'][number];
type Gate = GatheringTemplate['gates'][number];

/** Where badges open doors: zones, and the gates that lead into them. */
export function ZonesTab({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventSetup');
  const { save, undo, mayUndo } = useSetup(event, { done: t('saved') });
  return (
    <Stack gap={20}>
      <Group justify="space-between">
        <Text c="dimmed" maw={640}>
          {t('lead')}
        </Text>
        <UndoButton {...{ save, undo, mayUndo }} />
      </Group>
      <ZonesForm key={event.version} event={event} save={save} />
      <ProblemAlert error={save.error ?? undo.error} />
    </Stack>
  );
}

function ZonesForm({ event, save }: { event: GatheringWithTemplate; save: ReturnType<typeof useSetup>['save'] }) {
  const t = useText('eventSetup');
  const pick = usePick();
  const { template, state } = event;
  const [zones, setZones] = useState(template.zones);
  const [gates, setGates] = useState(template.gates);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate({ ...template, zones, gates });
  };
  const usersOf = (code: string) => [
    ...template.kinds.filter((kind) => kind.zones.includes(code)).map(({ name }) => pick(name)),
    ...gates.filter(({ zone }) => zone === code).map(({ name }) => pick(name)),
  ];
  return (
    <form onSubmit={submit}>
      <Stack gap={20}>
        <Rows
          title={t('zones')}
          help={t('forMeetingsHelp')}
          add={t('addZone')}
          onAdd={() => setZones([...zones, newZone(zones)])}
        >
          {zones.map((zone, at) => (
            <Row
              key={zone.code}
              label={t('zone')}
              item={zone}
              set={(part) => setZones(changed(zones, at, part))}
              drop={() => setZones(without(zones, at))}
              usedBy={usersOf(zone.code)}
            >
              <Checkbox
                label={t('forMeetings')}
                checked={zone.forMeetings ?? false}
                onChange={({ currentTarget }) => setZones(changed(zones, at, { forMeetings: currentTarget.checked }))}
                mb={10}
              />
            </Row>
          ))}
        </Rows>
        <Rows
          title={t('gates')}
          add={t('addGate')}
          onAdd={() => setGates([...gates, newGate(gates, zones[0]!.code)])}
          empty={t('noGates')}
        >
          {gates.map((gate, at) => (
            <Row
              key={gate.code}
              label={t('gates')}
              item={gate}
              set={(part) => setGates(changed(gates, at, part))}
              drop={() => setGates(without(gates, at))}
            >
              <Select
                label={t('leadsTo')}
                allowDeselect={false}
                value={gate.zone}
                onChange={(zone) => zone && setGates(changed(gates, at, { zone }))}
                data={zones.map(({ code, name }) => ({ value: code, label: pick(name) || code }))}
                flex="1 1 200px"
              />
            </Row>
          ))}
        </Rows>
        {state !== 'ended' && (
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

interface RowsProps {
  title: string;
  help?: string;
  add: string;
  onAdd: () => void;
  empty?: string;
  children: ReactNode[];
}

function Rows({ title, help, add, onAdd, empty, children }: RowsProps) {
  return (
    <Stack component="section" aria-label={title} className="surface" p={{ base: 16, sm: 24 }} gap={16}>
      <Title order={2}>{title}</Title>
      {help && <Text c="dimmed">{help}</Text>}
      {children.length === 0 ? <Text c="dimmed">{empty}</Text> : children}
      <Group>
        <Button variant="default" leftSection={<IconPlus size={18} />} onClick={onAdd}>
          {add}
        </Button>
      </Group>
    </Stack>
  );
}

interface RowProps {
  label: string;
  item: Zone | Gate;
  set: (part: Pick<Zone, 'name'>) => void;
  drop: () => void;
  /** Names of what rests on it. */
  usedBy?: string[];
  children?: ReactNode;
}

function Row({ label, item: { code, name }, set, drop, usedBy = [], children }: RowProps) {
  const t = useText('eventSetup');
  const pick = usePick();
  return (
    <Stack gap={4} role="group" aria-label={`${label} ${pick(name) || code}`}>
      <Group gap={12} align="flex-end">
        {(['vi', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            label={t(language === 'vi' ? 'nameVi' : 'nameEn')}
            value={name[language]}
            onChange={({ currentTarget }) => set({ name: { ...name, [language]: currentTarget.value } })}
            maxLength={200}
            required
            flex="1 1 220px"
          />
        ))}
        {children}
        <ActionIcon
          variant="subtle"
          color="red"
          size={40}
          disabled={usedBy.length > 0}
          aria-label={t('drop', { name: pick(name) || code })}
          onClick={drop}
        >
          <IconTrash size={18} />
        </ActionIcon>
      </Group>
      {usedBy.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('usedBy', { list: usedBy.join(', ') })}
        </Text>
      )}
    </Stack>
  );
}

function changed<Item>(items: readonly Item[], at: number, part: Partial<Item>): Item[] {
  return items.map((item, n) => (n === at ? { ...item, ...part } : item));
}

function without<Item>(items: readonly Item[], at: number): Item[] {
  return items.filter((_, n) => n !== at);
}

function newZone(zones: readonly Zone[]): Zone {
  return { code: freeCode('zone', zones), name: { vi: '', en: '' } };
}

function newGate(gates: readonly Gate[], zone: string): Gate {
  return { code: freeCode('gate', gates), name: { vi: '', en: '' }, zone };
}

/** People know zones and gates by their names; devices and rules by this. */
function freeCode(word: string, items: readonly { code: string }[]): string {
  const taken = new Set(items.map(({ code }) => code));
  let n = items.length + 1;
  while (taken.has(`${word}-${n}`)) n++;
  return `${word}-${n}`;
}

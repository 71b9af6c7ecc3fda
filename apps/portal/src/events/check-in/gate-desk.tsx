import { Badge, Box, Group, SegmentedControl, Select, Stack, Switch, Text } from '@mantine/core';
import { useLocalStorage, useNetwork } from '@mantine/hooks';
import { IconWifi, IconWifiOff } from '@tabler/icons-react';
import type { Direction } from '@sangtao/programmes/admission';
import { useState } from 'react';
import { clockText } from '../../format/moments.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { CameraBox } from './camera-box.js';
import styles from './check-in.module.css';
import { CodeField } from './code-field.js';
import type { GateBook } from './gate-book.js';
import { gateStore, type Device } from './gate-store.js';
import { LastScans } from './last-scans.js';
import { NameSearch } from './name-search.js';
import { codeHash } from './sealed.js';
import { RehearsalBar } from './rehearsal-bar.js';
import { sound } from './sound.js';
import { useScans, type Read } from './use-gate.js';
import { useRehearsal } from './use-rehearsal.js';
import { lookOf, verdictOf } from './verdict-look.js';
import { VerdictPanel } from './verdict-panel.js';
import { ZoneCounts } from './zone-counts.js';

/** Where badges are read, by camera, by a scanner that types, or by name. */
export function GateDesk({ device, book }: { device: Device; book: GateBook }) {
  const [gate, setGate] = useState(device.gate);
  const [direction, setDirection] = useState<Direction>('in');
  const [loud, setLoud] = useLocalStorage({ key: 'sangtao.gate-sound', defaultValue: true });
  const real = useScans(device, book);
  const rehearsal = useRehearsal(device, book);
  const isRehearsal = rehearsal.desk !== undefined;
  const { scans, last, asking, read } = rehearsal.desk ?? real;
  const take = async (hash: string, means: Read['means']) => {
    const scan = await read({ codeHash: hash, gate, direction, means });
    if (loud) sound(lookOf(verdictOf(scan)));
  };
  const byCode = (means: Read['means']) => (code: string) => void codeHash(code).then((hash) => take(hash, means));
  const byTyping = (typed: string) => {
    const hash = book.numbered(typed);
    if (hash) void take(hash, 'scanner');
    else byCode('scanner')(typed);
  };
  const changeGate = (code: string) => {
    setGate(code);
    void gateStore().then((store) => store.put('devices', { ...device, gate: code }));
  };
  const queued = real.scans.filter(({ state }) => state === 'queued').length;
  return (
    <Stack gap={16}>
      <Group justify="space-between" gap={12}>
        <GateState queued={queued} book={book} />
        {!isRehearsal && <RehearsalBar rehearsal={rehearsal} book={book} />}
      </Group>
      {isRehearsal && <RehearsalBar rehearsal={rehearsal} book={book} />}
      <div className={styles.desk}>
        <Stack gap={16}>
          <VerdictPanel scan={last} asking={asking} book={book} isRehearsal={isRehearsal} />
          <Stack className="surface" p="md" gap={16}>
            <Passage {...{ book, gate, changeGate, direction, setDirection }} />
            <CodeField onCode={byTyping} />
            <CameraBox onCode={byCode('camera')} />
            <SoundSwitch loud={loud} setLoud={setLoud} />
          </Stack>
        </Stack>
        <Stack gap={16}>
          <Box className="surface" p="md">
            <NameSearch book={book} direction={direction} onFound={(hash) => void take(hash, 'name')} />
          </Box>
          <LastScans scans={scans} book={book} isRehearsal={isRehearsal} />
          <ZoneCounts gatheringId={device.gatheringId} book={book} />
        </Stack>
      </div>
    </Stack>
  );
}

function SoundSwitch({ loud, setLoud }: { loud: boolean; setLoud: (loud: boolean) => void }) {
  const t = useText('checkIn');
  return <Switch label={t('sound')} checked={loud} onChange={({ currentTarget }) => setLoud(currentTarget.checked)} />;
}

interface PassageProps {
  book: GateBook;
  gate: string;
  changeGate: (gate: string) => void;
  direction: Direction;
  setDirection: (direction: Direction) => void;
}

/** At which gate, and which way. */
function Passage({ book, gate, changeGate, direction, setDirection }: PassageProps) {
  const t = useText('checkIn');
  const pick = usePick();
  return (
    <Group gap={16} align="flex-end">
      <Select
        flex="1 1 200px"
        label={t('gate')}
        data={book.snapshot.gates.map(({ code, name }) => ({ value: code, label: pick(name) }))}
        value={gate}
        onChange={(value) => value && changeGate(value)}
        allowDeselect={false}
      />
      <SegmentedControl
        aria-label={t('direction')}
        value={direction}
        onChange={(value) => setDirection(value)}
        data={[
          { value: 'in', label: t('in') },
          { value: 'out', label: t('out') },
        ]}
      />
    </Group>
  );
}

/** Whether there is a network, how much waits for it, and how old the list of badges is. */
function GateState({ queued, book }: { queued: number; book: GateBook }) {
  const t = useText('checkIn');
  const { online } = useNetwork();
  const { badges, serverTime, timeZone } = book.snapshot;
  const at = clockText(new Date(serverTime), timeZone);
  return (
    <Group gap={8} role="status">
      <Badge
        size="lg"
        tt="none"
        color={online ? 'teal' : 'lotus'}
        variant="light"
        leftSection={online ? <IconWifi size={16} /> : <IconWifiOff size={16} />}
      >
        {t(online ? 'online' : 'offline')}
      </Badge>
      {queued > 0 && (
        <Badge size="lg" tt="none" color="lotus" variant="light">
          {t('waiting', { count: queued })}
        </Badge>
      )}
      <Text size="sm" c="dimmed">
        {t('badges', { count: badges.length, at })}
      </Text>
    </Group>
  );
}

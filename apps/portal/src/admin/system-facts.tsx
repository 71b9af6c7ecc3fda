import { Stack, Text, Title } from '@mantine/core';
import type { ServiceState } from '../api/operations.js';
import { bytesText, momentText, numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Facts } from '../shown/facts.js';
import { TextLink } from '../shown/links.js';
import { fullestDisk, lastBackup } from './troubles.js';

/** What the services stand on: the last backup, files and disk, the database. */
export function SystemFacts({ states }: { states: ServiceState[] }) {
  const t = useText('admin');
  const language = useLanguage();
  const backup = lastBackup(states);
  const disk = fullestDisk(states);
  const stored = states.find((state) => state.stored)?.stored;
  const skew = states.map(({ database }) => database.clockDifferenceMs).sort((a, b) => Math.abs(b) - Math.abs(a))[0];
  const [inUse, waiting] = [sum(states, 'inUse'), sum(states, 'waiting')];
  const number = (value: number, digits = 0) => numberText(value, language, digits);
  return (
    <Stack gap={12} className="surface" p="md" component="section">
      <Title order={2}>{t('stands')}</Title>
      <Facts
        items={[
          [t('backup'), backup ? backupText(backup) : <NoBackup />],
          [
            t('storedFiles'),
            stored ? t('storedText', { files: number(stored.files), bytes: size(stored.bytes) }) : '–',
          ],
          [t('disk'), disk ? t('diskText', { bytes: size(disk.freeBytes), share: number(disk.free * 100) }) : '–'],
          [t('connections'), t('connectionsText', { inUse: number(inUse), waiting: number(waiting) })],
          [t('databaseLine'), lineText()],
          [t('clock'), skew === undefined ? '–' : t('clockText', { seconds: number(skew / 1000, 3) })],
        ]}
      />
    </Stack>
  );

  function size(bytes: number): string {
    return bytes === 0 ? '0 kB' : bytesText(bytes, language);
  }

  /** The weakest of them. */
  function lineText(): string {
    const lines = states.map(({ database }) => database.line);
    if (lines.length === 0) return '–';
    if (lines.includes('plain')) return t('linePlain');
    return t(lines.includes('unverified') ? 'lineUnverified' : 'lineSafe');
  }

  function backupText({ finishedAt, bytes, to }: NonNullable<ServiceState['backup']>): string {
    return t('backupText', { at: momentText(new Date(finishedAt)), bytes: size(bytes), to });
  }
}

function sum(states: readonly ServiceState[], name: 'inUse' | 'waiting'): number {
  return states.reduce((total, { database }) => total + database[name], 0);
}

/** Not an alarm, since a trial needs none; but nobody should find out after the disk broke. */
function NoBackup() {
  const t = useText('admin');
  return (
    <Stack gap={2}>
      {t('noBackup')}
      <Text size="sm" fw={400}>
        {t('noBackupBody')}{' '}
        <TextLink to="/admin" search={{ tab: 'runbook' }} hash="BackupMissing" size="sm" underline="always">
          {t('whatToDo')}
        </TextLink>
      </Text>
    </Stack>
  );
}

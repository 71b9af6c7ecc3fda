import { Stack, Table, Text, Title } from '@mantine/core';
import type { CloneLine } from '../../api/gatherings.js';
import { useLanguage, usePick, useText } from '../../i18n/use-text.js';
import { useProvinces } from '../../shown/directory.js';
import type { eventOfficeTexts } from '../event-office.texts.js';
import { cloneValue } from './clone-value.js';

type Key = keyof typeof eventOfficeTexts;

const renamed: Record<string, Key> = { invitations: 'invitationsItem', badges: 'badgesItem' };

/** Group by group: what it was, what it becomes, and why. */
export function CloneDiff({ lines, timeZone }: { lines: CloneLine[]; timeZone: string }) {
  const t = useText('eventOffice');
  const pick = usePick();
  const reader = { language: useLanguage(), timeZone, nameOf: useProvinces().nameOf };
  return [...Map.groupBy(lines, ({ group }) => group)].map(([group, rows]) => (
    <Stack key={group} gap={8} component="section">
      <Title order={2}>{t(group)}</Title>
      <Table.ScrollContainer minWidth={560} className="surface" tabIndex={0} role="region" aria-label={t(group)}>
        <Table verticalSpacing={6} horizontalSpacing={16}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('item')}</Table.Th>
              <Table.Th>{t('before')}</Table.Th>
              <Table.Th>{t('after')}</Table.Th>
              <Table.Th w={120}>{t('effect')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ item, before, after, effect }, n) => (
              <Table.Tr key={n}>
                <Table.Td>{typeof item === 'string' ? t(renamed[item] ?? (item as Key)) : pick(item)}</Table.Td>
                <Table.Td c="dimmed">
                  <Text lineClamp={2}>{cloneValue(item, before, reader)}</Text>
                </Table.Td>
                <Table.Td fw={600}>
                  <Text lineClamp={2}>{cloneValue(item, after, reader)}</Text>
                </Table.Td>
                <Table.Td c={effect === 'copied' ? 'dimmed' : 'var(--accent)'}>{t(`effect.${effect}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  ));
}

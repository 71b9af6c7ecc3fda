import { Stack, Table, Text } from '@mantine/core';
import type { Prize } from '@sangtao/programmes/rulebook';
import { usePick, useText } from '../i18n/use-text.js';

export function Prizes({ prizes }: { prizes: Prize[] }) {
  const t = useText('contest');
  const pick = usePick();
  return (
    <Stack gap={8}>
      <Table.ScrollContainer minWidth={480} className="surface" tabIndex={0} role="region" aria-label={t('prizes')}>
        <Table verticalSpacing={8} horizontalSpacing={16}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('prize')}</Table.Th>
              <Table.Th ta="right">{t('perField')}</Table.Th>
              <Table.Th ta="right">{t('minScore')}</Table.Th>
              <Table.Th ta="right">{t('money')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {prizes.map(({ code, name, maxPerField, minScore, money }) => (
              <Table.Tr key={code}>
                <Table.Td fw={600} c="var(--honour)">
                  {pick(name)}
                </Table.Td>
                <Table.Td ta="right">{maxPerField ?? t('noLimit')}</Table.Td>
                <Table.Td ta="right">{minScore ?? '–'}</Table.Td>
                <Table.Td ta="right">{money === undefined ? '–' : t('million', { money })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        {t('withheld')}
      </Text>
    </Stack>
  );
}

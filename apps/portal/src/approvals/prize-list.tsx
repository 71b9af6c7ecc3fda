import { Stack, Table, Text, Title } from '@mantine/core';
import type { Act } from '../api/awards.js';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';

interface PrizeListProps {
  prizes: NonNullable<Act['publication']>['prizes'];
  edition: EditionWithRules;
}

/** Every prize that becomes public, field by field. */
export function PrizeList({ prizes, edition: { rulebook } }: PrizeListProps) {
  const t = useText('approval');
  const pick = usePick();
  const { nameOf } = useProvinces();
  if (prizes.length === 0) return <Text c="dimmed">{t('noPrizes')}</Text>;
  const prizeName = (code: string) => {
    const prize = rulebook.prizes.find((one) => one.code === code);
    return prize ? pick(prize.name) : code;
  };
  return (
    <Stack gap={20}>
      {rulebook.fields.map(({ code, name }) => {
        const inField = prizes.filter(({ fieldCode }) => fieldCode === code);
        if (inField.length === 0) return null;
        return (
          <Stack key={code} gap={8} component="section">
            <Title order={3}>{pick(name)}</Title>
            <Table verticalSpacing={6} aria-label={pick(name)}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={120}>{t('prize')}</Table.Th>
                  <Table.Th>{t('solution')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {inField.map((prize) => (
                  <Table.Tr key={prize.entryId}>
                    <Table.Td fw={600} c="var(--honour)">
                      {prizeName(prize.prizeCode)}
                    </Table.Td>
                    <Table.Td>
                      {prize.title}
                      <Text size="sm" c="dimmed">
                        <span className="code">{prize.code}</span>
                        {prize.authors.length > 0 && ` · ${prize.authors.join(', ')}`}
                        {prize.provinceCode && ` · ${nameOf(prize.provinceCode)}`}
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Stack>
        );
      })}
    </Stack>
  );
}

import { Box, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Stage } from '@sangtao/programmes/rulebook';
import { usePick, useText } from '../i18n/use-text.js';

export function Criteria({ stage }: { stage: Stage }) {
  const t = useText('contest');
  const pick = usePick();
  const nameOf = (code: string) => {
    const found = stage.criteria.find((criterion) => criterion.code === code);
    return found ? pick(found.name) : code;
  };
  const ties = stage.tieBreak.map((step) =>
    step.kind === 'criterion' ? t('tie.criterion', { name: nameOf(step.code) }) : t(`tie.${step.kind}`),
  );
  const method = t(`method.${stage.method}`);
  return (
    <Stack gap={16}>
      <Text>
        {t('criteriaLead', { readings: stage.readings, method, scale: stage.totalScale })} {t('blind')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing={16}>
        {stage.criteria.map(({ code, name, description, weight }) => (
          <Box key={code} className="surface" p="md">
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <Text fw={600}>{pick(name)}</Text>
              {stage.method !== 'approval' && (
                <Text fw={700} c="var(--accent)" className="code">
                  {t('weight', { weight })}
                </Text>
              )}
            </Group>
            <Text size="sm" c="dimmed" mt={4}>
              {pick(description)}
            </Text>
          </Box>
        ))}
      </SimpleGrid>
      {ties.length > 0 && (
        <Text>
          <Text span fw={600}>
            {t('ties')}:
          </Text>{' '}
          {ties.join(' → ')}
        </Text>
      )}
    </Stack>
  );
}

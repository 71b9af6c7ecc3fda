import { Button, Group, List, Progress, SimpleGrid, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Match } from '../api/exchange.js';
import { numberText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';

/** From here on an offer is good; there is no upper end, so the bar is full at twice as much. */
const bar = 50;
const few = 4;

/** Why an offer was proposed: the points that make up its score, and beside them what the need asks for and it does not have. */
export function Reasons({ match }: { match: Pick<Match, 'score' | 'fits' | 'reasons' | 'unmet'> }) {
  const t = useText('exchangeMatch');
  const pick = usePick();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const { score, fits, reasons, unmet } = match;
  const shown = all ? reasons : reasons.slice(0, few);
  const points = (value: number) => numberText(value, language, 1);
  return (
    <Stack gap={12}>
      <Stack gap={4}>
        <Group gap={8} justify="space-between">
          <Text fw={600}>{t(fits ? 'good' : 'partly', { score: points(score) })}</Text>
          <Text size="sm" c="dimmed">
            {t('bar', { bar })}
          </Text>
        </Group>
        <Progress
          value={Math.min(100, (score / bar) * 50)}
          color={fits ? 'teal' : 'gray'}
          aria-label={t('score', { score: points(score) })}
        />
      </Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
        <Stack gap={6}>
          <Text size="sm" fw={600}>
            {t('fits')}
          </Text>
          <List
            size="sm"
            spacing={4}
            icon={
              <ThemeIcon size={18} radius="xl" variant="light">
                <IconCheck size={12} />
              </ThemeIcon>
            }
          >
            {shown.map((reason) => (
              <List.Item key={`${reason.kind}${reason.vi}`}>
                {pick(reason)} <Points value={reason.points} text={points(reason.points)} />
              </List.Item>
            ))}
          </List>
          {reasons.length > few && (
            <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setAll(!all)}>
              {all ? t('fewer') : t('all', { count: reasons.length })}
            </Button>
          )}
        </Stack>
        <Stack gap={6}>
          <Text size="sm" fw={600}>
            {t('unmet')}
          </Text>
          {unmet.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('nothingUnmet')}
            </Text>
          ) : (
            <List
              size="sm"
              spacing={4}
              icon={
                <ThemeIcon size={18} radius="xl" variant="light" color="gray">
                  <IconMinus size={12} />
                </ThemeIcon>
              }
            >
              {unmet.map((wish) => (
                <List.Item key={wish.vi}>{pick(wish)}</List.Item>
              ))}
            </List>
          )}
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}

function Points({ value, text }: { value: number; text: string }) {
  return (
    <Text span size="sm" c="dimmed">
      {value > 0 ? `+${text}` : text}
    </Text>
  );
}

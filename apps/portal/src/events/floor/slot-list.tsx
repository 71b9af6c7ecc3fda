import { Stack, Text, Title } from '@mantine/core';
import type { FloorMap } from '../../api/floor.js';
import { weekdayText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { said, timeText } from '../agenda/day-list.js';

/** What is shown in each demonstration area. */
export function SlotList({ map }: { map: FloorMap }) {
  const t = useText('floor');
  const language = useLanguage();
  const areas = map.features.filter(({ properties }) => properties.kind === 'area');
  if (areas.length === 0) return null;
  return (
    <Stack component="section" className="surface" p={{ base: 16, sm: 24 }} gap={16} aria-label={t('areas')}>
      <Title order={2}>{t('areas')}</Title>
      {areas.map(({ id, properties: { code, name } }) => {
        const slots = map.slots.filter(({ areaId }) => areaId === id);
        return (
          <Stack key={id} gap={4}>
            <Title order={3}>{[code, name && said(name, language)].filter(Boolean).join(' · ')}</Title>
            {slots.length === 0 && (
              <Text size="sm" c="dimmed">
                {t('noSlots')}
              </Text>
            )}
            {slots.map((slot) => (
              <Text key={slot.id} size="sm">
                {`${timeText(slot, map.timeZone)} ${weekdayText(new Date(slot.startsAt), language, map.timeZone).slice(0, -5)}`}
                {` · ${[said(slot.title, language), slot.exhibitor].filter(Boolean).join(' · ')}`}
              </Text>
            ))}
          </Stack>
        );
      })}
    </Stack>
  );
}

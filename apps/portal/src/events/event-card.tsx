import { Stack, Text } from '@mantine/core';
import type { Gathering } from '../api/gatherings.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { CardHead } from '../shown/card-head.js';
import { useProvinces } from '../shown/directory.js';
import { StateBadge } from '../shown/state-badge.js';
import { daysText } from './days-text.js';

/** What, when, where: inside of a card that leads to the event. */
export function EventCard({ event }: { event: Gathering }) {
  const t = useText('event');
  const pick = usePick();
  const language = useLanguage();
  const { nameOf } = useProvinces();
  return (
    <Stack gap={8} p={8}>
      <CardHead
        title={pick({ vi: event.nameVi, en: event.nameEn })}
        badge={<StateBadge kind="gathering" state={event.state} />}
      />
      <Text fw={500}>{daysText(event, language)}</Text>
      <Text c="dimmed">{[event.venue, nameOf(event.provinceCode)].filter(Boolean).join(' · ')}</Text>
      {event.takesRegistrations && (
        <Text c="var(--accent)" fw={500}>
          {t('registerUntil')} {event.registrationClosesAtText[language]}
        </Text>
      )}
    </Stack>
  );
}

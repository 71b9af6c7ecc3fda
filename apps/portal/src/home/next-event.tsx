import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gatherings, type Gathering } from '../api/gatherings.js';
import { daysText } from '../events/days-text.js';
import { EventAct } from '../events/event-act.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import classes from './home.module.css';

/** The nearest event that was announced, with its days, its place and the way in; nothing where none is coming. */
export function NextEvent() {
  const t = useText('home');
  const { data } = useQuery({ queryKey: ['gatherings', 'coming'], queryFn: () => gatherings('coming') });
  const next = data?.find(({ state }) => state !== 'draft');
  if (!next) return null;
  return (
    <Stack gap={16} component="section">
      <Group justify="space-between">
        <Title order={2}>{t('nextEvent')}</Title>
        <TextLink to="/events">{t('allEvents')}</TextLink>
      </Group>
      <EventBox event={next} />
    </Stack>
  );
}

function EventBox({ event }: { event: Gathering }) {
  const t = useText('event');
  const pick = usePick();
  const language = useLanguage();
  const { nameOf } = useProvinces();
  return (
    <Box className={`surface ${classes.open}`}>
      <Stack gap={12}>
        <Title order={3} size="h1">
          <TextLink inherit to="/events/$gatheringId" params={{ gatheringId: event.id }}>
            {pick({ vi: event.nameVi, en: event.nameEn })}
          </TextLink>
        </Title>
        <Text size="lg" fw={500}>
          {daysText(event, language)}
        </Text>
        <Text c="dimmed">{[event.venue, nameOf(event.provinceCode)].filter(Boolean).join(' · ')}</Text>
        {event.takesRegistrations && (
          <Text>
            {t('registerUntil')} {event.registrationClosesAtText[language]}
          </Text>
        )}
        <EventAct event={event} />
      </Stack>
    </Box>
  );
}

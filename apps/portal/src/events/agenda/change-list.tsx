import { Group, Stack, Text } from '@mantine/core';
import type { SessionChange } from '../../api/agenda.js';
import { weekdayText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import classes from './agenda.module.css';
import { said, timeText } from './day-list.js';

/** What differs, with times and rooms apart. */
export function ChangeList({ changes, timeZone }: { changes: SessionChange[]; timeZone: string }) {
  const t = useText('agenda');
  const language = useLanguage();
  const when = (place: NonNullable<SessionChange['now']>) => {
    const day = weekdayText(new Date(place.startsAt), language, timeZone).slice(0, -5);
    return `${timeText(place, timeZone)} ${day}`;
  };
  return (
    <Stack component="ul" gap={8} className="plain">
      {changes.map(({ sessionId, kind, title, was, now, time, room, content }) => (
        <li key={sessionId} className={classes.change} data-kind={kind}>
          <Group gap={8} align="baseline">
            <Text fw={600}>{said(title, language)}</Text>
            <Text size="sm" c="dimmed">
              {t(kind)}
            </Text>
          </Group>
          {kind === 'changed' && was && now ? (
            <>
              {time && <Text size="sm">{t('timeFrom', { was: when(was), now: when(now) })}</Text>}
              {room && (
                <Text size="sm">{t('roomFrom', { was: said(was.room, language), now: said(now.room, language) })}</Text>
              )}
              {content && <Text size="sm">{t('contentChanged')}</Text>}
            </>
          ) : (
            <Text size="sm">{t('at', { when: when((now ?? was)!), room: said((now ?? was)!.room, language) })}</Text>
          )}
        </li>
      ))}
    </Stack>
  );
}

import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { AgendaDraft, DraftSession } from '../../api/agenda.js';
import { weekdayText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import classes from './agenda.module.css';
import { said, timeText } from './day-list.js';

/** What cannot be as it stands; the sessions open from here. */
export function ConflictList({ draft, onOpen }: { draft: AgendaDraft; onOpen?: (session: DraftSession) => void }) {
  const t = useText('agendaOffice');
  const language = useLanguage();
  const { conflicts, sessions, speakers, timeZone } = draft;
  if (conflicts.length === 0) {
    return (
      <Alert color="teal" icon={<IconCircleCheck />}>
        {t('noConflicts')}
      </Alert>
    );
  }
  return (
    <Stack component="section" className="surface" p={{ base: 16, sm: 24 }} gap={12} aria-label={t('conflicts')}>
      <Title order={2}>{`${t('conflicts')} (${conflicts.length})`}</Title>
      <Stack component="ul" className="plain" gap={8}>
        {conflicts.map(({ kind, severity, sessionIds, speakerId }) => {
          const own = sessionIds.flatMap((id) => sessions.find((one) => one.id === id) ?? []);
          const speaker = speakers.find(({ id }) => id === speakerId);
          return (
            <li
              key={[kind, speakerId, ...sessionIds].join()}
              className={classes.change}
              data-kind={severity.startsWith('block') ? 'dropped' : 'changed'}
            >
              <Text fw={600}>{[t(`conflict.${kind}`), speaker?.name].filter(Boolean).join(': ')}</Text>
              <Group gap={4}>
                {own.map((session) => (
                  <Button
                    key={session.id}
                    variant="subtle"
                    size="compact-sm"
                    classNames={{ root: classes.tall, label: classes.wrapped }}
                    onClick={() => onOpen?.(session)}
                  >
                    {`${said(session.title, language)}, ${timeText(session, timeZone)} ${weekdayText(new Date(session.startsAt), language, timeZone).slice(0, -5)}`}
                  </Button>
                ))}
              </Group>
              <Text size="sm" c="dimmed">
                {t(`severity.${severity}`)}
              </Text>
            </li>
          );
        })}
      </Stack>
    </Stack>
  );
}

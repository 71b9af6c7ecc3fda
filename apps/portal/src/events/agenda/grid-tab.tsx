import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { AgendaDraft, DraftSession } from '../../api/agenda.js';
import { weekdayText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { Empty } from '../../shown/answers.js';
import { ConflictList } from './conflict-list.js';
import { dayAt, daysOf } from './day-list.js';
import { SessionForm } from './session-form.js';
import { inputOf, newSession } from './session-input.js';
import { Timetable } from './timetable.js';
import type { EditAgenda } from './use-draft.js';

const at = '/office/events/$gatheringId/agenda';

/** A day's sessions, rooms × time, and what is wrong with them. */
export function GridTab({ draft, edit }: { draft: AgendaDraft; edit: EditAgenda }) {
  const t = useText('agendaOffice');
  const language = useLanguage();
  const navigate = useNavigate({ from: at });
  const { day: asked } = useSearch({ from: at });
  const [opened, setOpened] = useState<DraftSession>();
  const close = () => {
    // What was refused in one session is nothing against the next.
    edit.reset();
    setOpened(undefined);
  };
  const { sessions, timeZone, startsOn, endsOn, rooms } = draft;
  const days = daysOf(
    startsOn,
    endsOn,
    sessions.map(({ startsAt }) => dayAt(startsAt, timeZone)),
  );
  const day = asked !== undefined && days.includes(asked) ? asked : days[0]!;
  if (rooms.length === 0) {
    return (
      <Empty
        title={t('noRooms')}
        action={<Button onClick={() => void navigate({ search: { tab: 'cast' } })}>{t('toCast')}</Button>}
      >
        {t('noRoomsBody')}
      </Empty>
    );
  }
  return (
    <Stack gap={20}>
      <Group justify="space-between" gap={12}>
        <SegmentedControl
          value={day}
          onChange={(next) => void navigate({ search: (before) => ({ ...before, day: next }) })}
          data={days.map((one) => ({
            value: one,
            label: weekdayText(new Date(`${one}T12:00:00Z`), language, 'UTC').slice(0, -5),
          }))}
        />
        <Button leftSection={<IconPlus size={18} />} onClick={() => setOpened(newSession(draft, day))}>
          {t('newSession')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('keys')}
      </Text>
      <Timetable
        draft={draft}
        sessions={sessions.filter(({ startsAt }) => dayAt(startsAt, timeZone) === day)}
        onOpen={setOpened}
        onMove={(session, to) => {
          const { id, ...body } = inputOf({ ...session, ...to });
          edit.mutate({ what: 'session', id, body });
        }}
      />
      <ConflictList draft={draft} onOpen={setOpened} />
      {opened && <SessionForm key={opened.id} session={opened} draft={draft} edit={edit} onClose={close} />}
    </Stack>
  );
}

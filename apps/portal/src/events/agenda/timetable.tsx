import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type CSSProperties, type DragEvent, type KeyboardEvent } from 'react';
import type { AgendaDraft, DraftSession } from '../../api/agenda.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { said, timeText } from './day-list.js';
import { besideOf, hoursOf, minuteOfDay, rowMinutes, rowsOf, shifted, type Beside } from './grid-place.js';
import classes from './grid.module.css';

type Move = Partial<Pick<DraftSession, 'startsAt' | 'roomId'>>;

interface TimetableProps {
  draft: AgendaDraft;
  sessions: DraftSession[];
  onOpen: (session: DraftSession) => void;
  onMove: (session: DraftSession, to: Move) => void;
}

const rowsOfHour = 60 / rowMinutes;
/** Where the first row stands: below the names of rooms. */
const first = 2;

/** Rooms × time; a session is moved by dragging it or by Alt and an arrow key. */
export function Timetable({ draft, sessions, onOpen, onMove }: TimetableProps) {
  const language = useLanguage();
  const { rooms, timeZone, conflicts } = draft;
  const [dragged, setDragged] = useState<DraftSession>();
  const [over, setOver] = useState<string>();
  const { from, until } = hoursOf(sessions, timeZone);
  const wrong = new Set(conflicts.flatMap(({ sessionIds }) => sessionIds));
  const beside = besideOf(sessions);
  const rows = (until - from) * rowsOfHour;
  const vars = { '--rooms': rooms.length, '--rows': rows } as CSSProperties;

  const drop = (event: DragEvent, roomId: string) => {
    event.preventDefault();
    setOver(undefined);
    if (!dragged) return;
    const lane = event.currentTarget.getBoundingClientRect();
    const minute =
      Math.round((((event.clientY - lane.top) / lane.height) * (until - from) * 60) / rowMinutes) * rowMinutes;
    const by = from * 60 + minute - minuteOfDay(dragged.startsAt, timeZone);
    onMove(dragged, { roomId, startsAt: shifted(dragged, by, timeZone) });
  };

  return (
    <div className={`surface ${classes.frame}`}>
      <div className={classes.grid} style={vars}>
        {rooms.map(({ id, name, capacity }, n) => (
          <div key={id} className={classes.head} style={{ gridColumn: n + 2, gridRow: 1 }}>
            <Text fw={600} size="sm">
              {said(name, language)}
            </Text>
            <Text size="sm" c="dimmed">
              {capacity}
            </Text>
          </div>
        ))}
        {Array.from({ length: until - from }, (_, n) => (
          <div
            key={n}
            className={classes.hour}
            style={{ gridColumn: 1, gridRow: `${n * rowsOfHour + first} / span ${rowsOfHour}` }}
          >
            {`${String(from + n).padStart(2, '0')}:00`}
          </div>
        ))}
        {rooms.map(({ id }, n) => (
          <div
            key={id}
            className={classes.lane}
            data-over={over === id}
            style={{ gridColumn: n + 2, gridRow: `${first} / span ${rows}` }}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(id);
            }}
            onDrop={(event) => drop(event, id)}
          />
        ))}
        {sessions.map((session) => (
          <Placed
            key={session.id}
            {...{ draft, session, onOpen, onMove }}
            fromHour={from}
            beside={beside.get(session.id)!}
            isWrong={wrong.has(session.id)}
            onDrag={setDragged}
          />
        ))}
      </div>
    </div>
  );
}

interface PlacedProps extends Omit<TimetableProps, 'sessions'> {
  session: DraftSession;
  fromHour: number;
  beside: Beside;
  isWrong: boolean;
  onDrag: (session: DraftSession | undefined) => void;
}

function Placed({ draft, session, fromHour, beside, isWrong, onOpen, onMove, onDrag }: PlacedProps) {
  const t = useText('agendaOffice');
  const language = useLanguage();
  const { rooms, timeZone } = draft;
  const column = rooms.findIndex(({ id }) => id === session.roomId);
  const { start, span } = rowsOf(session, fromHour, timeZone);
  const width = 100 / beside.of;
  const title = said(session.title, language);
  const when = timeText(session, timeZone);
  const room = rooms[column] ? said(rooms[column].name, language) : '';
  const moves: Record<string, () => Move> = {
    ArrowUp: () => ({ startsAt: shifted(session, -rowMinutes, timeZone) }),
    ArrowDown: () => ({ startsAt: shifted(session, rowMinutes, timeZone) }),
    ArrowLeft: () => ({ roomId: rooms[Math.max(0, column - 1)]!.id }),
    ArrowRight: () => ({ roomId: rooms[Math.min(rooms.length - 1, column + 1)]!.id }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.altKey ? moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    onMove(session, move());
  };
  return (
    <UnstyledButton
      className={classes.session}
      data-conflict={isWrong}
      data-kind={session.kind}
      style={{
        ...{ gridColumn: column + 2, gridRow: `${start + first - 1} / span ${span}` },
        ...{ width: `${width}%`, marginLeft: `${width * beside.nth}%` },
      }}
      draggable
      onDragStart={() => onDrag(session)}
      onDragEnd={() => onDrag(undefined)}
      onClick={() => onOpen(session)}
      onKeyDown={onKeyDown}
      aria-label={t(isWrong ? 'moveHintConflict' : 'moveHint', { title, when, room })}
    >
      <Group gap={4} wrap="nowrap" align="flex-start">
        {isWrong && (
          <IconAlertTriangle size={16} color="var(--mantine-color-error)" className={classes.mark} aria-hidden />
        )}
        <Text size="sm" fw={600} lineClamp={span > 6 ? 2 : 1}>
          {title}
        </Text>
      </Group>
      {span > 4 && (
        <Text size="sm" c="dimmed">
          {when}
        </Text>
      )}
    </UnstyledButton>
  );
}

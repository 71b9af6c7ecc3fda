import { Button, Group, SegmentedControl, Select, Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { agenda as load, type ReleasedAgenda } from '../../api/agenda.js';
import { momentText, weekdayText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { mayOrganise, useSession } from '../../session/use-session.js';
import { Answered, Empty, ProblemAlert } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import classes from './agenda.module.css';
import { CalendarBox } from './calendar-box.js';
import { dayAt, daysOf, said, slotsOf } from './day-list.js';
import { EventSections, useEventName } from './event-sections.js';
import { SessionCard } from './session-card.js';
import { useMarks } from './use-marks.js';

const at = '/events/$gatheringId/agenda';

/** The agenda by day and by room, as it was released. */
export function AgendaPage() {
  const t = useText('agenda');
  const session = useSession();
  const { gatheringId } = useParams({ from: at });
  const name = useEventName(gatheringId);
  const query = useQuery({ queryKey: ['agenda', gatheringId], queryFn: () => load(gatheringId) });
  const { data } = query;
  return (
    <Page
      title={t('title')}
      above={name}
      lead={
        data?.number && (
          <TextLink to="/events/$gatheringId/agenda/releases" params={{ gatheringId }}>
            {t('number', { number: data.number, at: momentText(new Date(data.releasedAt!), data.timeZone) })}
          </TextLink>
        )
      }
      actions={
        mayOrganise(session, gatheringId) && (
          <TextLink to="/office/events/$gatheringId/agenda" params={{ gatheringId }}>
            {t('office')}
          </TextLink>
        )
      }
    >
      <EventSections gatheringId={gatheringId} />
      <Answered query={query} rows={6}>
        {(agenda) =>
          agenda.number === null ? (
            <Empty title={t('emptyTitle')}>{t('emptyBody')}</Empty>
          ) : (
            <Days agenda={agenda} gatheringId={gatheringId} />
          )
        }
      </Answered>
    </Page>
  );
}

function Days({ agenda, gatheringId }: { agenda: ReleasedAgenda; gatheringId: string }) {
  const marks = useMarks(gatheringId);
  const { room, track, kind, mine, day: asked } = useSearch({ from: at });
  const { sessions, timeZone, startsOn, endsOn } = agenda;
  const days = daysOf(
    startsOn,
    endsOn,
    sessions.map(({ startsAt }) => dayAt(startsAt, timeZone)),
  );
  const today = dayAt(new Date().toISOString(), timeZone);
  const day = [asked, today].find((one) => one !== undefined && days.includes(one)) ?? days[0]!;
  const slots = slotsOf(sessions, { day, room, track, kind, marked: mine ? marks.ids : undefined }, timeZone);
  return (
    <Stack gap={20}>
      <Filters agenda={agenda} days={days} day={day} canMark={marks.toggle !== undefined} />
      <ProblemAlert error={marks.error} />
      {slots.length === 0 && <Nothing mine={!!mine} />}
      {slots.map(({ startsAt, sessions: own }) => (
        <section key={startsAt} className={classes.slot} aria-label={clock(startsAt, timeZone)}>
          <time className={classes.time} dateTime={startsAt}>
            {clock(startsAt, timeZone)}
          </time>
          <div className={classes.sessions}>
            {own.map((one) => (
              <SessionCard
                key={one.id}
                session={one}
                agenda={agenda}
                gatheringId={gatheringId}
                isMarked={marks.ids.has(one.id)}
                onMark={marks.toggle}
              />
            ))}
          </div>
        </section>
      ))}
      <CalendarBox gatheringId={gatheringId} madeAt={marks.feedMadeAt} />
    </Stack>
  );
}

function clock(startsAt: string, timeZone: string): string {
  return momentText(new Date(startsAt), timeZone).slice(0, 5);
}

interface FiltersProps {
  agenda: ReleasedAgenda;
  days: string[];
  day: string;
  canMark: boolean;
}

function Filters({ agenda, days, day, canMark }: FiltersProps) {
  const t = useText('agenda');
  const language = useLanguage();
  const navigate = useNavigate({ from: at });
  const { room, track, kind, mine } = useSearch({ from: at });
  const set = (search: object) => void navigate({ search: (before) => ({ ...before, ...search }), replace: true });
  const kinds = [...new Set(agenda.sessions.map((one) => one.kind))];
  const tracks = [...new Set(agenda.sessions.flatMap((one) => one.track ?? []))].toSorted();
  return (
    <Stack gap={12} className="no-print">
      <SegmentedControl
        aria-label={t('days')}
        value={day}
        onChange={(next) => set({ day: next })}
        data={days.map((one) => ({
          value: one,
          label: weekdayText(new Date(`${one}T12:00:00Z`), language, 'UTC').slice(0, -5),
        }))}
      />
      <Group gap={12} align="center">
        <Select
          aria-label={t('room')}
          placeholder={t('anyRoom')}
          clearable
          value={room ?? null}
          onChange={(next) => set({ room: next ?? undefined })}
          data={agenda.rooms.map((one) => ({ value: one.id, label: said(one.name, language) }))}
        />
        <Select
          aria-label={t('sessionKind')}
          placeholder={t('anyKind')}
          clearable
          value={kind ?? null}
          onChange={(next) => set({ kind: next ?? undefined })}
          data={kinds.map((one) => ({ value: one, label: t(one) }))}
        />
        {tracks.length > 0 && (
          <Select
            aria-label={t('track')}
            placeholder={t('anyTrack')}
            clearable
            value={track ?? null}
            onChange={(next) => set({ track: next ?? undefined })}
            data={tracks}
          />
        )}
        {canMark && (
          <Switch
            label={t('mine')}
            checked={!!mine}
            onChange={({ currentTarget }) => set({ mine: currentTarget.checked || undefined })}
          />
        )}
      </Group>
    </Stack>
  );
}

function Nothing({ mine }: { mine: boolean }) {
  const t = useText('agenda');
  const navigate = useNavigate({ from: at });
  return (
    <Empty
      title={t('noneTitle')}
      action={
        <Button variant="default" onClick={() => void navigate({ search: {} })}>
          {t('all')}
        </Button>
      }
    >
      {t(mine ? 'noneMine' : 'noneBody')}
    </Empty>
  );
}

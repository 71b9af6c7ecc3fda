import type { INestApplicationContext } from '@nestjs/common';
import { defaultAgendaRules } from '@sangtao/programmes/gathering-agenda';
import { Database } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { SeasonAccount } from '@sangtao/service-kit/season';
import type { Agenda, Part, Room, Session, SessionKind, Speaker } from '../agenda/agenda.js';
import { AgendaStore } from '../agenda/agenda.store.js';
import { ReleaseAgenda } from '../agenda/release-agenda.usecase.js';
import { beginOf, dayAfter, type Gathering } from '../gatherings/gathering.js';
import { aSpeakerName, topics } from './programme-words.js';

const minuteMs = 60_000;
const halls = [
  ['Hội trường lớn', 'Main hall', 'Nhà A', 600],
  ['Phòng Sông Hồng', 'Red River Room', 'Nhà A', 120],
  ['Phòng Sông Lam', 'Lam River Room', 'Nhà A', 120],
  ['Sân khấu trình diễn', 'Demonstration stage', 'Nhà B', 200],
] as const;
const forums = [
  [0, '09:15', 'Diễn đàn Kết nối cung cầu công nghệ', 'Forum: supply meets demand'],
  [0, '14:00', 'Diễn đàn Đổi mới sáng tạo địa phương', 'Forum: innovation in the provinces'],
  [1, '08:30', 'Diễn đàn Tài chính cho công nghệ', 'Forum: money for technology'],
] as const;
const talkTimes = ['09:15', '10:00', '10:45', '14:00', '14:45', '15:30'];

/**
 * Two days with three forums and some forty sessions: released twice, with one change that waits.
 * @param delegate speaks at the event that is to come
 */
export async function planAgenda(
  app: INestApplicationContext,
  gathering: Gathering,
  delegate: SeasonAccount,
): Promise<void> {
  const store = app.get(AgendaStore, { strict: false });
  const release = app.get(ReleaseAgenda, { strict: false });
  const made = wholeAgenda(gathering, () => app.get(Ids, { strict: false }).next());
  const agenda = gathering.state === 'announced' ? spokenBy(delegate, made) : made;
  let version = 0;
  const save = async (next: Agenda) => {
    await app.get(Database, { strict: false }).transaction(async (tx) => {
      const before = await store.lock(tx, gathering, version);
      if (version > 0) await store.remember(tx, gathering.id, before, { what: 'session', at: new Date() });
      await store.save(tx, gathering.id, next);
    });
    version += 1;
  };
  await save(agenda);
  await release.execute(gathering, version++, null);
  const moved = withChange(agenda, 22, (session) => ({
    ...session,
    roomId: agenda.rooms[3]!.id,
    ...later(session, 75),
  }));
  await save(moved);
  await release.execute(gathering, version++, 'Đổi giờ một báo cáo theo đề nghị của diễn giả.');
  if (gathering.state === 'announced') await save(withChange(moved, 10, (session) => ({ ...session, expected: 180 })));
}

/** The first talk is a delegate's, who has an account: their meetings keep clear of it. */
function spokenBy({ id, name }: SeasonAccount, agenda: Agenda): Agenda {
  const [first, ...others] = agenda.speakers as [Speaker, ...Speaker[]];
  const delegate = { ...first, name, title: 'KS', organisation: 'Nhóm Sáng chế Sông Hương', accountId: id };
  return { ...agenda, speakers: [delegate, ...others] };
}

function withChange(agenda: Agenda, n: number, change: (session: Session) => Session): Agenda {
  return { ...agenda, sessions: agenda.sessions.map((session, m) => (m === n ? change(session) : session)) };
}

/** After the last talk of its day. */
function later({ startsAt }: Session, minutes: number): Pick<Session, 'startsAt'> {
  return { startsAt: new Date(Date.parse(startsAt) + minutes * minuteMs).toISOString() };
}

function wholeAgenda(gathering: Gathering, id: () => string): Agenda {
  const rooms = halls.map(([vi, en, building, capacity]): Room => ({ id: id(), name: { vi, en }, building, capacity }));
  const speakers = Array.from({ length: 54 }, (_, n): Speaker => {
    return { id: id(), ...aSpeakerName(n), accountId: null, available: [] };
  });
  const moment = (day: number, time: string) => {
    const [hour, minute] = time.split(':').map(Number) as [number, number];
    const begin = beginOf(dayAfter(gathering.startsOn, day), gathering.timeZone).getTime();
    return new Date(begin + (hour * 60 + minute) * minuteMs).toISOString();
  };
  const session = (
    kind: SessionKind,
    [vi, en]: readonly [string, string],
    more: Partial<Session>,
  ): Omit<Session, 'nr'> => ({
    ...{ id: id(), kind, title: { vi, en }, abstract: { vi: '', en: '' }, track: null, roomId: rooms[0]!.id },
    ...{ startsAt: '', minutes: 45, speakerIds: [], expected: null, parts: [], ...more },
  });
  const frame = [
    session('ceremony', ['Lễ khai mạc', 'Opening'], { startsAt: moment(0, '08:00'), minutes: 60, expected: 550 }),
    session('break', ['Ăn trưa', 'Lunch'], { startsAt: moment(0, '12:00'), minutes: 90 }),
    session('break', ['Ăn trưa', 'Lunch'], { startsAt: moment(1, '12:00'), minutes: 90 }),
    session('signing', ['Lễ ký kết và bế mạc', 'Signing and closing'], { startsAt: moment(1, '16:30'), minutes: 60 }),
    ...forums.map(([day, time, vi, en], n) => {
      const parts = forumParts(speakers.slice(36 + n * 6, 42 + n * 6), n);
      return session('forum', [vi, en], { startsAt: moment(day, time), minutes: 150, parts, expected: 320 });
    }),
  ];
  const talks = [0, 1].flatMap((day) =>
    talkTimes.flatMap((time, t) =>
      [1, 2, 3].map((room, r) => {
        const n = day * 18 + t * 3 + r;
        const [vi, en, track] = topics[n % topics.length]!;
        const about = {
          vi: `Kết quả, số liệu và điều kiện chuyển giao: ${within(vi)}.`,
          en: `Results, figures and terms of transfer: ${within(en)}.`,
        };
        const place = { roomId: rooms[room]!.id, startsAt: moment(day, time), minutes: 40 };
        const kind = room === 3 ? 'demonstration' : 'talk';
        return session(kind, [vi, en], {
          ...place,
          track,
          abstract: about,
          speakerIds: [speakers[n]!.id],
          expected: 80,
        });
      }),
    ),
  );
  const sessions = [...frame, ...talks].map((one, n) => ({ ...one, nr: n + 1 }));
  return { rooms, speakers, sessions, rules: gathering.template.agenda ?? defaultAgendaRules, lastNr: sessions.length };
}

/** A title inside a sentence; names and signs such as QR keep their capitals. */
function within(title: string): string {
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

function forumParts(speakers: Speaker[], forum: number): Part[] {
  return speakers.map(({ id }, n): Part => {
    const [vi, en] = topics[(forum * 5 + n) % topics.length]!;
    return { title: { vi, en }, minutes: 25, speakerIds: [id] };
  });
}

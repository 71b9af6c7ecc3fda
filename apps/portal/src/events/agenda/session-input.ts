import type { AgendaDraft, DraftSession, SessionInput } from '../../api/agenda.js';
import { fromLocal } from '../../format/local-time.js';

/** What is sent to change a session. */
export function inputOf(session: DraftSession): SessionInput & { id: string } {
  const { id, kind, title, abstract, track, roomId, startsAt, minutes, speakerIds, expected, parts } = session;
  return { id, kind, title, abstract, track, roomId, startsAt, minutes, speakerIds, expected, parts };
}

/** A session that is not saved yet: at eight, in the first room. */
export function newSession({ rooms }: AgendaDraft, day: string): DraftSession {
  return {
    ...{ id: crypto.randomUUID(), nr: 0, kind: 'talk', title: { vi: '', en: '' }, abstract: { vi: '', en: '' } },
    ...{ track: null, roomId: rooms[0]!.id, startsAt: fromLocal(`${day}T08:00`), minutes: 45, speakerIds: [] },
    ...{ expected: null, parts: [] },
  };
}

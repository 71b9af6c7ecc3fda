import { speakersOf, type Agenda } from './agenda.js';
import type { Marked } from './marks.store.js';
import type { ReleasedAgenda, SessionChange } from './released-agenda.js';

/** What people are told of: sessions that are elsewhere, at another time, or not at all. */
export function movesIn(changes: readonly SessionChange[]): SessionChange[] {
  return changes.filter(({ kind, time, room }) => kind === 'dropped' || time || room);
}

/** Whose sessions move: those who marked them and those who speak in them, one line for each person. */
export function peopleMoved(
  marked: Marked[],
  { moved, before, draft }: { moved: readonly SessionChange[]; before: ReleasedAgenda; draft: Agenda },
): Marked[] {
  const found = new Map<string, Set<string>>();
  for (const { accountId, sessionIds } of [...marked, ...speaking(draft, before, moved)]) {
    found.set(accountId, new Set([...(found.get(accountId) ?? []), ...sessionIds]));
  }
  return [...found].map(([accountId, ids]) => ({ accountId, sessionIds: [...ids] }));
}

/** Those who speak in what moved, where they have an account. */
function speaking({ speakers, sessions }: Agenda, before: ReleasedAgenda, moved: readonly SessionChange[]): Marked[] {
  const all = [...sessions, ...before.sessions.filter(({ id }) => sessions.every((one) => one.id !== id))];
  return speakers.flatMap(({ id, accountId }) => {
    if (accountId === null) return [];
    const own = all.filter((session) => speakersOf(session).includes(id)).map((session) => session.id);
    const sessionIds = moved.map(({ sessionId }) => sessionId).filter((one) => own.includes(one));
    return sessionIds.length > 0 ? [{ accountId, sessionIds }] : [];
  });
}

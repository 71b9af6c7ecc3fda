import { ask } from './ask.js';
import type { AgendaRules, RoomInput, SessionInput, SpeakerInput } from './generated/gatherings.js';

export type {
  AgendaDraft,
  AgendaPart,
  AgendaRelease,
  AgendaRoom,
  DraftSession,
  DraftSpeaker,
  ReleasedAgenda,
  ReleasedSession,
  SessionChange,
  SessionInput,
} from './generated/gatherings.js';

const of = (gatheringId: string) => ({ path: { gatheringId } });

export const agenda = (gatheringId: string) => ask('GET /gatherings/gatherings/{gatheringId}/agenda', of(gatheringId));
export const release = (gatheringId: string, number: number) =>
  ask('GET /gatherings/gatherings/{gatheringId}/agenda/releases/{number}', { path: { gatheringId, number } });
export const releases = (gatheringId: string) =>
  ask('GET /gatherings/gatherings/{gatheringId}/agenda/releases', { ...of(gatheringId), query: { limit: 100 } });

export const marks = (gatheringId: string) =>
  ask('GET /gatherings/gatherings/{gatheringId}/agenda/marks', of(gatheringId));
export const mark = (gatheringId: string, sessionId: string, on: boolean) =>
  on
    ? ask('PUT /gatherings/gatherings/{gatheringId}/agenda/marks/{sessionId}', { path: { gatheringId, sessionId } })
    : ask('DELETE /gatherings/gatherings/{gatheringId}/agenda/marks/{sessionId}', { path: { gatheringId, sessionId } });
export const makeFeed = (gatheringId: string) =>
  ask('POST /gatherings/gatherings/{gatheringId}/agenda/feed', of(gatheringId));
export const dropFeed = (gatheringId: string) =>
  ask('DELETE /gatherings/gatherings/{gatheringId}/agenda/feed', of(gatheringId));

/** What other programs read; the address is for people to copy. */
export function fileAddress(gatheringId: string, name: 'calendar.ics' | 'schedule.xml' | 'schedule.json'): string {
  return `/api/gatherings/gatherings/${gatheringId}/agenda/${name}`;
}

export function sessionCalendar(gatheringId: string, sessionId: string): string {
  return `/api/gatherings/gatherings/${gatheringId}/agenda/sessions/${sessionId}/calendar.ics`;
}

export const draft = (gatheringId: string) =>
  ask('GET /gatherings/gatherings/{gatheringId}/agenda/draft', of(gatheringId));

/** One thing that an organiser does to a draft. */
export type Edit =
  | { what: 'session'; id: string; body: SessionInput }
  | { what: 'session-dropped'; id: string }
  | { what: 'room'; id: string; body: RoomInput }
  | { what: 'room-dropped'; id: string }
  | { what: 'speaker'; id: string; body: SpeakerInput }
  | { what: 'speaker-dropped'; id: string }
  | { what: 'rules'; body: AgendaRules }
  | { what: 'undo' }
  | { what: 'release'; note: string | null };

export function change(gatheringId: string, ifMatch: number, edit: Edit) {
  const base = 'gatherings/gatherings/{gatheringId}/agenda' as const;
  const path = { gatheringId };
  switch (edit.what) {
    case 'session':
      return ask(`PUT /${base}/sessions/{sessionId}`, {
        path: { ...path, sessionId: edit.id },
        body: edit.body,
        ifMatch,
      });
    case 'session-dropped':
      return ask(`DELETE /${base}/sessions/{sessionId}`, { path: { ...path, sessionId: edit.id }, ifMatch });
    case 'room':
      return ask(`PUT /${base}/rooms/{roomId}`, { path: { ...path, roomId: edit.id }, body: edit.body, ifMatch });
    case 'room-dropped':
      return ask(`DELETE /${base}/rooms/{roomId}`, { path: { ...path, roomId: edit.id }, ifMatch });
    case 'speaker':
      return ask(`PUT /${base}/speakers/{speakerId}`, {
        path: { ...path, speakerId: edit.id },
        body: edit.body,
        ifMatch,
      });
    case 'speaker-dropped':
      return ask(`DELETE /${base}/speakers/{speakerId}`, { path: { ...path, speakerId: edit.id }, ifMatch });
    case 'rules':
      return ask(`PUT /${base}/rules`, { path, body: edit.body, ifMatch });
    case 'undo':
      return ask(`POST /${base}/undo`, { path, ifMatch });
    case 'release':
      return ask(`POST /${base}/releases`, { path, body: { note: edit.note }, ifMatch });
  }
}

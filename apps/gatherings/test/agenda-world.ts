import { GatheringsWorld, id, office, type Said } from './gatherings-world.js';

interface Conflict {
  kind: string;
  severity: string;
  sessionIds: string[];
}
export interface Change {
  sessionId: string;
  kind: string;
  time: boolean;
  room: boolean;
  content: boolean;
}
export interface DraftBody {
  version: number;
  startsOn: string;
  rooms: { id: string }[];
  speakers: { id: string; accountId: string | null }[];
  sessions: { id: string; nr: number; startsAt: string; roomId: string }[];
  conflicts: Conflict[];
  changes: Change[];
  told: number;
  releaseNumber: number | null;
  lastEdit: { what: string } | null;
  rules: Record<string, unknown>;
}

export const [hall, small, far] = [id(8001), id(8002), id(8003)];
export const [an, binh] = [id(8101), id(8102)];
export const session = (n: number) => id(8200 + n);
const words = (vi: string) => ({ vi, en: `${vi} (en)` });
export const warnOnly = {
  severity: { room: 'warn', speaker: 'warn', availability: 'warn', capacity: 'warn', travel: 'warn' },
  roomChangeMinutes: 5,
  buildingChangeMinutes: 15,
};

/** Gatherings with agendas. */
export class AgendaWorld extends GatheringsWorld {
  /** An announced gathering with three rooms, two speakers and no session. */
  async staged(code: string): Promise<string> {
    const { id: gatheringId } = await this.announced(code);
    const rooms = [
      [hall, 'Hội trường', 'A', 400],
      [small, 'Phòng Sông Hồng', 'A', 60],
      [far, 'Nhà trưng bày', 'B', 100],
    ] as const;
    for (const [roomId, name, building, capacity] of rooms) {
      await this.edit(gatheringId, 'PUT', `rooms/${roomId}`, { name: words(name), building, capacity });
    }
    for (const [speakerId, name] of [
      [an, 'Đỗ Thị An'],
      [binh, 'Lê Văn Bình'],
    ]) {
      const person = { name, title: 'TS', organisation: 'Viện Ví dụ', available: [] };
      await this.edit(gatheringId, 'PUT', `speakers/${speakerId}`, person);
    }
    return gatheringId;
  }

  draftOf(gatheringId: string): Promise<Said<DraftBody>> {
    return this.call<DraftBody>(office, { method: 'GET', path: `/gatherings/${gatheringId}/agenda/draft` });
  }

  /** An organiser's edit of what is there now, or of a version that they hold. */
  async edit(gatheringId: string, method: string, path: string, body?: object, at?: number): Promise<Said<DraftBody>> {
    const version = at ?? (await this.draftOf(gatheringId)).body.version;
    return this.call<DraftBody>(office, {
      method,
      path: `/gatherings/${gatheringId}/agenda/${path}`,
      body,
      at: version,
    });
  }

  /** @param time on the gathering's first day, where it is held */
  async put(gatheringId: string, n: number, time: string, more: object = {}): Promise<Said<DraftBody>> {
    const { startsOn } = (await this.draftOf(gatheringId)).body;
    return this.edit(gatheringId, 'PUT', `sessions/${session(n)}`, { ...aSession(startsOn, time, n), ...more });
  }

  release(gatheringId: string, note?: string): Promise<Said<DraftBody>> {
    return this.edit(gatheringId, 'POST', 'releases', note ? { note } : {});
  }
}

export function aSession(day: string, time: string, n = 1) {
  return {
    ...{ kind: 'talk', title: words(`Phiên ${n}`), abstract: words(''), track: 'Nông nghiệp', roomId: small },
    ...{ startsAt: `${day}T${time}:00+07:00`, minutes: 45, speakerIds: [], expected: 40, parts: [] },
  };
}

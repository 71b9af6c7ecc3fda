import type { Grant, Role } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { an, AgendaWorld, aSession, binh, far, session, small, warnOnly } from './agenda-world.js';
import { dayIn, everywhere, id, office, organiserOf } from './gatherings-world.js';

const someone = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(50 + n), grants });
const anywhere = (role: Role): Grant => ({ role, scope: '*' });
const version = (target: Target) => Number(target.version);
const words = { vi: 'Tên', en: 'Name' };
const agenda = '/gatherings/:gatheringId/agenda';
const windows = [{ from: `${dayIn(30)}T00:00:00Z`, until: `${dayIn(31)}T00:00:00Z` }];
const parts = [{ title: words, minutes: 10, speakerIds: [binh] }];
const at = (target: Target) => ({ version: version(target) });

/** How each route is called rightly. */
export const samples: Samples = {
  [`GET ${agenda}/releases`]: () => ({ query: 'limit=5' }),
  [`GET ${agenda}/calendar.ics`]: () => ({ query: 'lang=en' }),
  [`GET ${agenda}/sessions/:sessionId/calendar.ics`]: () => ({ query: 'lang=en' }),
  'GET /calendars/:token/agenda.ics': () => ({ query: 'lang=en' }),
  [`PUT ${agenda}/rooms/:roomId`]: (target) => ({
    ...at(target),
    body: { name: words, building: 'C', capacity: 90 },
  }),
  [`DELETE ${agenda}/rooms/:roomId`]: at,
  [`PUT ${agenda}/speakers/:speakerId`]: (target) => ({
    ...at(target),
    body: { name: 'Đỗ An', title: 'TS', organisation: 'Viện', accountId: id(777), available: windows },
  }),
  [`DELETE ${agenda}/speakers/:speakerId`]: at,
  [`PUT ${agenda}/sessions/:sessionId`]: (target) => ({
    ...at(target),
    body: { ...aSession(dayIn(30), '15:00'), speakerIds: [an], parts },
  }),
  [`DELETE ${agenda}/sessions/:sessionId`]: at,
  [`PUT ${agenda}/rules`]: (target) => ({ ...at(target), body: warnOnly }),
  [`POST ${agenda}/undo`]: at,
  [`POST ${agenda}/releases`]: (target) => ({ ...at(target), body: { note: 'Đổi phòng' } }),
};

/** Agendas in each state, and people in each relation to them. */
export class AgendaSeason {
  readonly world = new AgendaWorld();
  readonly objects: Record<string, Target> = {};
  callers: Record<string, Caller> = {};

  async start(): Promise<this> {
    const { world } = this;
    await world.start();
    this.objects.released = await this.released('TC-A');
    const [changed, hidden] = [await this.released('TC-B'), await this.released('TC-C')];
    const moved = await world.put(changed.gatheringId!, 1, '16:00', { speakerIds: [an] });
    this.objects['changed since'] = { ...changed, version: String(moved.body.version) };
    this.objects['with something spare'] = { ...this.objects.released, roomId: far, speakerId: binh };
    await world.sql(`update gatherings.gathering set state = 'draft' where id = $1`, [hidden.gatheringId]);
    this.objects['in preparation'] = hidden;
    const own = [this.objects.released, changed, hidden].flatMap(({ gatheringId }) => organiserOf(gatheringId!));
    this.callers = {
      nobody: 'nobody',
      service: 'service',
      person: someone(1),
      officer: someone(2, { role: 'officer', scope: '01' }),
      judge: someone(3, anywhere('judge')),
      'organiser elsewhere': someone(4, ...organiserOf(id(999))),
      organiser: someone(5, ...own),
      'organiser of all': someone(6, ...everywhere),
      admin: someone(7, anywhere('admin')),
    };
    await world.system.settle();
    return this;
  }

  private async released(code: string): Promise<Target> {
    const { world } = this;
    const gatheringId = await world.staged(code);
    await world.put(gatheringId, 1, '08:00', { speakerIds: [an] });
    const { body } = await world.release(gatheringId);
    const path = `/gatherings/${gatheringId}/agenda/feed`;
    const feed = await world.call<{ url: string }>(office, { method: 'POST', path });
    const token = feed.body.url.split('/').at(-2)!;
    const part = { roomId: small, speakerId: an, sessionId: session(1), number: '1', token };
    return { gatheringId, ...part, version: String(body.version) };
  }
}

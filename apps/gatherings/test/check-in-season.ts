import type { Grant, Role } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { CheckInWorld } from './check-in-world.js';
import { everywhere, id, office, organiserOf } from './gatherings-world.js';

const someone = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(50 + n), grants });
const anywhere = (role: Role): Grant => ({ role, scope: '*' });
const moment = new Date().toISOString();

/** How each route is called rightly. */
export const samples: Samples = {
  'POST /gatherings/:id/scanners': () => ({ body: { name: 'Điện thoại cổng 1', gate: 'main' } }),
  'POST /gatherings/:id/scanners/:deviceId/scans': ({ hash }) => ({
    body: {
      sentAt: moment,
      scans: [
        {
          ...{ nonce: id(9001), codeHash: hash, at: moment, gate: 'main', direction: 'in' },
          ...{ means: 'camera', shown: 'admitted' },
        },
      ],
    },
  }),
  'POST /gatherings/:id/gate-helpers': () => ({ body: { email: '75@example.com', name: 'Hà Thị Giúp' } }),
  'GET /gatherings/:id/check-in-conflicts': () => ({ query: 'limit=5' }),
};

/** A gathering under way with a delegate, a double, and a device that works and one that does so no more. */
export class CheckInSeason {
  readonly objects: Record<string, Target> = {};
  callers: Record<string, Caller> = {};

  constructor(readonly world = new CheckInWorld()) {}

  async start(): Promise<this> {
    const { world, objects } = this;
    await world.start();
    const gatheringId = await world.running('TC-CI');
    const draft = await world.draft('TC-CI-D');
    const { hash } = await world.badged(gatheringId, 70);
    const [works, revoked] = [await world.device(gatheringId, 'Máy 1'), await world.device(gatheringId, 'Máy 2')];
    await world.send(gatheringId, works, [world.aScan(hash)]);
    await world.send(gatheringId, revoked, [world.aScan(hash)]);
    const path = `/gatherings/${gatheringId}/scanners/${revoked}/revoke`;
    await world.call(office, { method: 'POST', path });
    objects['under way'] = { id: gatheringId };
    objects.draft = { id: draft.id };
    objects['a device that works'] = { id: gatheringId, deviceId: works, hash };
    objects['a device that was revoked'] = { id: gatheringId, deviceId: revoked, hash };
    objects['a device of another'] = { id: draft.id, deviceId: works, hash };
    const ended = await world.draft('TC-CI-E');
    await world.sql(`update gatherings.gathering set state = 'ended' where id = $1`, [ended.id]);
    await world.helper(gatheringId, 58);
    objects['-'] = {};
    objects.ended = { id: ended.id };
    objects['a helper'] = { id: gatheringId, accountId: id(58) };
    objects['no helper'] = { id: gatheringId, accountId: id(59) };
    const own = [...organiserOf(gatheringId), ...organiserOf(draft.id), ...organiserOf(ended.id)];
    this.callers = {
      nobody: 'nobody',
      service: 'service',
      person: someone(1),
      delegate: { accountId: id(70), grants: [] },
      officer: someone(2, { role: 'officer', scope: '01' }),
      judge: someone(3, anywhere('judge')),
      helper: someone(8),
      'organiser elsewhere': someone(4, ...organiserOf(id(999))),
      organiser: someone(5, ...own),
      'organiser of all': someone(6, ...everywhere),
      admin: someone(7, anywhere('admin')),
    };
    return this;
  }
}

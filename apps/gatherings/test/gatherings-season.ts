import { gatheringTemplate } from '@sangtao/programmes/gathering-templates';
import type { Grant, Role } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { aGathering, dayIn, everywhere, GatheringsWorld, id, organiserOf } from './gatherings-world.js';

const someone = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(50 + n), grants });
const anywhere = (role: Role): Grant => ({ role, scope: '*' });
const parkedKey = { topic: 'gatherings.gathering', key: 'nothing', reason: 'không có gì' };
const { template } = gatheringTemplate('techconnect');
const version = (target: Target) => Number(target.version);

/** How each route is called rightly. */
export const samples: Samples = {
  'POST /operations/parked/redrive': () => ({ body: parkedKey }),
  'POST /operations/parked/skip': () => ({ body: { id: '1', reason: parkedKey.reason } }),
  'GET /gatherings': () => ({ query: 'when=past&limit=5' }),
  'POST /gatherings': () => ({ body: { ...aGathering('TC-NEW'), nameVi: 'Techconnect', nameEn: 'Techconnect' } }),
  'PATCH /gatherings/:id': (target) => ({
    version: version(target),
    body: {
      ...{ code: 'TC-OTHER', nameVi: 'Tên khác', nameEn: 'Another name', startsOn: dayIn(40), endsOn: dayIn(41) },
      ...{ provinceCode: '01', venue: 'Nơi khác' },
      ...{ registrationOpensAt: '2026-01-01T00:00:00Z', registrationClosesAt: `${dayIn(39)}T00:00:00Z` },
    },
  }),
  'PUT /gatherings/:id/template': (target) => ({ version: version(target), body: { template } }),
  'POST /gatherings/:id/announce': (target) => ({ version: version(target) }),
};

/** Gatherings in each state, and people in each relation to them. */
export class GatheringsSeason {
  readonly objects: Record<string, Target> = { '-': {} };
  readonly callers: Record<string, Caller>;

  private constructor(
    readonly world: GatheringsWorld,
    targets: Record<string, Target>,
  ) {
    Object.assign(this.objects, targets);
    const own = Object.values(targets).flatMap((target) => organiserOf(target.id!));
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
  }

  static async start(): Promise<GatheringsSeason> {
    const world = await new GatheringsWorld().start();
    const draft = await world.draft('TC-DRAFT');
    const open = await world.announced('TC-OPEN');
    const over = await world.announced('TC-OVER');
    await world.sql(`update gatherings.gathering set state = 'ended' where id = $1`, [over.id]);
    const target = (one: { id: string; version: number }) => ({ id: one.id, version: String(one.version) });
    return new GatheringsSeason(world, { draft: target(draft), announced: target(open), ended: target(over) });
  }
}

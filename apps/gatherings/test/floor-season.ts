import type { Grant, Role } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { anArea, aRow, aSlot, corners, FloorWorld, hall, wishes, type ApplicationBody } from './floor-world.js';
import { dayIn, everywhere, id, organiserOf } from './gatherings-world.js';

const someone = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(50 + n), grants });
const anywhere = (role: Role): Grant => ({ role, scope: '*' });
const floor = '/gatherings/:gatheringId/floor';
const application = `${floor}/applications/:applicationId`;
const at = ({ version }: Target) => ({ version: Number(version) });
const of = ({ applicationVersion }: Target) => ({ version: Number(applicationVersion) });
const morning = `${dayIn(30)}T02:00:00Z`;

/** How each route is called rightly. */
export const samples: Samples = {
  [`PUT ${floor}`]: (target) => ({ ...at(target), body: hall }),
  [`POST ${floor}/rows`]: (target) => ({
    ...at(target),
    body: aRow({ prefix: 'Z', count: 2, from: { x: 5, y: 20 }, towards: { x: 90, y: 20 } }),
  }),
  [`PUT ${floor}/booths/:boothId`]: (target) => ({
    ...at(target),
    body: { code: 'X-01', zoneCode: 'industry', powerWatts: 500, outline: corners(60, 40, 3, 3) },
  }),
  [`DELETE ${floor}/booths/:boothId`]: at,
  [`POST ${floor}/booth-removals`]: (target) => ({ ...at(target), body: { boothIds: [target.boothId!] } }),
  [`PUT ${floor}/areas/:areaId`]: (target) => ({ ...at(target), body: anArea() }),
  [`DELETE ${floor}/areas/:areaId`]: at,
  [`PUT ${floor}/slots/:slotId`]: (target) => ({
    ...at(target),
    body: aSlot(target.areaId!, morning, { hazards: ['noise'] }),
  }),
  [`DELETE ${floor}/slots/:slotId`]: at,
  [`GET ${floor}/applications`]: () => ({ query: 'state=applied&q=sao&limit=5' }),
  [`POST ${floor}/applications`]: () => ({ body: wishes('Công ty Mới', { note: 'Gần cửa' }) }),
  [`PUT ${floor}/my-duty`]: () => ({ body: { times: [{ startsAt: morning, endsAt: `${dayIn(30)}T04:00:00Z` }] } }),
  [`POST ${application}/shortlist`]: of,
  [`POST ${application}/decline`]: of,
  [`POST ${application}/offer`]: (target) => ({
    ...of(target),
    body: { boothIds: [target.boothId!], until: '2999-01-01T00:00:00Z' },
  }),
  [`POST ${application}/move`]: (target) => ({ ...of(target), body: { boothId: target.freeId! } }),
  [`POST ${application}/vacate`]: of,
  [`POST ${application}/confirm`]: (target) => ({ ...of(target), body: { boothId: target.boothId! } }),
  [`POST ${application}/withdraw`]: of,
};

/** A floor with an application in each state, all by one person. */
export class FloorSeason {
  readonly world = new FloorWorld();
  readonly objects: Record<string, Target> = {};
  callers: Record<string, Caller> = {};

  async start(): Promise<this> {
    const { world } = this;
    await world.start();
    const gatheringId = await world.built('TC-F');
    const hidden = await world.built('TC-H');
    const [areaId, spareId, slotId] = [id(7001), id(7002), id(7003)];
    await world.edit(gatheringId, 'PUT', `/areas/${areaId}`, anArea());
    await world.edit(gatheringId, 'PUT', `/areas/${spareId}`, anArea({ code: 'T2', outline: corners(20, 40, 10, 10) }));
    await world.edit(gatheringId, 'PUT', `/slots/${slotId}`, aSlot(areaId, morning));
    const booths = await world.booths(gatheringId);
    const person = 51;
    const applied = (await world.apply(gatheringId, person, 'Công ty A')).body;
    const offered = await this.offered('Công ty B', booths['A-02']!, { gatheringId, person });
    const offer = await this.offered('Công ty C', booths['A-03']!, { gatheringId, person });
    const take = ['confirm', { boothId: booths['A-03'] }] as [string, object];
    const held = (await world.step(gatheringId, person, offer, take)).body;
    const version = String((await world.map(gatheringId)).body.version);
    const place = { gatheringId, version, areaId, slotId, boothId: booths['A-01']!, freeId: booths['A-09']! };
    const about = ({ id: applicationId, version: own }: ApplicationBody) => ({
      applicationId,
      applicationVersion: String(own),
    });
    this.objects.built = place;
    this.objects['spare area'] = { ...place, areaId: spareId };
    this.objects.applied = { ...place, ...about(applied) };
    this.objects.offered = { ...place, ...about(offered), boothId: booths['A-02']! };
    this.objects.held = { ...place, ...about(held), boothId: booths['A-03']! };
    await world.sql(`update gatherings.gathering set state = 'draft' where id = $1`, [hidden]);
    this.objects['in preparation'] = { ...place, gatheringId: hidden };
    this.callers = {
      nobody: 'nobody',
      service: 'service',
      person: someone(1),
      officer: someone(2, { role: 'officer', scope: '01' }),
      judge: someone(3, anywhere('judge')),
      'organiser elsewhere': someone(4, ...organiserOf(id(999))),
      organiser: someone(5, ...organiserOf(gatheringId), ...organiserOf(hidden)),
      'organiser of all': someone(6, ...everywhere),
      admin: someone(7, anywhere('admin')),
    };
    await world.system.settle();
    return this;
  }

  private async offered(
    company: string,
    boothId: string,
    { gatheringId, person }: { gatheringId: string; person: number },
  ) {
    const { body } = await this.world.apply(gatheringId, person, company);
    return (await this.world.step(gatheringId, null, body, ['offer', { boothIds: [boothId] }])).body;
  }
}

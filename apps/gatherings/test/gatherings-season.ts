import { gatheringTemplate } from '@sangtao/programmes/gathering-templates';
import type { Grant, Role } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import {
  aDelegate,
  aGathering,
  dayIn,
  emailOf,
  everywhere,
  GatheringsWorld,
  id,
  office,
  organiserOf,
} from './gatherings-world.js';

/** Registered for the announced gathering, where they wait, and invited to it. */
const delegateNumber = 70;
const someone = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(50 + n), grants });
const anywhere = (role: Role): Grant => ({ role, scope: '*' });
const parkedKey = { topic: 'gatherings.gathering', key: 'nothing', reason: 'không có gì' };
const { template } = gatheringTemplate('techconnect');
const { name, organisation, position, phone, provinceCode, answers, inviteAgain } = aDelegate(61);
const edited = { name, organisation, position, phone, provinceCode, answers, inviteAgain };
const list = {
  content: Buffer.from('Họ tên,E-mail\nAn,an@example.com\nBình,binh@example.com').toString('base64'),
  ...{ kindCode: 'speaker', mapping: { email: 1, name: 0 } },
};
const guest = {
  ...{ kindCode: 'speaker', email: 'khach@example.com', name: 'Khách Mời' },
  ...{ organisation: 'Viện Cơ điện', provinceCode: '01' },
};
const clone = {
  ...{ code: 'TC-NEXT', startsOn: dayIn(400), provinceCode: '01', venue: 'Nơi khác', nameVi: 'Tên', nameEn: 'Name' },
  carryOver: { kindCodes: ['visitor'], ground: 'duty', note: 'Ban tổ chức' },
};
const version = (target: Target) => Number(target.version);

/** How each route is called rightly. */
export const samples: Samples = {
  'POST /internal/invitations/of-account': () => ({ body: { accountId: id(990), email: '990@example.com' } }),
  'POST /internal/delegates/organisations': () => ({ body: { gatheringIds: [id(900)], accountIds: [id(990)] } }),
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
  'POST /gatherings/:id/delegates': () => ({ body: aDelegate(60) }),
  'GET /gatherings/:id/delegates': () => ({ query: 'kindCode=visitor&state=confirmed&q=uoc&limit=5' }),
  'POST /gatherings/:id/delegates/approve': ({ delegateId }) => ({ body: { ids: [delegateId] } }),
  'POST /gatherings/:id/delegates/reject': ({ delegateId }) => ({ body: { ids: [delegateId], reason: 'Không rõ' } }),
  'POST /gatherings/:id/delegates/:delegateId/cancel': (target) => ({
    ...{ version: Number(target.delegateVersion), body: { reason: 'Trùng người' } },
  }),
  'POST /gatherings/:id/delegates/:delegateId/move': (target) => ({
    ...{ version: Number(target.delegateVersion), body: { place: 1, reason: 'Đại diện tỉnh' } },
  }),
  'PATCH /my/delegates/:id': (target) => ({ version: Number(target.version), body: edited }),
  'POST /my/delegates/:id/cancel': (target) => ({ version: Number(target.version) }),
  'GET /gatherings/:id/invitations': () => ({ query: 'state=sent&delivery=delivered&q=an&limit=5' }),
  'POST /gatherings/:id/invitations/preview': () => ({ body: list }),
  'POST /gatherings/:id/invitations/import': () => ({ body: list }),
  'POST /gatherings/:id/invitations': () => ({ body: { ...guest, send: false } }),
  'PATCH /gatherings/:id/invitations/:invitationId': (target) => ({ version: version(target), body: guest }),
  'POST /gatherings/:id/invitations/:invitationId/send': (target) => ({ version: version(target) }),
  'POST /gatherings/:id/invitations/:invitationId/withdraw': (target) => ({ version: version(target) }),
  'POST /gatherings/:id/badge-batches': ({ delegateId }) => ({
    body: delegateId ? { delegateIds: [delegateId], reason: 'Mất thẻ' } : {},
  }),
  'POST /gatherings/:id/clone/preview': () => ({ body: clone }),
  'POST /gatherings/:id/clone': () => ({ body: clone }),
  'POST /my/invitations/:id/decline': () => ({ body: { reason: 'Đi công tác' } }),
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
      delegate: { accountId: id(delegateNumber), grants: [] },
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
    const objects = { draft: target(draft), announced: target(open), ended: target(over) };
    const season = new GatheringsSeason(world, objects);
    await season.addDelegates(open.id);
    return season;
  }

  private async addDelegates(gatheringId: string): Promise<void> {
    const { world, objects } = this;
    await world.changeKind(gatheringId, 'visitor', { quota: 1 });
    const confirmed = await world.register(gatheringId, 71);
    await world.register(gatheringId, 72);
    const waiting = await world.register(gatheringId, delegateNumber);
    const other = await world.announced('TC-THIRD');
    const placed = await world.register(other.id, delegateNumber);
    await this.addInvitations(gatheringId);
    const { body } = await world.call<{ version: number }>(office, {
      method: 'GET',
      path: `/gatherings/${gatheringId}`,
    });
    const target = ({ body: one }: typeof waiting) => ({ id: one.id, version: String(one.version) });
    objects.announced = { id: gatheringId, version: String(body.version) };
    objects['who waits'] = { ...objects.announced, ...delegateOf(waiting) };
    objects['who has a place'] = { ...objects.announced, ...delegateOf(confirmed) };
    objects['waiting registration'] = target(waiting);
    objects['registration with a place'] = target(placed);
    const batch = await world.call(office, {
      method: 'POST',
      path: `/gatherings/${gatheringId}/badge-batches`,
      body: {},
    });
    await world.printed(batch.body.id);
    objects['batch of badges'] = { ...objects.announced, batchId: batch.body.id };
  }

  /** One that nobody sent, one whose letter is out, and one that was withdrawn after that. */
  private async addInvitations(id: string): Promise<void> {
    const { world, objects } = this;
    const path = `/gatherings/${id}/invitations`;
    const invite = async (email: string, send: boolean): Promise<Target & { invitationId: string }> => {
      const body = { kindCode: 'speaker', name: 'An', email, send };
      const { body: made } = await world.call(office, { method: 'POST', path, body });
      return { id, invitationId: made.id, version: String(made.version) };
    };
    objects['unsent invitation'] = await invite('chua-gui@example.com', false);
    const sent = await invite(emailOf(delegateNumber), true);
    objects['sent invitation'] = sent;
    objects.invitation = { id: sent.invitationId };
    const gone = await invite('rut@example.com', true);
    const at = Number(gone.version);
    await world.call(office, { method: 'POST', path: `${path}/${gone.invitationId}/withdraw`, at });
    objects['withdrawn invitation'] = { id: gone.invitationId };
    await world.system.settle();
  }
}

function delegateOf({ body }: { body: { id: string; version: number } }): Target {
  return { delegateId: body.id, delegateVersion: String(body.version) };
}

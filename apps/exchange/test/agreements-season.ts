import type { Grant } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { account, aDraft, admin, AgreementsWorld, aPerson, id, officer, officerOf } from './agreements-world.js';

const someone = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(50 + n), grants });
const reason = 'Hai bên thống nhất dừng';
const withVersion = (body: object) => (target: Target) => ({ body, version: Number(target.version) });

/** Agreements of Nghệ An in each state, with a task, and how each route is called rightly. */
export class AgreementsSeason {
  readonly world = new AgreementsWorld();
  readonly objects: Record<string, Target> = { '-': {} };
  readonly callers: Record<string, Caller> = {
    nobody: 'nobody',
    service: 'service',
    person: someone(1),
    owner: { accountId: account(1), grants: [] },
    'task owner': { accountId: account(7), grants: [] },
    contact: { accountId: account(8), grants: [] },
    judge: someone(2, { role: 'judge', scope: '*' }),
    'officer 01': someone(3, ...officerOf('01')),
    'organiser elsewhere': someone(4, { role: 'organiser', scope: id(77) }),
    'officer 40': { accountId: officer, grants: officerOf('40') },
    organiser: someone(5, { role: 'organiser', scope: '*' }),
    admin: someone(6, ...admin),
  };

  readonly samples: Samples = {
    'GET /agreements': () => ({ query: 'look=late&q=say&limit=5' }),
    'POST /internal/agreements/of-account': () => ({ body: { accountId: account(1), ids: [id(900)] } }),
    'POST /agreements': () => ({ body: aDraft() }),
    'PATCH /agreements/:id': withVersion({ subject: 'Tên khác', reviewOn: '2027-01-31' }),
    'POST /agreements/:id/sign': withVersion({ signedOn: '2026-01-09' }),
    'POST /agreements/:id/end': withVersion({ reason }),
    'POST /agreements/:id/complete': ({ version }) => ({ version: Number(version) }),
    'POST /agreements/:id/resume': ({ version }) => ({ version: Number(version) }),
    'POST /agreements/:id/notes': () => ({ body: { text: 'Đã họp' } }),
    'POST /agreements/:id/chase': () => ({ body: { note: 'Trước phiên họp' } }),
    'POST /agreements/:id/tasks': () => ({ body: { title: 'Việc mới', party: 0, dueOn: '2026-05-31' } }),
    'GET /agreement-tasks': () => ({ query: 'standing=on-schedule&quarter=2026-Q1&mine=false&limit=5' }),
    'GET /agreement-tasks/counts': () => ({ query: 'by=party&quarter=2026-Q1' }),
    'PATCH /agreement-tasks/:id': withVersion({ title: 'Tên khác', dueOn: '2026-05-31' }),
    'POST /agreement-tasks/:id/report': withVersion({ state: 'in-progress', text: 'Đã bắt đầu' }),
    'POST /agreement-tasks/:id/promise': withVersion({ promisedOn: '2199-03-01', text: 'Sẽ xong' }),
  };

  async start(): Promise<AgreementsWorld> {
    const { world, objects } = this;
    const contact = aPerson(8);
    // Tokens are judged by the same clock: what expired must have expired.
    world.clock.moveTo(new Date());
    await world.start();
    const draft = await world.draft({ contact });
    const signed = await world.signed({ contact });
    const task = await world.task(signed.id, { owner: aPerson(7), party: 1 });
    const underway = await world.signed({ contact });
    const first = await world.task(underway.id);
    await world.report(account(1), first, { state: 'in-progress' });
    const ended = await world.signed({ contact });
    const path = `/agreements/${ended.id}/end`;
    await world.call(officer, 'POST', path, { body: { reason }, version: ended.version });
    for (const [name, one] of Object.entries({ draft, signed, underway, ended })) {
      objects[name] = { id: one.id, version: String((await world.seen(one.id)).version) };
    }
    objects.task = { id: task.id, version: String(task.version) };
    await world.system.settle();
    return world;
  }
}

import type { Grant } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { admin, id } from './agreements-world.js';
import { gathering, listingOf, MeetingsWorld, organiser, organises, person, slots } from './meetings-world.js';

const someone = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(50 + n), grants });

/** Whenever the tests run. */
const toCome = 2046;

/** Meetings in each state, and how each route is called rightly. */
export class MeetingsSeason {
  readonly world = new MeetingsWorld();
  readonly objects: Record<string, Target> = { '-': {}, 'the gathering': { gatheringId: gathering } };
  readonly callers: Record<string, Caller> = {
    nobody: 'nobody',
    service: 'service',
    stranger: someone(1),
    officer: someone(2, { role: 'officer', scope: '40' }),
    asker: { accountId: person(0), grants: [] },
    guest: { accountId: person(1), grants: [] },
    'organiser elsewhere': someone(3, { role: 'organiser', scope: id(77) }),
    organiser: { accountId: organiser, grants: organises },
    admin: someone(4, ...admin),
  };

  readonly samples: Samples = {
    'GET /meeting-ways': () => ({ query: `listingId=${listingOf(2)}` }),
    'POST /meetings': () => ({ body: { gatheringId: gathering, listingId: listingOf(2), message: 'Xin gặp' } }),
    'POST /internal/meetings/of-account': () => ({ body: { accountId: person(0), ids: [id(900)] } }),
    'PUT /meetings/:id/outcome': () => ({ body: { outcome: 'goes-on' } }),
    'PUT /my/meeting-slots/:gatheringId': () => ({ body: { slotIds: [this.slot] } }),
    'PUT /meeting-plans/:gatheringId': () => ({
      body: { tables: 4, slots: slots(1, 40, toCome), answerHours: 12, mostPerPerson: 5, atOnce: true },
    }),
    'GET /meeting-plans/:gatheringId/meetings': () => ({ query: 'state=placed&limit=5' }),
    'POST /meeting-plans/:gatheringId/slots/shift': () => ({ body: { firstDay: `${toCome}-12-08` } }),
    'POST /meeting-plans/:gatheringId/placing': () => ({ body: { preview: true } }),
  };

  private slot = '';

  async start(): Promise<MeetingsWorld> {
    const { world, objects } = this;
    // Tokens are judged by the same clock; slots lie in the past only for the meeting that was held.
    world.base.clock.moveTo(new Date());
    await world.start(6);
    const plan = await world.plan(4, 6, { answerHours: 300, slots: slots(6, 0, toCome) });
    const { database } = world.system;
    this.slot = plan.slots[5]!.id;
    objects.slot = { gatheringId: gathering, slotId: plan.slots[4]!.id };
    objects.requested = { id: (await world.ask(0, 1)).body.id };
    await database.query(
      `insert into exchange.meeting (id, gathering_id, asker_id, guest_id, state, asked_at, expires_at)
       values ($1, $2, $3, $4, 'declined', now(), now())`,
      [id(900), gathering, person(0), person(1)],
    );
    objects.declined = { id: id(900) };
    await database.query(
      `insert into exchange.meeting_slot (id, gathering_id, starts_at, ends_at) values ($1, $2, '2020-01-01', '2020-01-02')`,
      [id(901), gathering],
    );
    objects.held = await this.held();
    await world.system.settle();
    return world;
  }

  /** Of the asker and somebody else: one pair has one meeting in hand. */
  private async held(): Promise<Target> {
    const { database } = this.world.system;
    await database.query(
      `insert into exchange.meeting (id, gathering_id, asker_id, guest_id, state, asked_at, expires_at, slot_id, table_id)
       select $1, $2, $3, $4, 'placed', now(), now(), $5, id from exchange.meeting_table where nr = 2 on conflict do nothing`,
      [id(903), gathering, person(0), person(3), id(901)],
    );
    await database.query(
      `insert into exchange.meeting_outcome (meeting_id, account_id, outcome, at) values ($1, $2, 'agreement', now())`,
      [id(903), person(3)],
    );
    return { id: id(903) };
  }
}

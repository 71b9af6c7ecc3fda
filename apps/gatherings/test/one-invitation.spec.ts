import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MessageBouncedV1 } from '@sangtao/contracts/notifications/message-bounced.v1';
import { MessageDeliveredV1 } from '@sangtao/contracts/notifications/message-delivered.v1';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { emailOf, GatheringsWorld, id, office, type Said } from './gatherings-world.js';

jest.setTimeout(60_000);
const hourMs = 3_600_000;
const world = new GatheringsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

type Invited = Said<{
  email: string;
  sentAt: string | null;
  nextLetterAt: string | null;
  delivery: string | null;
  errors?: object[];
}>;
const guest = (n: number, more: object = {}) => ({
  ...{ kindCode: 'speaker', email: emailOf(n), name: `Khách ${n}`, organisation: 'Viện Cơ điện' },
  ...more,
});
const listOf = (gatheringId: string) => `/gatherings/${gatheringId}/invitations`;
const invite = (gatheringId: string, body: object): Promise<Invited> =>
  world.call(office, { method: 'POST', path: listOf(gatheringId), body });
const does = (gatheringId: string, { body }: Invited, what: 'send' | 'withdraw'): Promise<Invited> =>
  world.call(office, { method: 'POST', path: `${listOf(gatheringId)}/${body.id}/${what}`, at: body.version });
const correct = (gatheringId: string, { body: { id: one, version: at } }: Invited, body: object): Promise<Invited> =>
  world.call(office, { method: 'PATCH', path: `${listOf(gatheringId)}/${one}`, at, body });
const counts = async (gatheringId: string) =>
  (await world.call(office, { method: 'GET', path: `/gatherings/${gatheringId}/invitation-counts` })).body;
const shown = (invitationId: string) => world.call(null, { method: 'GET', path: `/invitations/${invitationId}` });
const answer = (n: number, invitationId: string, what: 'accept' | 'decline' = 'accept') =>
  world.call(id(n), { method: 'POST', path: `/my/invitations/${invitationId}/${what}` });

/** What the writer of letters is told, which asks while the invitation is in that state. */
async function letter(invitationId: string, withdrawn = ''): Promise<{ status: number; email?: string }> {
  const headers = await new ServiceRequests(world.system, 'gatherings').headersOf('service');
  const url = `${world.system.url}/api/gatherings/internal/invitations/${invitationId}${withdrawn}`;
  const said = await fetch(url, { headers });
  return { status: said.status, email: ((await said.json()) as { email?: string }).email };
}

const lettersOf = async (gatheringId: string) => {
  const sent = await world.events<{ gatheringId: string; invitationId: string; letterId: string }>('invitation-sent');
  return sent.filter((one) => one.gatheringId === gatheringId);
};
const withdrawnOf = async (gatheringId: string) => {
  const all = await world.events<{ gatheringId: string; invitationId: string }>('invitation-withdrawn');
  return all.filter((one) => one.gatheringId === gatheringId).map(({ invitationId }) => invitationId);
};

describe('one person', () => {
  test('is put on the list by the rules of a row, and waits there or has a letter at once', async () => {
    const { id: gatheringId } = await world.announced('ONE-1');
    const quiet = await invite(
      gatheringId,
      guest(3001, { email: ` ${emailOf(3001).toUpperCase()}`, provinceCode: '01' }),
    );
    expect(quiet).toMatchObject({
      status: 201,
      body: { email: emailOf(3001), state: 'new', sentAt: null, provinceCode: '01', basis: { kind: 'list' } },
    });
    const told = await invite(gatheringId, guest(3002, { send: true }));
    expect(told.body).toMatchObject({ state: 'sent', sentAt: expect.any(String) });
    expect(await lettersOf(gatheringId)).toMatchObject([{ invitationId: told.body.id }]);
    expect(JSON.stringify(await lettersOf(gatheringId))).not.toContain('@');
    expect(await counts(gatheringId)).toMatchObject({ all: 2, new: 1, sent: 1 });
  });

  test('is refused with the field, what is wrong and what to write instead', async () => {
    const { id: gatheringId } = await world.announced('ONE-2');
    const wrong = await invite(gatheringId, guest(3003, { email: 'khong-phai' }));
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'email', code: 'email-wrong' }] } });
    expect(JSON.stringify(wrong.body.errors)).toContain('ten@donvi.vn');
    const nameless = await invite(gatheringId, guest(3003, { name: '   ' }));
    expect(nameless.body.errors).toMatchObject([{ field: 'name', code: 'name-missing' }]);
    expect((await invite(gatheringId, guest(3003, { kindCode: 'vua' }))).body.code).toBe('unknown-kind');
    await invite(gatheringId, guest(3003));
    expect((await invite(gatheringId, guest(3003, { name: 'Ai khác' }))).body.code).toBe('invited-already');
    expect(await counts(gatheringId)).toMatchObject({ all: 1 });
  });

  test('has no letter before everybody may know of the event', async () => {
    const { id: gatheringId } = await world.draft('ONE-3');
    expect((await invite(gatheringId, guest(3004, { send: true }))).body.code).toBe('gathering-state');
    expect(await counts(gatheringId)).toMatchObject({ all: 0 });
    expect((await invite(gatheringId, guest(3004))).status).toBe(201);
  });
});

describe('sent again', () => {
  test('it is once an hour at most, and what became of the last letter is what counts', async () => {
    const { id: gatheringId } = await world.announced('ONE-4');
    expect((await invite(gatheringId, guest(3009))).body.nextLetterAt).toBeNull();
    const first = await invite(gatheringId, guest(3010, { send: true }));
    expect((await does(gatheringId, first, 'send')).body.code).toBe('invited-recently');
    const { sentAt, nextLetterAt } = first.body;
    expect(Date.parse(nextLetterAt!) - Date.parse(sentAt!)).toBe(hourMs);
    world.clock.aheadMs += hourMs + 1000;
    const again = await does(gatheringId, first, 'send');
    expect(again).toMatchObject({ status: 200, body: { id: first.body.id, state: 'sent' } });
    expect(again.body.sentAt! > first.body.sentAt!).toBe(true);
    const [one, two] = (await lettersOf(gatheringId)).map(({ letterId }) => letterId);
    expect(one).not.toBe(two);
    const told = (messageId: string) => ({
      ...{ messageId, accountId: null, kind: 'delegate-invited', at: new Date().toISOString() },
    });
    await world.system.database.transaction(async (tx) => {
      await tx.publish(MessageBouncedV1, { key: one!, version: 1, data: told(one!) });
    });
    await world.system.settle();
    expect(await counts(gatheringId)).toMatchObject({ delivered: 0, bounced: 0 });
    await world.system.database.transaction(async (tx) => {
      await tx.publish(MessageDeliveredV1, { key: two!, version: 1, data: told(two!) });
    });
    await world.system.settle();
    expect(await counts(gatheringId)).toMatchObject({ delivered: 1, bounced: 0 });
  });

  test('it is not to whoever has answered', async () => {
    const { id: gatheringId } = await world.announced('ONE-5');
    const sent = await invite(gatheringId, guest(3011, { send: true }));
    await answer(3011, sent.body.id, 'decline');
    world.clock.aheadMs += hourMs + 1000;
    const at = { ...sent, body: { ...sent.body, version: sent.body.version + 1 } };
    expect((await does(gatheringId, at, 'send')).body.code).toBe('invitation-settled');
    expect((await correct(gatheringId, at, guest(3012))).body.code).toBe('invitation-settled');
  });
});

describe('corrected', () => {
  test('it stays the same invitation, and no letter goes out, while the address stays or nobody had one', async () => {
    const { id: gatheringId } = await world.announced('ONE-6');
    const quiet = await invite(gatheringId, guest(3020));
    const moved = await correct(gatheringId, quiet, guest(3021, { name: 'Đúng tên' }));
    expect(moved.body).toMatchObject({ id: quiet.body.id, email: emailOf(3021), name: 'Đúng tên', state: 'new' });
    expect((await correct(gatheringId, quiet, guest(3021))).body.code).toBe('version-conflict');
    const sent = await invite(gatheringId, guest(3022, { send: true }));
    const named = await correct(gatheringId, sent, guest(3022, { name: 'Đúng tên', kindCode: 'press' }));
    expect(named.body).toMatchObject({ id: sent.body.id, name: 'Đúng tên', kindCode: 'press', state: 'sent' });
    expect(await lettersOf(gatheringId)).toHaveLength(1);
  });

  test('to another address goes another letter, and the old link ends without a word to who has it', async () => {
    const { id: gatheringId } = await world.announced('ONE-7');
    const wrong = await invite(gatheringId, guest(3023, { send: true }));
    const right = await correct(gatheringId, wrong, guest(3024));
    expect(right.body).toMatchObject({ email: emailOf(3024), state: 'sent' });
    expect(right.body.id).not.toBe(wrong.body.id);
    expect((await lettersOf(gatheringId)).map(({ invitationId }) => invitationId)).toEqual([
      wrong.body.id,
      right.body.id,
    ]);
    expect(await shown(wrong.body.id)).toMatchObject({ status: 410, body: { code: 'invitation-withdrawn' } });
    expect((await answer(3023, wrong.body.id)).body.code).toBe('invitation-withdrawn');
    expect((await answer(3024, right.body.id)).body.state).toBe('accepted');
    // A letter that still waits to be written has nowhere to go.
    expect(await letter(wrong.body.id)).toMatchObject({ status: 404 });
    expect(await withdrawnOf(gatheringId)).toEqual([]);
  });

  test('it is not to an address that another invitation has', async () => {
    const { id: gatheringId } = await world.announced('ONE-8');
    await invite(gatheringId, guest(3025));
    const other = await invite(gatheringId, guest(3026, { send: true }));
    expect((await correct(gatheringId, other, guest(3025))).body.code).toBe('invited-already');
    expect((await shown(other.body.id)).status).toBe(200);
  });
});

describe('withdrawn', () => {
  test('it leads nowhere, and whoever had a letter is told', async () => {
    const { id: gatheringId } = await world.announced('ONE-9');
    const sent = await invite(gatheringId, guest(3030, { send: true }));
    const gone = await does(gatheringId, sent, 'withdraw');
    expect(gone.body).toMatchObject({ state: 'withdrawn', withdrawnAt: expect.any(String) });
    expect((await shown(sent.body.id)).body.code).toBe('invitation-withdrawn');
    expect((await answer(3030, sent.body.id)).body.code).toBe('invitation-withdrawn');
    const mine = await world.call<{ items: object[] }>(id(3030), { method: 'GET', path: '/my/invitations' });
    expect(mine.body.items).toMatchObject([{ id: sent.body.id, state: 'withdrawn' }]);
    expect(await withdrawnOf(gatheringId)).toEqual([sent.body.id]);
    expect(await letter(sent.body.id)).toMatchObject({ status: 404 });
    expect(await letter(sent.body.id, '/withdrawn')).toEqual({ status: 200, email: emailOf(3030) });
    expect((await does(gatheringId, gone, 'withdraw')).body.code).toBe('invitation-withdrawn');
    // Invited anew, the same link holds again.
    world.clock.aheadMs += hourMs + 1000;
    expect((await does(gatheringId, gone, 'send')).body).toMatchObject({ id: sent.body.id, state: 'sent' });
    expect((await answer(3030, sent.body.id)).body.state).toBe('accepted');
  });

  test('it is quietly while nobody had a letter, and the list taken again does not bring it back', async () => {
    const { id: gatheringId } = await world.announced('ONE-10');
    const quiet = await invite(gatheringId, guest(3031));
    expect((await does(gatheringId, quiet, 'withdraw')).body.state).toBe('withdrawn');
    const content = Buffer.from(`name,email\nKhách,${emailOf(3031)}`).toString('base64');
    const path = `${listOf(gatheringId)}/import`;
    const { body } = await world.call(office, { method: 'POST', path, body: { content, kindCode: 'speaker' } });
    expect(body).toMatchObject({ imported: 0, known: 1 });
    await world.call(office, { method: 'POST', path: `${listOf(gatheringId)}/send` });
    expect(await withdrawnOf(gatheringId)).toEqual([]);
    expect((await shown(quiet.body.id)).status).toBe(404);
    const mine = await world.call<{ items: object[] }>(id(3031), { method: 'GET', path: '/my/invitations' });
    expect(mine.body.items).toEqual([]);
  });

  test('it opens its kind no more, but not from under a registration', async () => {
    const { id: gatheringId } = await world.announced('ONE-11');
    const accepted = async (n: number) => {
      const sent = await invite(gatheringId, guest(n, { send: true }));
      await answer(n, sent.body.id);
      return { ...sent, body: { ...sent.body, version: sent.body.version + 1 } };
    };
    const speaker = { kindCode: 'speaker', answers: { expertise: 'Cơ khí' } };
    const one = await accepted(3032);
    expect((await does(gatheringId, one, 'withdraw')).body.state).toBe('withdrawn');
    expect((await world.register(gatheringId, 3032, speaker)).body.code).toBe('by-invitation');
    const two = await accepted(3033);
    expect((await world.register(gatheringId, 3033, speaker)).body.state).toBe('confirmed');
    expect((await does(gatheringId, two, 'withdraw')).body.code).toBe('invitation-used');
  });
});

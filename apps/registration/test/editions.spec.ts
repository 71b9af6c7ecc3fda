import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { TellApprovers } from '../src/closing/tell-approvers.job.js';
import { ann, bob, RegistrationWorld, secretary, whole } from './registration-world.js';

jest.setTimeout(60_000);
const day = 86_400_000;
const today = Date.now();
const opensAt = new Date(today + day).toISOString();
const closesAt = new Date(today + 9 * day).toISOString();
let world: RegistrationWorld;
let codes = 0;

const rulebook = (change: (rulebook: Rulebook) => void = () => undefined): Rulebook => {
  const copy = structuredClone(template('technical-contest').rulebook);
  change(copy);
  return copy;
};
const aDraft = async (change?: (rulebook: Rulebook) => void) => {
  const body = { templateCode: 'technical-contest', code: `D-${++codes}`, year: 2026, opensAt, closesAt };
  const path = '/editions';
  return (await world.call(secretary, { method: 'POST', path, body: { ...body, rulebook: rulebook(change) } })).body;
};
const put = (
  id: string,
  at: number,
  body: object,
  who: string | Parameters<RegistrationWorld['call']>[0] = secretary,
) => world.call<{ rulebookVersion: number }>(who, { method: 'PUT', path: `/editions/${id}/rulebook`, body, at });
const get = (path: string, who: string | null = secretary) =>
  world.call(who, { method: 'GET', path: `/editions/${path}` });

/** Who may approve, as identity would say. */
const holders = ({ path }: { path: string }) =>
  path.startsWith('/internal/holders') ? { items: [{ accountId: secretary }, { accountId: bob }] } : undefined;

beforeAll(async () => {
  world = await RegistrationWorld.start({ answer: holders });
});
afterAll(() => world.system.stop());

describe('a draft', () => {
  test('of a template keeps what comes after the deadline at its distance, however near the deadline is', async () => {
    const body = { templateCode: 'golden-book', code: 'GAN-2026', year: 2026, opensAt, closesAt };
    const { body: made } = await world.call(secretary, { method: 'POST', path: '/editions', body });
    const { body: seen } = await world.call<{ rulebook: Rulebook }>(secretary, {
      method: 'GET',
      path: `/editions/${made.id}`,
    });
    expect(seen.rulebook.dates).toEqual({ closesDay: 8, screeningUntilDay: 23, judgingUntilDay: 53, publishDay: 68 });
    expect((await world.call(secretary, { method: 'POST', path: `/editions/${made.id}/announce` })).status).toBe(200);
  });

  test('is announced only when its checklist is clean', async () => {
    const edition = await aDraft((book) => {
      delete book.privacyNotice;
      book.dates.publishDay = 1;
    });
    const list = await get(`${edition.id}/checklist`);
    const open = (list.body.items as unknown as { code: string; ok: boolean }[]).filter(({ ok }) => !ok);
    expect(list.body.ready).toBe(false);
    expect(open.map(({ code }) => code)).toEqual(['deadlines-ordered', 'privacy-notice']);
    const announce = { method: 'POST', path: `/editions/${edition.id}/announce` };
    const refused = await world.call(secretary, announce);
    expect([refused.status, refused.body.code]).toEqual([409, 'checklist-open']);
    expect(refused.body.errors).toHaveLength(2);
    expect((await get(edition.id)).body.state).toBe('draft');
    expect((await put(edition.id, 1, { rulebook: rulebook() })).body).toMatchObject({ version: 2, rulebookVersion: 1 });
    expect((await get(`${edition.id}/checklist`)).body.ready).toBe(true);
    expect((await world.call(secretary, announce)).body.state).toBe('announced');
  });

  test('of a list that no works could fill is not announced, and says which numbers to change; nor does it become so later', async () => {
    const golden = (exactly: number, minPerField: number) => {
      const { rulebook: book } = template('golden-book');
      return { ...book, selection: { ...book.selection!, exactly, minPerField } };
    };
    const body = { templateCode: 'golden-book', code: `D-${++codes}`, year: 2026, opensAt, closesAt };
    const path = '/editions';
    const edition = (await world.call(secretary, { method: 'POST', path, body: { ...body, rulebook: golden(1, 1) } }))
      .body;
    const items = async () =>
      (await get(`${edition.id}/checklist`)).body.items as unknown as { code: string; ok: boolean; message: string }[];
    const check = async () => (await items()).find(({ code }) => code === 'selection-possible')!;
    expect((await items()).map(({ code }) => code)).toEqual([
      ...['deadlines-ordered', 'deadline-ahead', 'privacy-notice', 'screening-reasons', 'selection-possible'],
    ]);
    const open = await check();
    expect(open.ok).toBe(false);
    expect(open.message).toContain('“Số công trình” là 1, nhưng 6 lĩnh vực, mỗi lĩnh vực ít nhất 1, cần 6');
    expect(open.message).toContain('“Ít nhất mỗi lĩnh vực” không quá 0');
    const announce = { method: 'POST', path: `/editions/${edition.id}/announce` };
    const refused = await world.call(secretary, announce);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ code: 'selection-possible', message: open.message }),
    ]);
    await put(edition.id, 1, { rulebook: golden(6, 1) });
    expect((await check()).ok).toBe(true);
    expect((await world.call(secretary, announce)).body.state).toBe('announced');
    const later = await put(edition.id, 3, { rulebook: golden(5, 1) });
    expect([later.status, later.body.code]).toEqual([400, 'wrong-rulebook']);
    expect(later.body.errors).toEqual([expect.objectContaining({ field: 'selection.exactly' })]);
  });

  test('gets other names and dates, at the version that was read; an announced edition does not', async () => {
    const edition = await aDraft();
    const path = `/editions/${edition.id}`;
    const patch = (body: object, at: number) => world.call(secretary, { method: 'PATCH', path, body, at });
    const changed = await patch({ nameVi: 'Tên khác', closesAt: new Date(Date.now() + 5 * day).toISOString() }, 1);
    expect(changed.body).toMatchObject({ nameVi: 'Tên khác', version: 2, opensAt });
    expect((await patch({ nameVi: 'Cũ' }, 1)).status).toBe(412);
    expect((await patch({ closesAt: opensAt }, 2)).body.code).toBe('invalid-input');
    const other = await aDraft();
    expect((await patch({ code: other.code }, 2)).body.code).toBe('code-taken');
    expect((await world.call(bob, { method: 'PATCH', path, body: { nameVi: 'Của tôi' }, at: 2 })).status).toBe(403);
    await world.call(secretary, { method: 'POST', path: `${path}/announce` });
    expect((await patch({ nameVi: 'Muộn' }, 3)).body.code).toBe('edition-state');
    expect((await get(edition.id)).body).toMatchObject({ nameVi: 'Tên khác', code: edition.code });
  });

  test('is seen by its organisers only, with all that belongs to it', async () => {
    const edition = await aDraft();
    for (const path of ['', '/rulebook/versions', '/rulebook/versions/1']) {
      expect((await get(`${edition.id}${path}`, null)).status).toBe(404);
      expect((await get(`${edition.id}${path}`)).status).toBe(200);
    }
    const stranger = { accountId: bob, grants: [{ role: 'organiser' as const, scope: ann }] };
    expect((await put(edition.id, 1, { rulebook: rulebook() }, stranger)).status).toBe(404);
  });
});

describe('a rulebook', () => {
  test('that is wrong changes nothing, and says where', async () => {
    const edition = await aDraft();
    const wrong = rulebook((book) => (book.stages[0]!.criteria[0]!.weight = 99));
    const answer = await put(edition.id, 1, { rulebook: wrong });
    expect([answer.status, answer.body.code]).toEqual([400, 'wrong-rulebook']);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field: 'stages.0.criteria' })]);
    expect((await get(edition.id)).body.version).toBe(1);
  });

  test('whose number is beyond its bound is told the bound, in the language of whoever asks', async () => {
    const { id } = await aDraft();
    const wrong = rulebook((book) => (book.team.maxAuthors = -5));
    const { errors } = (await put(id, 1, { rulebook: wrong })).body;
    expect(errors).toEqual([
      expect.objectContaining({ field: 'team.maxAuthors', code: 'min', message: 'phải từ 1 trở lên' }),
    ]);
  });

  test('changes after the opening by a signed amendment only; every version can be read', async () => {
    const id = await world.openEdition('OPEN-26');
    await world.draft(id, { fieldCode: 'it' });
    const { version } = (await get(id)).body;
    const changed = rulebook((book) => (book.team.maxAuthors = 3));
    expect((await put(id, version, { rulebook: changed })).body.code).toBe('amendment-required');
    const amendment = { reason: 'Sai số người', number: '12/QĐ-BTC' };
    const without = rulebook((book) => book.fields.splice(0, 1));
    expect((await put(id, version, { rulebook: without, amendment })).body.code).toBe('wrong-rulebook');
    expect((await put(id, version - 1, { rulebook: changed, amendment })).status).toBe(412);
    expect((await put(id, version, { rulebook: changed, amendment })).body.rulebookVersion).toBe(2);
    const versions = await get(`${id}/rulebook/versions`, null);
    expect(versions.body.items).toEqual([
      expect.objectContaining({ version: 1, amendment: null }),
      expect.objectContaining({ version: 2, amendment }),
    ]);
    const maxAuthors = async (at: number) =>
      ((await get(`${id}/rulebook/versions/${at}`, null)).body.rulebook as unknown as Rulebook).team.maxAuthors;
    expect([await maxAuthors(1), await maxAuthors(2)]).toEqual([10, 3]);
    expect((await get(`${id}/rulebook/versions/3`, null)).status).toBe(404);
    const told = await world.events<{ editionId: string; rulebookVersion: number; rulebook: Rulebook }>(
      'edition-amended',
    );
    const mine = told.filter(({ editionId }) => editionId === id);
    expect(mine.map((event) => [event.rulebookVersion, event.rulebook.team.maxAuthors])).toEqual([
      [1, 10],
      [2, 3],
    ]);
    const authors = Array.from({ length: 4 }, (_, index) => ({
      name: `Tác giả ${index}`,
      sharePercent: 25,
      leader: !index,
    }));
    const refused = await world.draft(id, { ...whole, authors, submit: true });
    expect(refused.body.errors).toEqual([expect.objectContaining({ code: 'too-many-authors' })]);
    const wider = { rulebook: rulebook((book) => (book.team.maxAuthors = 4)), amendment };
    expect((await put(id, version + 1, wider)).status).toBe(200);
    expect((await world.draft(id, { ...whole, authors, submit: true })).status).toBe(201);
    await world.system.database.query(`update registration.edition set state = 'decided' where id = $1`, [id]);
    expect((await put(id, version + 2, { rulebook: changed, amendment })).body.code).toBe('edition-state');
  });
});

describe('a clone', () => {
  test('has the rulebook and the dates, shifted, and nothing of the people; the source stays as it was', async () => {
    const source = await world.openEdition('SOURCE-26', (book) => (book.team.maxAuthors = 7));
    await world.draft(source, { ...whole, submit: true });
    const before = (await get(source)).body as unknown as { opensAt: string; closesAt: string; rulebook: object };
    const clone = {
      method: 'POST',
      path: `/editions/${source}/clone`,
      body: { code: 'C-27', year: 2027, offsetDays: 365 },
    };
    expect((await world.call({ accountId: bob, grants: [{ role: 'organiser', scope: source }] }, clone)).status).toBe(
      403,
    );
    const left = await get(`${source}/left-behind`);
    expect((await get(`${source}/left-behind`, bob)).status).toBe(403);
    expect((await get(`${ann}/left-behind`)).status).toBe(404);
    const { status, body } = await world.call(secretary, clone);
    expect(left.body.items).toEqual(body.notCopied);
    expect([status, body.state, body.year, body.rulebookVersion]).toEqual([201, 'draft', 2027, 1]);
    const shifted = (date: string) => new Date(new Date(date).getTime() + 365 * day).toISOString();
    expect([body.opensAt, body.closesAt]).toEqual([shifted(before.opensAt), shifted(before.closesAt)]);
    expect(body.notCopied).toEqual(
      expect.arrayContaining([
        { code: 'entries', count: 1 },
        { code: 'receipts', count: 1 },
        { code: 'judges', count: null },
      ]),
    );
    expect((await get(body.id)).body.rulebook).toEqual(before.rulebook);
    expect((await get(source)).body).toEqual(before);
    const rows = await world.system.database.query('select id from registration.entry where edition_id = $1', [
      body.id,
    ]);
    expect(rows).toEqual([]);
    expect((await world.call(secretary, clone)).body.code).toBe('code-taken');
  });
});

describe('a later deadline', () => {
  const extend = (id: string, at: number, closes: string, who = secretary) => {
    const body = { closesAt: closes, number: '21/QĐ-BTC', decidedOn: '2026-07-20', reason: 'Nhiều nơi mưa lũ' };
    return world.call(who, { method: 'POST', path: `/editions/${id}/extend`, body, at });
  };
  const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

  test('counts at once, says its decision, keeps the dates in order, and is told to those who have a draft', async () => {
    const id = await world.openEdition('LATER-26', (book) => {
      book.dates = { closesDay: 1, screeningUntilDay: 3, judgingUntilDay: 3, publishDay: 40 };
    });
    const { body: drafted } = await world.draft(id, { title: 'Nháp' });
    await world.draft(id, {}, ann);
    const handedIn = await world.draft(id, { ...whole, submit: true }, bob);
    expect(handedIn.body.state).toBe('submitted');
    const before = (await get(id)).body as unknown as { version: number; opensAt: string; closesAt: string };
    expect(await world.events('edition-opened', 2)).toContainEqual({
      ...{ editionId: id, at: expect.any(String), closesAt: before.closesAt },
    });
    const closes = inDays(9);
    expect((await extend(id, before.version - 1, closes)).status).toBe(412);
    expect((await extend(id, before.version, before.closesAt)).body.code).toBe('not-later');
    const { body: later } = await extend(id, before.version, closes);
    expect(later).toMatchObject({ state: 'open', closesAt: closes, rulebookVersion: 2 });
    expect((later.rulebook as unknown as Rulebook).dates).toEqual({
      ...{ closesDay: 10, screeningUntilDay: 10, judgingUntilDay: 10, publishDay: 40 },
    });
    const afterOpening = (days: number) => new Date(Date.parse(before.opensAt) + days * day).toISOString();
    expect(later.milestones).toEqual({
      ...{ screenedBy: afterOpening(10), judgedBy: afterOpening(10), publishedBy: afterOpening(40) },
    });
    expect((await get(`${id}/rulebook/versions`, null)).body.items).toEqual([
      expect.objectContaining({ version: 1 }),
      expect.objectContaining({ amendment: { number: '21/QĐ-BTC', reason: 'Nhiều nơi mưa lũ' } }),
    ]);
    expect(await world.events('edition-extended')).toEqual([
      {
        ...{ editionId: id, before: before.closesAt, closesAt: closes, number: '21/QĐ-BTC', decidedOn: '2026-07-20' },
        ...{ reason: 'Nhiều nơi mưa lũ', accountIds: [ann] },
      },
    ]);
    const logged = await world.system.database.query<{ detail: object }>(
      `select detail from registration.audit where action = 'deadline-extended'`,
    );
    expect(logged).toEqual([{ detail: expect.objectContaining({ before: before.closesAt, closesAt: closes }) }]);
    expect((await world.call(ann, { method: 'GET', path: `/entries/${drafted.id}` })).body.closesAt).toBe(closes);
  });

  test('never comes after the deadline has passed, even before the clock has closed the edition', async () => {
    const id = await world.openEdition('TOO-LATE-26');
    const { version } = (await get(id)).body;
    await world.close(id);
    expect((await extend(id, version, inDays(9))).body.code).toBe('edition-state');
  });
});

describe('closing before the deadline', () => {
  const decision = { number: '30/QĐ-BTC', decidedOn: '2026-07-20', reason: 'Đã nhận đủ số bài theo kế hoạch' };
  const second = { accountId: bob, grants: [{ role: 'organiser' as const, scope: '*' }] };
  const step = (id: string, at: number, path = '', who: Parameters<typeof world.call>[0] = secretary) =>
    world.call(who, {
      method: 'POST',
      path: `/editions/${id}/closing${path}`,
      at,
      ...(path ? {} : { body: decision }),
    });
  const awaited = async (who: Parameters<typeof world.call>[0], id: string) => {
    const { body } = await world.call<{ items: { editionId: string }[] }>(who, { method: 'GET', path: '/my/closings' });
    return body.items.filter(({ editionId }) => editionId === id).length;
  };

  test('S49: takes a decision and two people; then nobody hands in, and who has a draft is told', async () => {
    const id = await world.openEdition('EARLY-26');
    const { body: drafted } = await world.draft(id, whole);
    await world.draft(id, { ...whole, submit: true }, bob);
    const { version, closesAt } = (await get(id)).body as unknown as { version: number; closesAt: string };
    expect((await step(id, version - 1)).status).toBe(412);
    expect((await step(id, version)).body.items).toEqual([
      { ...decision, askedAt: expect.any(String), mayApprove: false },
    ]);
    expect((await step(id, version)).body.code).toBe('closing-asked');
    const tellers = world.system.contexts.get('registration')!.app.get(TellApprovers, { strict: false });
    await Promise.all([tellers.tellAll(), tellers.tellAll()]);
    expect(await world.events('closing-awaited')).toEqual([
      expect.objectContaining({ editionId: id, number: decision.number, accountIds: [bob] }),
    ]);
    expect((await step(id, version, '/approval')).body.code).toBe('own-closing');
    expect((await get(id)).body.state).toBe('open');
    expect([await awaited(second, id), await awaited(secretary, id), await awaited(ann, id)]).toEqual([1, 0, 0]);

    expect((await step(id, version, '/approval', second)).status).toBe(200);
    const closed = (await get(id)).body as unknown as { state: string; closesAt: string };
    expect(closed.state).toBe('screening');
    expect(Date.parse(closed.closesAt)).toBeLessThanOrEqual(Date.now());
    expect((await world.submit(drafted)).body.code).toBe('edition-not-open');
    expect(await awaited(second, id)).toBe(0);
    expect(await world.events('edition-closed-early')).toEqual([
      { ...decision, editionId: id, before: closesAt, closesAt: closed.closesAt, accountIds: [ann] },
    ]);
    expect((await get(`${id}/rulebook/versions`, null)).body.items).toContainEqual(
      expect.objectContaining({ amendment: { number: decision.number, reason: decision.reason } }),
    );
    const audit = await world.system.database.query(
      `select actor, detail ->> 'askedBy' as asked from registration.audit where subject = $1 and action = 'closed-early'`,
      [id],
    );
    expect(audit).toEqual([{ actor: bob, asked: secretary }]);
  });

  test('does not happen once the request is withdrawn, and one person is one person also below the application', async () => {
    const id = await world.openEdition('EARLY-NOT-26');
    const { version } = (await get(id)).body;
    await step(id, version);
    await expect(
      world.system.database.query(
        'update registration.early_closing set approved_by = asked_by, approved_at = now() where edition_id = $1',
        [id],
      ),
    ).rejects.toThrow('early_closing_by_two');
    expect((await step(id, version, '/withdrawal')).body.items).toEqual([]);
    expect((await step(id, version, '/approval', second)).status).toBe(404);
    expect((await get(id)).body.state).toBe('open');
    expect((await step(id, version)).status).toBe(202);
  });
});

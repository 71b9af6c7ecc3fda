import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { MessageBouncedV1 } from '@sangtao/contracts/notifications/message-bounced.v1';
import { MessageDeliveredV1 } from '@sangtao/contracts/notifications/message-delivered.v1';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import ExcelJS from 'exceljs';
import { dayIn, emailOf, GatheringsWorld, id, office } from './gatherings-world.js';

jest.setTimeout(60_000);
const world = new GatheringsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

interface Imported {
  imported: number;
  known: number;
  errors: { row: number; column: string; code: string }[];
  errorCount: number;
  mapping: object;
  fresh: number;
  rows: number;
}
const headings = ['STT', 'Họ và tên', 'Đơn vị', 'Thư điện tử', 'Loại đại biểu'];
const person = (n: number) => [
  String(n),
  `Nguyễn Thị Ước ${n}`,
  `Viện ${n % 90}`,
  emailOf(n),
  n % 3 ? 'Khách tham quan' : '',
];
const csvOf = (rows: string[][]) => Buffer.from(rows.map((row) => row.join(';')).join('\r\n'));
const base64 = (bytes: Buffer) => bytes.toString('base64');

async function workbookOf(rows: string[][]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Danh sách').addRows(rows);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const ask = (gatheringId: string, what: 'preview' | 'import', content: Buffer, more: object = {}) =>
  world.call<Imported>(office, {
    ...{ method: 'POST', path: `/gatherings/${gatheringId}/invitations/${what}` },
    body: { content: base64(content), kindCode: 'speaker', ...more },
  });
const counts = async (gatheringId: string) =>
  (await world.call(office, { method: 'GET', path: `/gatherings/${gatheringId}/invitation-counts` })).body;
const send = (gatheringId: string) =>
  world.call(office, { method: 'POST', path: `/gatherings/${gatheringId}/invitations/send` });

describe('E5: a list of 1,000 people', () => {
  const rows = [headings, ...Array.from({ length: 1000 }, (_, n) => person(n + 1))];

  test.each([
    ['CSV', () => Promise.resolve(csvOf(rows))],
    ['XLSX', () => workbookOf(rows)],
  ])(
    'comes in from a %s file in less than ten seconds, and a second time nobody is there twice',
    async (kind, make) => {
      const { id: gatheringId } = await world.draft(`IN-${kind}`);
      const content = await make();
      const begin = performance.now();
      const { body } = await ask(gatheringId, 'import', content);
      expect(performance.now() - begin).toBeLessThan(10_000);
      expect(body).toEqual({ imported: 1000, known: 0, errors: [], errorCount: 0 });
      expect((await ask(gatheringId, 'import', content)).body).toMatchObject({ imported: 0, known: 1000 });
      expect(await counts(gatheringId)).toMatchObject({ all: 1000, new: 1000 });
      const [basis] = await world.sql<{ basis: object }>(
        'select basis from gatherings.invitation where gathering_id = $1',
        [gatheringId],
      );
      expect(basis!.basis).toMatchObject({ kind: 'list', by: office });
    },
  );
});

describe('what is wrong', () => {
  test('is named by row and column before anything is taken, and stays out then', async () => {
    const { id: gatheringId } = await world.draft('IN-3');
    const bad = [
      ['4', '', '', 'khong-phai', 'vua'],
      ['5', 'An', '', emailOf(1), ''],
    ];
    const content = csvOf([headings, person(1), person(2), ...bad]);
    const preview = await ask(gatheringId, 'preview', content);
    expect(preview.body).toMatchObject({
      ...{ rows: 4, fresh: 2, known: 0, errorCount: 4, mapping: { name: 1, organisation: 2, email: 3, kind: 4 } },
      errors: [
        { row: 4, column: 'Thư điện tử', code: 'email-wrong' },
        { row: 4, column: 'Họ và tên', code: 'name-missing' },
        { row: 4, column: 'Loại đại biểu', code: 'kind-unknown' },
        { row: 5, column: 'Thư điện tử', code: 'email-twice' },
      ],
    });
    expect(await counts(gatheringId)).toMatchObject({ all: 0 });
    expect((await ask(gatheringId, 'import', content)).body).toMatchObject({ imported: 2, errorCount: 4 });
  });

  test('is said with what to write instead, in the reader’s language', async () => {
    const { id: gatheringId } = await world.draft('IN-SAY');
    const content = csvOf([headings, ['1', 'An', '', 'khong-phai', 'vua'], person(2), person(2)]);
    const said = async (language: string) => {
      const headers = { 'accept-language': language };
      const body = { content: base64(content), kindCode: 'speaker' };
      const path = `/gatherings/${gatheringId}/invitations/preview`;
      const { body: found } = await world.call<{ errors: { message: string }[] }>(office, {
        ...{ method: 'POST', path, body, headers },
      });
      return found.errors.map(({ message }) => message);
    };
    const [address, kind, twice] = await said('vi');
    expect(address).toBe('“khong-phai” không phải địa chỉ e-mail; hãy ghi một địa chỉ như ten@donvi.vn');
    expect(kind).toMatch(/^không có loại đại biểu “vua”; hãy ghi đúng một trong: .*Diễn giả, chuyên gia/);
    expect(twice).toBe('địa chỉ đã có ở dòng 3; hãy bỏ một trong hai dòng, hoặc sửa địa chỉ');
    expect((await said('en'))[1]).toMatch(/^there is no kind “vua”; write one of: .*Speaker or expert/);
  });

  test('is that a row names no kind: nobody is given one unasked', async () => {
    const { id: gatheringId } = await world.draft('IN-KIND');
    const content = csvOf([headings, ['1', 'Trần Thị Ân', '', emailOf(1), ''], person(2)]);
    const open = { kindCode: undefined };
    expect((await ask(gatheringId, 'preview', content, open)).body).toMatchObject({ fresh: 2, withoutKind: 1 });
    const refused = await ask(gatheringId, 'import', content, open);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'kindCode', code: 'required' }] } });
    expect(await counts(gatheringId)).toMatchObject({ all: 0 });
    const kinds = (await ask(gatheringId, 'preview', content)).body;
    expect(kinds).toMatchObject({ withoutKind: 1, kinds: expect.arrayContaining([{ kindCode: 'speaker', count: 1 }]) });
    expect((await ask(gatheringId, 'import', content)).body).toMatchObject({ imported: 2 });
  });

  test('about the columns is mended by saying which holds what', async () => {
    const { id: gatheringId } = await world.draft('IN-4');
    const content = csvOf([
      ['a', 'b'],
      ['an@example.com', 'Trần Thị Ân'],
    ]);
    expect((await ask(gatheringId, 'preview', content)).body).toMatchObject({ fresh: 0, mapping: {} });
    const { body } = await ask(gatheringId, 'import', content, { mapping: { email: 0, name: 1 } });
    expect(body).toMatchObject({ imported: 1 });
  });

  test.each([
    ['no table', Buffer.from([0, 1, 2, 3, 255])],
    ['half a workbook', Buffer.from('PK\x03\x04 and no more')],
    ['a heading alone', Buffer.from('name,email')],
    ['text in another alphabet', Buffer.from([0x4e, 0x67, 0xf4, 0x2c, 0x0a, 0xe9])],
  ])('with a file that is %s is said', async (_what, content) => {
    const { id: gatheringId } = await world.draft(`IN-${content.length}${_what.length}`);
    expect((await ask(gatheringId, 'preview', content)).body.code).toBe('unreadable-table');
  });
});

describe('an invitation', () => {
  async function invited(code: string, ...people: number[]): Promise<{ gatheringId: string; ids: string[] }> {
    const { id: gatheringId } = await world.announced(code, { provinceCode: '24' });
    const rows = people.map((n) => [`Người được mời ${n}`, emailOf(n)]);
    await ask(gatheringId, 'import', csvOf([['Họ tên', 'E-mail'], ...rows]));
    await send(gatheringId);
    const found = await world.sql<{ id: string }>(
      'select id from gatherings.invitation where gathering_id = $1 order by id',
      [gatheringId],
    );
    return { gatheringId, ids: found.map((row) => row.id) };
  }
  const answer = (n: number, invitation: string, what: 'accept' | 'decline', body?: object) =>
    world.call(id(n), { method: 'POST', path: `/my/invitations/${invitation}/${what}`, body });
  const speaker = { kindCode: 'speaker', answers: { expertise: 'Cơ khí' } };

  test('is sent once, and tells the log nobody’s address', async () => {
    const { gatheringId, ids } = await invited('IN-5', 2001, 2002);
    expect((await send(gatheringId)).body).toEqual({ sent: 0 });
    const told = await world.events<{ gatheringId: string; invitationIds: string[] }>('delegates-invited');
    expect(told.filter((one) => one.gatheringId === gatheringId)).toEqual([{ gatheringId, invitationIds: ids }]);
    expect(JSON.stringify(told)).not.toContain('@');
  });

  test('opens the kind to whoever is signed in with the address, and to nobody to whom it was forwarded', async () => {
    const { gatheringId, ids } = await invited('IN-6', 2003);
    expect((await answer(2004, ids[0]!, 'accept')).status).toBe(404);
    expect((await world.register(gatheringId, 2003, speaker)).body.code).toBe('by-invitation');
    expect((await answer(2003, ids[0]!, 'accept')).body.state).toBe('accepted');
    expect((await world.register(gatheringId, 2003, speaker)).body.state).toBe('confirmed');
    const { body } = await world.call<{ items: object[] }>(id(2003), { method: 'GET', path: '/my/invitations' });
    expect(body.items).toMatchObject([{ id: ids[0], kindCode: 'speaker', state: 'accepted' }]);
  });

  test('tells whoever has its letter what it is about and nothing of the person, and the letter’s writer both', async () => {
    const { gatheringId, ids } = await invited('IN-10', 2010);
    const shown = () => world.call(null, { method: 'GET', path: `/invitations/${ids[0]}` });
    const { status, body } = await shown();
    expect(status).toBe(200);
    const event = await world.call(null, { method: 'GET', path: `/gatherings/${gatheringId}` });
    const { nameVi, nameEn, registrationClosesAt } = event.body;
    expect(body).toEqual({
      ...{ gatheringId, nameVi, nameEn, startsOn: dayIn(30), endsOn: dayIn(31) },
      ...{ timeZone: 'Asia/Ho_Chi_Minh', venue: 'Cung Hội nghị Ánh Dương', heldIn: '24', registrationClosesAt },
      kind: { vi: 'Diễn giả, chuyên gia', en: 'Speaker or expert' },
      organiser: { vi: 'Ban tổ chức Techconnect', en: 'Techconnect organising committee' },
    });
    const service = new ServiceRequests(world.system, 'gatherings');
    const letter = await fetch(`${world.system.url}/api/gatherings/internal/invitations/${ids[0]}`, {
      headers: await service.headersOf('service'),
    });
    expect(await letter.json()).toMatchObject({
      ...{ email: emailOf(2010), name: 'Người được mời 2010' },
      letter: { place: { vi: 'Cung Hội nghị Ánh Dương, Bắc Ninh' }, answerBy: registrationClosesAt },
    });
    await world.sql(`update gatherings.invitation set state = 'new' where id = $1`, [ids[0]]);
    expect((await shown()).status).toBe(404);
  });

  test('that was declined stays so when the list is taken again, until the person changes their mind', async () => {
    const { gatheringId, ids } = await invited('IN-7', 2005);
    await answer(2005, ids[0]!, 'decline', { reason: 'Đi công tác' });
    await ask(
      gatheringId,
      'import',
      csvOf([
        ['Họ tên', 'E-mail'],
        ['Người khác tên', emailOf(2005)],
      ]),
    );
    expect((await send(gatheringId)).body).toEqual({ sent: 0 });
    expect(await counts(gatheringId)).toMatchObject({ all: 1, declined: 1 });
    expect((await answer(2005, ids[0]!, 'accept')).body.state).toBe('accepted');
  });

  test('is found by the erasure of the account that has its address: unsent it goes, sent it names nobody', async () => {
    const { gatheringId, ids } = await invited('IN-9', 2008, 2009);
    const unsent = await world.announced('IN-9B');
    const row = ['Người được mời 2008', emailOf(2008)];
    await ask(unsent.id, 'import', csvOf([['Họ tên', 'E-mail'], row]));
    const service = new ServiceRequests(world.system, 'gatherings');
    const headers = await service.headersOf('service');
    const said = await fetch(`${world.system.url}/api/gatherings/internal/invitations/of-account`, {
      ...{ method: 'POST', headers: { ...headers, 'content-type': 'application/json' } },
      body: JSON.stringify({ accountId: id(2008), email: emailOf(2008).toUpperCase() }),
    });
    expect(said.status).toBe(200);
    await world.system.database.transaction((tx) =>
      tx.publish(AccountErasedV1, { key: id(2008), version: 1, data: { accountId: id(2008) } }),
    );
    await world.system.settle();
    const rows = await world.sql<{ id: string; email: string; name: string }>(
      'select id, email, name from gatherings.invitation where gathering_id = any($1) order by id',
      [[gatheringId, unsent.id]],
    );
    expect(rows).toEqual([
      { id: ids[0], email: `erased-${ids[0]}`, name: '▇▇▇' },
      { id: ids[1], email: emailOf(2009), name: 'Người được mời 2009' },
    ]);
    // A letter that was not written yet goes nowhere.
    const letter = await fetch(`${world.system.url}/api/gatherings/internal/invitations/${ids[0]}`, { headers });
    expect(letter.status).toBe(404);
  });

  test('shows what became of its letter', async () => {
    const { gatheringId, ids } = await invited('IN-8', 2006, 2007);
    const told = (messageId: string) => ({
      messageId,
      accountId: null,
      kind: 'delegate-invited',
      at: new Date().toISOString(),
    });
    await world.system.database.transaction(async (tx) => {
      await tx.publish(MessageDeliveredV1, { key: ids[0]!, version: 1, data: told(ids[0]!) });
      await tx.publish(MessageBouncedV1, { key: ids[1]!, version: 1, data: told(ids[1]!) });
    });
    await world.system.settle();
    expect(await counts(gatheringId)).toMatchObject({ sent: 2, delivered: 1, bounced: 1 });
  });
});

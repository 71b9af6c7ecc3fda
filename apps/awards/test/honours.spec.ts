import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aWork, AwardsWorld, id } from './awards-world.js';

jest.setTimeout(90_000);
const [older, newer] = [id(1_000_001), id(1_000_002)];
const world = new AwardsWorld();

beforeAll(async () => {
  await world.start();
  await world.published({
    editionId: older,
    code: 'HT-24',
    year: 2024,
    works: [aWork(1, 90, { title: 'Tưới 50% nước', authors: ['Đoàn Hữu Thượng'], provinceCode: '79' })],
  });
  await world.published({
    editionId: newer,
    code: 'HT-26',
    works: [
      aWork(11, 90, { title: 'Máy sấy lúa', authors: ['Lê Thị Ước'], authorAccountIds: [id(77)] }),
      aWork(12, 80, { rank: 2, title: 'Cảm biến nước mặn', authors: ['Nguyễn An'], provinceCode: '79' }),
      aWork(13, 79, { rank: 3, title: 'Cầu phao', authors: ['Đoàn Bình'] }),
      aWork(14, 40, { rank: 4, title: 'Không có giải' }),
    ],
  });
});
afterAll(() => world.system.stop());

interface Item {
  title: string;
  certificateCode: string;
}
async function titles(query: string): Promise<string[]> {
  const { body } = await world.call(null, 'GET', `/honours${query}`);
  return (body.items as Item[]).map(({ title }) => title);
}

test('the register is found with and without accents, by every word, and only by what is public', async () => {
  expect(await titles('')).toEqual(['Máy sấy lúa', 'Cảm biến nước mặn', 'Cầu phao', 'Tưới 50% nước']);
  for (const q of ['Đoàn', 'doan', 'DOAN', 'đoàn'.normalize('NFD')]) {
    expect(await titles(`?q=${encodeURIComponent(q)}`)).toEqual(['Cầu phao', 'Tưới 50% nước']);
  }
  expect(await titles(`?q=${encodeURIComponent('thượng nuoc')}`)).toEqual(['Tưới 50% nước']);
  expect(await titles('?q=%25')).toEqual(['Tưới 50% nước']);
  expect(await titles('?q=_')).toEqual([]);
  expect(await titles('?q=khong co giai')).toEqual([]);
  const { items } = (await world.call(null, 'GET', '/honours?q=cau')).body as unknown as { items: object[] };
  expect(items).toEqual([
    expect.objectContaining({ status: 'valid', prizeVi: 'Giải Nhì', year: 2026, provinceCode: '01' }),
  ]);
  expect(JSON.stringify(items)).not.toMatch(/account|reason|entryId/);
});

test('the register is narrowed by year, province and prize, and read page by page', async () => {
  expect(await titles('?year=2024')).toEqual(['Tưới 50% nước']);
  expect(await titles('?provinceCode=79')).toEqual(['Cảm biến nước mặn', 'Tưới 50% nước']);
  expect(await titles('?prizeCode=second&year=2026')).toEqual(['Cảm biến nước mặn', 'Cầu phao']);
  const read: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor ? `&cursor=${cursor}` : '';
    const { body } = await world.call(null, 'GET', `/honours?limit=1${query}`);
    read.push(...(body.items as Item[]).map(({ title }) => title));
    cursor = body.nextCursor as string | null;
  }
  expect(read).toEqual(['Máy sấy lúa', 'Cảm biến nước mặn', 'Cầu phao', 'Tưới 50% nước']);
});

test('my honours are those of entries that I entered or made, and nobody else’s', async () => {
  const mine = async (who: string) => {
    const { body } = await world.call(who, 'GET', '/my/honours');
    return (body.items as Item[]).map(({ title }) => title);
  };
  expect(await mine(id(900_011))).toEqual(['Máy sấy lúa']);
  expect(await mine(id(77))).toEqual(['Máy sấy lúa']);
  expect(await mine(id(900_014))).toEqual([]);
  expect(await mine(id(78))).toEqual([]);
  expect((await world.call(null, 'GET', '/my/honours')).status).toBe(401);
});

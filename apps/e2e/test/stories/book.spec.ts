import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { OfficeWorld } from './office-world.js';
import { phone, type Person } from '../../src/person.js';

jest.setTimeout(240_000);

let world: OfficeWorld;
let editionId: string;
let works: { entryId: string; title: string; authors: string[] }[];

beforeAll(async () => {
  world = await OfficeWorld.start();
  const secretary = await world.session('secretary');
  const { items } = await secretary.get<{ items: { editionId: string }[] }>('/api/awards/books');
  editionId = items[0]!.editionId;
  ({ entries: works } = await secretary.get<{ entries: typeof works }>(`/api/awards/books/${editionId}`));
}, 600_000);
afterAll(() => world?.stop());

async function shown({ page }: Person, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}

describe('the book', () => {
  test.each([
    ['a phone', { viewport: phone }],
    ['a laptop, in the dark', { dark: true }],
  ])('is read by everybody on %s: found by a name without accents, by field, work by work', async (_, look) => {
    const reader = await world.visit(look);
    const { page } = reader;
    await reader.goTo('/book');
    expect(await reader.faults()).toEqual([]);
    await page
      .getByRole('link', { name: /Sách vàng/ })
      .last()
      .click();
    await shown(reader, `${works.length} / ${works.length} công trình`);
    expect(await reader.faults()).toEqual([]);
    const { title, authors } = works[7]!;
    const plain = authors[0]!
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D');
    await page.getByLabel('Tìm công trình, tác giả').fill(plain.toLowerCase());
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await shown(reader, authors[0]!);
    expect(await reader.faults()).toEqual([]);
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });

  test('is as long as the list that was selected, which the office sees with its rules', async () => {
    const secretary = await world.arrive('secretary');
    await secretary.goTo(`/office/${editionId}/selection`);
    await shown(secretary, new RegExp(`^${works.length}/${works.length} công trình$`));
    expect(await secretary.faults()).toEqual([]);
    expect(secretary.complaints).toEqual([]);
  });

  test('a text that is edited again waits for its author, and the book is made anew as a proof that can be left', async () => {
    const { entryId, title } = works[0]!;
    const secretary = await world.arrive('secretary');
    const { page } = secretary;
    await secretary.goTo(`/office/${editionId}/book`);
    expect(await secretary.faults()).toEqual([]);
    await page.getByRole('link', { name: title }).click();
    await page.getByLabel('Tên công trình').fill(`${title} (bản mới)`);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await shown(secretary, 'Đang biên tập');
    expect(await secretary.faults()).toEqual([]);
    const ask = page.getByRole('button', { name: 'Gửi tác giả duyệt' });
    await page.getByLabel('Chú thích ảnh').fill('Ảnh chụp tại xưởng');
    await shown(secretary, /^Lưu nội dung trước khi/);
    expect(await ask.isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Thay ảnh' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText(/^Lưu nội dung trước khi/).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Chú thích ảnh').inputValue()).toBe('Ảnh chụp tại xưởng');
    await page.getByRole('button', { name: 'Gửi tác giả duyệt' }).click();
    await shown(secretary, 'Gửi tác giả');
    await secretary.goTo(`/office/${editionId}/book`);
    await page.getByRole('button', { name: 'Dàn bản thảo' }).click();
    await shown(secretary, /Đang dàn trang/);
    await secretary.goTo('/');
    await secretary.goTo(`/office/${editionId}/book`);
    await shown(secretary, /Bản thảo · \d+ trang/);
    // What was released stays as it was.
    const session = await world.session('secretary');
    const { entries } = await session.get<{ entries: typeof works }>(`/api/awards/books/${editionId}`);
    expect(entries).toEqual(works);
    expect((await session.get<{ state: string }>(`/api/awards/editions/${editionId}/works/${entryId}`)).state).toBe(
      'with-author',
    );
    expect(secretary.complaints).toEqual([]);
  });

  test('what authors approved goes into the book from the list, in one step', async () => {
    const secretary = await world.arrive('secretary');
    const { page } = secretary;
    await secretary.goTo(`/office/${editionId}/book/${works[0]!.entryId}`);
    await page.getByRole('button', { name: 'Tác giả đã đồng ý ngoài hệ thống' }).click();
    await page.getByLabel('Đồng ý bằng cách nào').fill('Thư tay ngày 03/12');
    await page.getByRole('button', { name: 'Lưu' }).last().click();
    await shown(secretary, 'Đã ghi nhận');
    await secretary.goTo(`/office/${editionId}/book`);
    await page.getByRole('button', { name: 'Đưa 1 công trình đã được tác giả duyệt vào sách' }).click();
    await shown(secretary, '1 công trình đã sẵn sàng');
    await page.getByRole('button', { name: 'đã được tác giả duyệt vào sách' }).waitFor({ state: 'detached' });
    expect(await secretary.faults()).toEqual([]);
    expect(secretary.complaints).toEqual([]);
  });

  test('says to an author who does not agree that name and picture are published that both are left out', async () => {
    const own = await world.session('applicant', 1);
    const { items } = await own.get<{ items: { entryId: string }[] }>('/api/awards/my/works');
    const author = await world.arrive('applicant', { viewport: phone }, 1);
    const { page } = author;
    const leftOut = page.getByText('Tên và ảnh không được in');
    await author.goTo(`/my/book/${items[0]!.entryId}`);
    await shown(author, 'Hiện chỗ đã sửa');
    expect(await leftOut.count()).toBe(0);
    // In the demonstration everybody agrees.
    await page.route('**/api/awards/my/works/*', async (route) => {
      const response = await route.fetch();
      const work = (await response.json()) as object;
      await route.fulfill({ response, json: { ...work, withheldAt: new Date().toISOString() } });
    });
    await author.goTo(`/my/book/${items[0]!.entryId}`);
    await leftOut.waitFor();
    expect(await author.faults()).toEqual([]);
    expect(author.complaints).toEqual([]);
  });
});

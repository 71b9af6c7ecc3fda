import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { OfficeWorld } from './office-world.js';
import { phone } from '../../src/person.js';

jest.setTimeout(240_000);
let world: OfficeWorld;

beforeAll(async () => {
  world = await OfficeWorld.start();
});
afterAll(() => world?.stop());

interface Listed {
  items: { id: string; code: string; title: string; state: string }[];
}

test('whoever comes by finds a technology without accents, narrows it in the address, and compares two', async () => {
  const visitor = await world.visit();
  const { page } = visitor;
  await visitor.goTo('/exchange');
  await page.getByRole('searchbox').fill('say');
  await page.waitForURL(/q=say/);
  await page.getByRole('link', { name: 'Máy sấy bơm nhiệt đối lưu đảo chiều cho rau, củ, dược liệu' }).waitFor();
  await page.getByRole('checkbox', { name: /^Năng lượng/ }).check();
  await page.waitForURL(/sector=energy/);
  expect(await visitor.faults()).toEqual([]);
  const ticks = page.getByRole('checkbox', { name: /^So sánh/ });
  await ticks.nth(1).waitFor();
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await page.getByRole('link', { name: 'So sánh 2 chào bán' }).click();
  await page.getByRole('rowheader', { name: 'Sở hữu trí tuệ' }).waitFor();
  expect(await page.getByRole('columnheader').count()).toBe(3);
  expect(await visitor.faults()).toEqual([]);
  expect(visitor.complaints).toEqual([]);
});

describe('a need', () => {
  const title = 'Trang phục múa lân sư rồng';

  test('is written, missing what is named, and handed in; nothing is lost on the way', async () => {
    const owner = await world.arrive('applicant');
    const { page } = owner;
    await owner.goTo('/exchange/mine');
    await page.getByRole('button', { name: 'Nhu cầu mới' }).click();
    await page.waitForURL(/\/exchange\/mine\/[0-9a-f-]{36}/);
    await page.getByLabel('Tên', { exact: false }).first().fill(title);
    await page.getByText(/^Đã lưu/).waitFor();
    await page.getByText(/^Còn thiếu \d+ mục/).waitFor();
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByRole('alert').getByText('Tóm tắt: còn thiếu', { exact: true }).waitFor();
    await page.getByLabel('Tóm tắt').fill('Trang phục nhẹ cho đoàn lân.');
    await page.getByLabel('Mô tả').fill('Đoàn lân sư rồng muốn trang phục nhẹ.');
    const keywords = page.getByRole('combobox', { name: 'Từ khóa' });
    await keywords.fill('múa lân');
    await keywords.press('Enter');
    for (const [label, choice] of [
      ['Loại', 'Công nghệ, thiết bị'],
      ['Lĩnh vực', 'Xây dựng, giao thông'],
      ['Hình thức hợp tác', 'Liên doanh'],
      ['Tỉnh, thành', 'Nghệ An'],
    ] as const) {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    }
    await page.getByLabel('Hoặc tên đơn vị, cá nhân khác').fill('Đoàn lân Ví dụ');
    await page.getByText('Đã đủ, có thể gửi duyệt').waitFor();
    // What was refused for lack of it is said no longer.
    expect(await page.getByRole('alert').filter({ hasText: 'chưa đủ' }).count()).toBe(0);
    expect(await owner.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByText('Chờ duyệt').first().waitFor();
    await page.reload();
    await page.getByText('Đang được xem nên chưa sửa được.').waitFor();
    expect(await page.getByLabel('Tóm tắt').inputValue()).toBe('Trang phục nhẹ cho đoàn lân.');
  });

  test('is passed by a moderator by keyboard, and its owner is told honestly what was found', async () => {
    const moderator = await world.arrive('secretary');
    const { page } = moderator;
    await moderator.goTo('/exchange/moderation');
    await page.getByRole('button', { name: new RegExp(title) }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await moderator.faults()).toEqual([]);
    await page.keyboard.press('d');
    await page.getByText('Đã đăng', { exact: true }).first().waitFor();
    const owner = await world.session('applicant');
    const { items } = await owner.get<Listed>('/api/exchange/listings');
    const need = items.find((one) => one.title === title)!;
    expect(need.state).toBe('published');
    const reader = await world.arrive('applicant', { viewport: phone });
    await reader.goTo(`/exchange/matches/${need.id}`);
    await reader.page.getByText('Chưa có chào bán nào đủ phù hợp').waitFor();
    expect(await reader.faults()).toEqual([]);
  });

  test('of the demonstration shows what fits and what does not; what is put aside has a reason and can be taken back', async () => {
    const owner = await world.arrive('applicant');
    const { page } = owner;
    await owner.goTo('/exchange/mine');
    await page
      .getByRole('link', { name: /chào bán phù hợp$/ })
      .first()
      .click();
    await page.getByText('Chưa khớp').first().waitFor();
    expect(await owner.faults()).toEqual([]);
    const first = page.getByRole('article').first();
    await first.getByRole('button', { name: 'Không phù hợp' }).click();
    await first.getByRole('radio', { name: 'Quá xa' }).check();
    await first.getByRole('button', { name: 'Bỏ qua chào bán này' }).click();
    await page.getByRole('heading', { name: 'Đã bỏ qua (1)' }).waitFor();
    await page.getByText('Bạn đã bỏ qua: Quá xa').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('heading', { name: 'Đã bỏ qua (1)' }).waitFor({ state: 'detached' });
    expect(owner.complaints).toEqual([]);
  });
});

test('every page of the exchange is clean on a phone, in English and in the dark', async () => {
  const { items } = (await (await fetch(`${world.product.url}/api/exchange/catalogue?limit=2`)).json()) as Listed;
  const reader = await world.arrive('applicant', { viewport: phone, language: 'en', dark: true });
  const faults: string[] = [];
  for (const path of [
    ...['/exchange', '/exchange?side=need', '/exchange/experts', '/exchange/mine', '/exchange/expert-profile'],
    ...[`/exchange/listings/${items[0]!.id}`, `/exchange/compare?ids=${items.map(({ id }) => id).join(',')}`],
  ]) {
    await reader.goTo(path);
    faults.push(...(await reader.faults()));
  }
  expect(faults).toEqual([]);
});

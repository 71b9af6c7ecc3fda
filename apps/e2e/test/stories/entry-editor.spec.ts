import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { phone, type Person } from '../../src/person.js';
import { until } from '../../src/until.js';
import { OfficeWorld } from './office-world.js';

jest.setTimeout(240_000);

let world: OfficeWorld;

beforeAll(async () => {
  world = await OfficeWorld.start();
});
afterAll(() => world.stop());

const step = (page: Page, name: string) => page.getByLabel('Các phần của bài').getByRole('button', { name });
const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'),
});

/** At the documents of a draft. */
async function openDraft(look: Parameters<OfficeWorld['arrive']>[1] = {}): Promise<Person> {
  const applicant = await world.arrive('applicant', look);
  await applicant.goTo('/entries');
  await applicant.page
    .getByRole('link', { name: /Bộ lọc nước mặn/ })
    .first()
    .click();
  await step(applicant.page, 'Tài liệu').click();
  return applicant;
}

test('a file on its way is seen from every part, and nothing is handed in before it has arrived', async () => {
  const applicant = await openDraft();
  const { page } = applicant;
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/api/registration/uploads**', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('input[type=file]').first().setInputFiles(pdf('toan-van.pdf'));
  await page.getByText(/^toan-van.pdf · \d+ %/).waitFor();
  await step(page, 'Xem lại và nộp').click();
  await page.getByText(/^toan-van.pdf · \d+ %/).waitFor();
  await page.getByText('Nộp được khi tệp đang tải lên đã đến nơi').waitFor();
  expect(await page.getByRole('button', { name: 'Nộp bài', exact: true }).isDisabled()).toBe(true);
  arrive();
  await page.getByText(/^toan-van.pdf · \d+ %/).waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Nộp bài', exact: true }).isEnabled()).toBe(true);
  await step(page, 'Tài liệu').click();
  await page.getByRole('button', { name: 'Bỏ tệp toan-van.pdf' }).click();
  await applicant.leave();
});

test('a file that is not taken says so wherever its author writes meanwhile, until another one is chosen', async () => {
  const applicant = await openDraft();
  const { page } = applicant;
  const files = page.locator('input[type=file]').first();
  await files.setInputFiles({ ...pdf('cat-cut.pdf'), buffer: Buffer.from('không phải PDF') });
  await step(page, 'Tổng quan').click();
  await page.getByText(/^cat-cut.pdf chưa được nhận\. Loại tệp này không được nhận/).waitFor();
  await step(page, 'Tài liệu').click();
  await page.getByText('Loại tệp này không được nhận').waitFor();
  await files.setInputFiles({ ...pdf('ghi-chu.txt'), mimeType: 'text/plain' });
  await page.getByText(/^Chỉ nhận tệp/).waitFor();
  expect(await page.getByText('Loại tệp này không được nhận').count()).toBe(0);
  await applicant.leave();
});

test('on a phone each missing thing is named, and the part that it leads to is in sight among the parts', async () => {
  const applicant = await openDraft({ viewport: phone });
  const { page } = applicant;
  await step(page, 'Xem lại và nộp').click();
  await page.getByRole('button', { name: 'Nộp bài', exact: true }).click();
  const missing = await page.locator('#problems').getByRole('button').allInnerTexts();
  expect(new Set(missing).size).toBe(missing.length);
  await page
    .locator('#problems')
    .getByRole('button', { name: /^Tính mới/ })
    .click();
  await until('the part is in sight', async () => {
    const box = await step(page, 'Mô tả giải pháp').boundingBox();
    return (box && box.x >= 0 && box.x + box.width <= phone.width) || undefined;
  });
  await applicant.leave();
});

test('two devices write one entry: what does not clash goes together, and of what does both are shown before one stays', async () => {
  const [phoneOf, laptopOf] = await Promise.all([openDraft({ viewport: phone }), openDraft()]);
  const [small, large] = [phoneOf.page, laptopOf.page];
  for (const page of [small, large]) await step(page, 'Mô tả giải pháp').click();
  const write = async (page: Page, label: RegExp, words: string) => {
    await page.getByLabel(label).fill(words);
    await page.getByText(/^Đã lưu/).waitFor();
  };
  await write(large, /^Tính mới/, 'Viết trên máy tính.');
  await write(small, /^Khả năng áp dụng/, 'Viết trên điện thoại.');
  expect(await small.getByLabel(/^Tính mới/).inputValue()).toBe('Viết trên máy tính.');
  await small.getByLabel(/^Tính mới/).fill('Viết lại trên điện thoại.');
  await small.getByText(/^Đã lưu/).waitFor();
  await large.getByLabel(/^Tính mới/).fill('Viết lại trên máy tính.');
  const asked = large.getByRole('alert').filter({ hasText: 'Bài này vừa được sửa ở nơi khác' });
  await asked.getByRole('group', { name: 'Viết ở nơi khác' }).getByText('Viết lại trên điện thoại.').waitFor();
  await asked.getByRole('group', { name: 'Viết ở đây' }).getByText('Viết lại trên máy tính.').waitFor();
  expect(await laptopOf.faults()).toEqual([]);
  // Who leaves without choosing is asked again, instead of writing over the other's words.
  await large.reload();
  await asked.getByRole('group', { name: 'Viết ở nơi khác' }).getByText('Viết lại trên điện thoại.').waitFor();
  await asked.getByRole('button', { name: 'Lấy chữ viết ở nơi khác' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(await large.getByLabel(/^Tính mới/).inputValue()).toBe('Viết lại trên điện thoại.');
  expect(await large.getByLabel(/^Khả năng áp dụng/).inputValue()).toBe('Viết trên điện thoại.');
  await Promise.all([phoneOf.leave(), laptopOf.leave()]);
});

test('what won a prize is not offered to be withdrawn, nor called ready to be handed in', async () => {
  const applicant = await world.arrive('applicant');
  const { page } = applicant;
  await applicant.goTo('/entries');
  await page
    .getByRole('link', { name: `STKT-${new Date().getFullYear() - 1}-` })
    .first()
    .click();
  await page.getByText('Xem kết quả').waitFor();
  await page.getByText('Bài đã được nộp.').waitFor();
  expect(await page.getByRole('button', { name: 'Rút bài' }).count()).toBe(0);
  await applicant.leave();
});

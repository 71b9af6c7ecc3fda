import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { OfficeWorld } from './office-world.js';
import { phone, type Person } from '../../src/person.js';

jest.setTimeout(180_000);
const day = 86_400_000;
const closesAt = new Date(Date.now() + 40 * day);
const nine = `${closesAt.getUTCFullYear() - 9}-01-01`;
const child = 'Hoàng Đắc Nhã Bảo';
const words = 'Bàn tính từ nắp chai sơn màu và hạt cườm giúp các bạn nhớ bảng nhân; xếp đúng thì đèn sáng lên ngay.';

let world: OfficeWorld;
let entryId: string;
let applicant: Person;
let guardian: Person;

beforeAll(async () => {
  world = await OfficeWorld.start();
  const organiser = await world.session('admin');
  const edition = await organiser.post<{ id: string }>('/api/registration/editions', {
    ...{ templateCode: 'youth-contest', code: `STTN-${Date.now()}`, year: closesAt.getUTCFullYear() },
    ...{ nameVi: 'Cuộc thi Sáng tạo của thiếu nhi', nameEn: 'Contest of children' },
    ...{ opensAt: new Date(Date.now() - 3_600_000).toISOString(), closesAt: closesAt.toISOString() },
  });
  await organiser.post(`/api/registration/editions/${edition.id}/announce`);
  for (let tries = 0; tries < 60; tries++) {
    if (/"state":"open"/.test(await world.publicText(`/registration/editions/${edition.id}`))) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const own = await world.session('applicant');
  const entry = await own.post<{ id: string }>('/api/registration/entries', {
    ...{ editionId: edition.id, title: 'Bàn tính học bảng nhân', fieldCode: 'learning', provinceCode: '01' },
    ...{ answers: { summary: `${words} ${words}`, novelty: words, use: words }, consents: { truth: true } },
    authors: [{ id: randomUUID(), name: child, sharePercent: 100, leader: true }],
  });
  entryId = entry.id;
  applicant = await world.arrive('applicant');
  guardian = await world.arrive('nominee', { viewport: phone });
}, 600_000);
afterAll(() => world?.stop());

test('C13: a nine-year-old’s entry says what is missing, beside the author, and leads there', async () => {
  const { page } = applicant;
  await applicant.goTo(`/entries/${entryId}?section=review`);
  await page.getByRole('button', { name: new RegExp(`${child}: chưa ghi ngày sinh`) }).click();
  await page.getByLabel('Ngày sinh').fill(nine);
  await page.getByLabel('Cha mẹ hoặc người giám hộ').fill(world.account('nominee').name);
  await page.getByLabel('Quan hệ với em').fill('mẹ');
  await page.getByLabel('E-mail của người giám hộ').fill(world.account('nominee').email);
  expect(await applicant.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Gửi thư xin đồng ý' }).click();
  await page.getByText('Chờ người giám hộ trả lời').waitFor();
  expect(await applicant.faults()).toEqual([]);
  await applicant.goTo(`/entries/${entryId}?section=review`);
  await page.getByText(/chưa trả lời\. Nhắc họ mở thư/).waitFor();
  await page.getByText(/Chưa có giấy tờ chứng minh tuổi/).waitFor();
});

test('the letter’s link opens for the guardian alone, who answers on a phone', async () => {
  const { page } = guardian;
  await guardian.goTo('/');
  expect(await guardian.faults()).toEqual([]);
  await page.getByRole('link', { name: new RegExp(`Em ${child} muốn dự thi`) }).click();
  await page.getByRole('heading', { name: 'Xin ý kiến cha mẹ, người giám hộ' }).waitFor();
  const path = new URL(page.url()).pathname;
  await applicant.goTo(path);
  await applicant.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  await page.getByRole('button', { name: 'Đồng ý cho em dự thi' }).click();
  await page.getByLabel('Tôi là cha mẹ hoặc người giám hộ').check();
  await page.getByLabel('Em đã được giải thích').check();
  await page.getByLabel('Nếu em đoạt giải').check();
  expect(await guardian.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Đồng ý cho em dự thi' }).click();
  await page.getByText('Bạn đã đồng ý cho em dự thi.').waitFor();
  expect(await guardian.faults()).toEqual([]);
});

test('with the age proved it is handed in; names may be taken back at any time', async () => {
  const { page } = applicant;
  await applicant.goTo(`/entries/${entryId}?section=files`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp' }).last().click();
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n');
  await (await chooser).setFiles({ name: 'khai-sinh.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByText(createHash('sha256').update(pdf).digest('hex')).first().waitFor();
  await applicant.goTo(`/entries/${entryId}?section=review`);
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await page
    .getByText(/STTN-\d{4}-\d{5}/)
    .first()
    .waitFor();
  await guardian.goTo('/');
  await guardian.page.getByRole('button', { name: 'Mở trình đơn' }).click();
  await guardian.page.getByRole('link', { name: 'Các em bạn giám hộ' }).click();
  await guardian.page.getByRole('link').filter({ hasText: child }).click();
  await guardian.page.getByLabel('Được công bố tên và ảnh của em').click();
  await guardian.page.getByText('Đã rút lại. Tên và ảnh rời khỏi các trang công khai.').waitFor();
  // The guardian was refused while nothing was ticked.
  expect(world.complaints().filter((text) => !/status of 400/.test(text))).toEqual([]);
});

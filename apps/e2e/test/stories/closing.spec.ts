import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { OfficeWorld } from './office-world.js';
import { phone, type Person } from '../../src/person.js';

jest.setTimeout(180_000);
interface Shown {
  id: string;
  code: string;
  state: string;
  closesAt: string;
}

let world: OfficeWorld;
let editionId: string;
let secretary: Person;

beforeAll(async () => {
  world = await OfficeWorld.start();
  const { items } = JSON.parse(await world.publicText('/registration/editions')) as { items: Shown[] };
  editionId = items.find(({ code, state }) => code.startsWith('STTN') && state === 'open')!.id;
  secretary = await world.arrive('secretary', { viewport: phone });
}, 600_000);
afterAll(() => world?.stop());

const edition = async () => JSON.parse(await world.publicText(`/registration/editions/${editionId}`)) as Shown;

test('a later deadline has an hour where its decision names one', async () => {
  const { page } = secretary;
  await secretary.goTo(`/office/${editionId}`);
  await page.getByRole('button', { name: 'Gia hạn nộp bài' }).click();
  const dialog = page.getByRole('dialog');
  const year = new Date().getUTCFullYear() + 1;
  await dialog.getByLabel('Nhận bài đến ngày').fill(`${year}-12-31`);
  await dialog.getByText(/Hết hạn: 23:59 .*31\/12/).waitFor();
  await dialog.getByLabel('Giờ (nếu có)').fill('17:00');
  await dialog.getByText(/Hết hạn: 17:00 .*31\/12/).waitFor();
  expect(await secretary.faults()).toEqual([]);
  await dialog.getByLabel('Số quyết định').fill('21/QĐ-BTC');
  await dialog.getByLabel('Lý do gia hạn').fill('Nhiều trường đang thi học kỳ');
  await dialog.getByRole('button', { name: 'Gia hạn nộp bài' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await edition()).closesAt).toBe(`${year}-12-31T10:00:00.000Z`);
});

test('an edition closes at once by a decision and two people, and whoever has a draft is told', async () => {
  const { page } = secretary;
  await page.getByRole('button', { name: 'Đóng nhận hồ sơ ngay' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số quyết định').fill('30/QĐ-BTC');
  await dialog.getByLabel('Lý do đóng trước hạn').fill('Đã nhận đủ số bài theo kế hoạch');
  expect(await secretary.faults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Đề nghị đóng' }).click();
  await page.getByText(/Bạn đã đề nghị việc này/).waitFor();
  expect(await page.getByRole('button', { name: 'Duyệt và đóng ngay' }).count()).toBe(0);
  expect(await secretary.faults()).toEqual([]);
  expect((await edition()).state).toBe('open');

  const administrator = await world.arrive('admin');
  await administrator.goTo('/');
  expect(await administrator.faults()).toEqual([]);
  await administrator.page.getByRole('link', { name: /Đề nghị đóng nhận hồ sơ ngay chờ bạn duyệt/ }).click();
  await administrator.page.getByText('Đã nhận đủ số bài theo kế hoạch').waitFor();
  expect(await administrator.faults()).toEqual([]);
  await administrator.page.getByRole('button', { name: 'Duyệt và đóng ngay' }).click();
  await administrator.page.getByText('Đã đóng nhận hồ sơ; người có bản nháp được báo').waitFor();
  expect((await edition()).state).toBe('screening');
  expect(await world.publicText(`/registration/editions/${editionId}/rulebook/versions`)).toContain('30/QĐ-BTC');

  // The demonstration's second applicant after the first has a draft there.
  const drafter = await world.arrive('applicant', {}, 2);
  await drafter.goTo('/inbox');
  await drafter.page
    .getByText(/đã đóng nhận bài trước hạn/)
    .first()
    .waitFor();
  expect(world.complaints()).toEqual([]);
});

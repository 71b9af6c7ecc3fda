import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { heldToday } from '../../src/gate-world.js';
import { phone } from '../../src/person.js';
import { OfficeWorld } from './office-world.js';

jest.setTimeout(240_000);

let world: OfficeWorld;
let event: { id: string; version: number };
// A run that goes past midnight keeps its days.
const began = Date.now();
const dayIn = (days: number) => new Date(began + days * 86_400_000).toISOString().slice(0, 10);
const office = (path: string) => `/office/events/${event.id}${path}`;

beforeAll(async () => {
  world = await OfficeWorld.start();
  event = await (
    await world.session('secretary')
  ).post('/api/gatherings/gatherings', {
    ...{ templateCode: 'techconnect', code: 'TC-SETUP', startsOn: dayIn(40), endsOn: dayIn(41) },
    ...{ provinceCode: '48', venue: 'Cung Hội nghị Ánh Dương', nameVi: 'Techconnect thử', nameEn: 'Techconnect trial' },
  });
});
afterAll(() => world?.stop());

test('E20: a hall and its booths by numbers; what would stand on another one is refused at the numbers, and all is taken back', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(office('/floor?tab=drawing'));
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Vẽ mặt bằng' }).click();
  const addBooth = async (code: string, x: number) => {
    await page.getByRole('button', { name: 'Thêm một gian' }).click();
    await page.getByLabel('Ký hiệu gian').fill(code);
    await page.getByLabel('Cách mép trái (m)').fill(String(x));
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  };
  await addBooth('A-01', 0);
  await page.getByRole('heading', { name: 'Sửa A-01' }).waitFor();
  await page.getByRole('button', { name: 'Bỏ qua' }).click();
  await addBooth('A-02', 2);
  await page.getByRole('alert').getByText('A-02 chồng lên A-01').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByLabel('Cách mép trái (m)').fill('3');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('heading', { name: 'Sửa A-02' }).waitFor();
  await page.getByLabel('Rộng (m)').fill('6');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await becomes(() => page.getByLabel('Rộng (m)').inputValue(), '6');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await becomes(() => page.getByLabel('Rộng (m)').inputValue(), '3');
  await page.getByRole('button', { name: 'Bỏ A-02' }).click();
  await becomes(() => page.locator('polygon[data-held]').count(), 1);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await becomes(() => page.locator('polygon[data-held]').count(), 2);
  expect(await secretary.faults()).toEqual([]);
});

test('E22: an area with what it bears; a demonstration that asks for more is refused at the field', async () => {
  const secretary = await world.arrive('secretary', { viewport: phone });
  const { page } = secretary;
  await secretary.goTo(office('/floor?tab=areas'));
  await page.getByText('Chưa có khu trình diễn').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Thêm khu trình diễn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ký hiệu khu').fill('T1');
  await dialog.getByLabel('Tên tiếng Việt').fill('Sân robot');
  await dialog.getByLabel('Tên tiếng Anh').fill('Robot yard');
  await dialog.getByLabel('Công suất điện (W)').fill('5000');
  expect(await secretary.faults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Xếp lượt trình diễn ở T1' }).click();
  await dialog.getByLabel('Nội dung (tiếng Việt)').fill('Máy cấy');
  await dialog.getByLabel('Nội dung (tiếng Anh)').fill('Rice planter');
  await dialog.getByLabel('Công suất điện (W)').fill('5001');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.getByText('Khu trình diễn chỉ còn 5000 W vào lúc đó').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await dialog.getByLabel('Công suất điện (W)').fill('5000');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('chưa có đơn vị').waitFor();
  await page.getByRole('button', { name: 'Bỏ T1' }).click();
  await page.getByRole('alert').getByText('T1 đang được dùng').waitFor();
  expect(await secretary.faults()).toEqual([]);
});

test('E3: zones and gates by a form; an eighth kind with a choice, and back again', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(office('?tab=zones'));
  await page.getByRole('button', { name: 'Thêm khu vực' }).click();
  const zone = page.getByRole('group', { name: /^Khu vực zone-/ });
  await zone.getByLabel('Tên tiếng Anh').fill('Children’s corner');
  await page.getByRole('region', { name: 'Khu vực' }).getByLabel('Tên tiếng Việt').last().fill('Góc thiếu nhi');
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu khu vực và cổng' }).click();
  await page.getByText('Đã lưu khu vực và cổng').waitFor();
  await page.getByRole('tab', { name: 'Loại và chỉ tiêu' }).click();
  await page.getByRole('button', { name: 'Thêm loại đại biểu' }).click();
  await page.getByLabel('Mã (chữ thường)').fill('press');
  await page.getByText('Đã có loại mang mã này').waitFor();
  await page.getByLabel('Mã (chữ thường)').fill('pupil');
  await page.getByLabel('Tên tiếng Việt').fill('Học sinh');
  await page.getByLabel('Tên tiếng Anh').fill('Pupil');
  await page.getByRole('button', { name: 'Thêm câu hỏi' }).click();
  await page.getByLabel('Câu hỏi (tiếng Việt)').fill('Cấp học');
  await page.getByLabel('Câu hỏi (tiếng Anh)').fill('School');
  await page.getByRole('combobox', { name: 'Trả lời bằng' }).click();
  await page.getByRole('option', { name: 'chọn một' }).click();
  for (const [n, vi, en] of [
    [1, 'Tiểu học', 'Primary'],
    [2, 'Trung học', 'Secondary'],
  ] as const) {
    await page.getByRole('textbox', { name: `Lựa chọn ${n}`, exact: true }).fill(vi);
    await page.getByRole('textbox', { name: `Lựa chọn ${n}, tiếng Anh` }).fill(en);
  }
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('cell', { name: 'Học sinh', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('cell', { name: 'Học sinh', exact: true }).waitFor({ state: 'detached' });
});

test('the first day moves with what lies on the days, and the page says what stays', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(office(''));
  await page.getByRole('button', { name: 'Sửa tên, ngày, địa điểm' }).click();
  await page.getByLabel('Ngày đầu').fill(dayIn(42));
  await becomes(() => page.getByLabel('Ngày cuối').inputValue(), dayIn(43));
  await page.getByText(/dời \+2 ngày/).waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu', { exact: true }).first().waitFor();
  await secretary.goTo(office('/floor?tab=areas'));
  const [, month, day] = dayIn(42).split('-');
  await page
    .getByText(new RegExp(`${day}/${month}`))
    .first()
    .waitFor();
});

test('whom an organiser names works at the gates of this event and sees nothing else of it, until it is taken back', async () => {
  const held = await heldToday(world.product, await world.session('secretary'), 'TC-HELP', [
    { name: 'Đỗ Thị Ước', code: 'STB1-HELP' },
  ]);
  const { email, name } = world.account('applicant');
  const secretary = await world.arrive('secretary');
  await secretary.goTo(`/office/events/${held}`);
  await secretary.page.getByRole('link', { name: 'Check-in' }).first().click();
  await secretary.page.getByRole('tab', { name: 'Người giúp' }).click();
  await secretary.page.getByText('Chưa có người giúp').waitFor();
  await secretary.page.getByLabel('Họ tên').fill(name);
  await secretary.page.getByLabel('E-mail').fill(email);
  expect(await secretary.faults()).toEqual([]);
  await secretary.page.getByRole('button', { name: 'Thêm người giúp' }).click();
  await secretary.page.getByText(email).waitFor();

  const helper = await world.arrive('applicant', { viewport: phone });
  const { page } = helper;
  await helper.goTo('/office/check-in');
  await page.getByRole('link', { name: /Techconnect/ }).click();
  await page.getByLabel('Tên thiết bị').fill('Máy tình nguyện');
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await page.getByText('Sẵn sàng quét').waitFor();
  expect(await page.getByRole('tab', { name: 'Thiết bị' }).count()).toBe(0);
  await page.keyboard.type('STB1-HELP');
  await page.keyboard.press('Enter');
  await page.locator('[aria-live=assertive]').getByText('ĐƯỢC VÀO').waitFor();
  expect(await helper.faults()).toEqual([]);

  await secretary.page.getByRole('button', { name: `Bỏ ${name}` }).click();
  await secretary.page.getByRole('dialog').getByText('Máy của người này bị thu hồi ngay').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await secretary.page.getByRole('dialog').getByRole('button', { name: 'Bỏ' }).click();
  await secretary.page.getByText('Chưa có người giúp').waitFor();
  await page.keyboard.type('STB1-HELP');
  await page.keyboard.press('Enter');
  await page.getByText('Thiết bị này đã bị thu hồi').waitFor();
});

test('no browser complained but of what was refused on purpose', () => {
  expect(world.complaints().filter((text) => !/status of (403|409)/.test(text))).toEqual([]);
});

/** Asked again until it is so. */
async function becomes<Value>(ask: () => Promise<Value>, wanted: Value): Promise<void> {
  for (let tries = 0; tries < 50 && (await ask()) !== wanted; tries++)
    await new Promise((done) => setTimeout(done, 100));
  expect(await ask()).toBe(wanted);
}

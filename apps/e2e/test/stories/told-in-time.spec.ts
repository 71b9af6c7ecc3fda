import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { phone } from '../../src/person.js';
import { until } from '../../src/until.js';
import { OfficeWorld } from './office-world.js';

jest.setTimeout(240_000);

interface Versioned {
  id: string;
  version: number;
}

let world: OfficeWorld;
let event: Versioned;
const began = Date.now();
const dayIn = (days: number) => new Date(began + days * 86_400_000).toISOString().slice(0, 10);
const match = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });
const gatherings = '/api/gatherings/gatherings';

beforeAll(async () => {
  world = await OfficeWorld.start();
  const secretary = await world.session('secretary');
  const made = await secretary.post<Versioned>(gatherings, {
    ...{ templateCode: 'techconnect', code: 'TC-TOLD', startsOn: dayIn(40), endsOn: dayIn(41) },
    ...{ provinceCode: '48', venue: 'Cung Hội nghị Ánh Dương', nameVi: 'Techconnect dời', nameEn: 'Techconnect moved' },
  });
  event = await secretary.post<Versioned>(`${gatherings}/${made.id}/announce`, {}, match(made));
});
afterAll(() => world?.stop());

test('an event that is moved says to how many it will write, and they read where it is from now on', async () => {
  const visitor = await world.session('applicant');
  await visitor.post(`${gatherings}/${event.id}/delegates`, {
    ...{ kindCode: 'visitor', name: 'Đỗ Thị Ước', organisation: 'Viện Cơ điện', position: '', phone: '' },
    ...{ provinceCode: '01', answers: {}, inviteAgain: false, privacyRead: true },
  });
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/events/${event.id}`);
  await page.getByRole('button', { name: 'Sửa tên, ngày, địa điểm' }).click();
  const telling = page.getByRole('checkbox', { name: 'Gửi thư báo ngày, địa điểm mới cho người đã đăng ký' });
  expect(await telling.count()).toBe(0);
  await page.getByLabel('Ngày đầu').fill(dayIn(1));
  await page.getByText('Dời cùng thì hạn đăng ký rơi vào ngày đã qua', { exact: false }).waitFor();
  await page.getByLabel('Ngày đầu').fill(dayIn(40));
  await page.getByLabel('Địa điểm').fill('Sảnh Sông Hậu');
  await page.getByText('Số người nhận thư: 1.', { exact: false }).waitFor();
  expect(await telling.isChecked()).toBe(true);
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu', { exact: true }).first().waitFor();
  const told = await until('the letter of the visitor', async () => {
    const { items } = await visitor.get<{ items: { title: string; body: string }[] }>('/api/notifications/inbox');
    return items.find(({ title }) => title.startsWith('Techconnect dời đổi ngày hoặc địa điểm'));
  });
  expect(told.body).toContain('tại Sảnh Sông Hậu');
});

test('two are offered one booth: whoever is second reads that nothing is left to choose, and the office that it is its turn', async () => {
  const secretary = await world.session('secretary');
  const floor = `${gatherings}/${event.id}/floor`;
  const corners = (x: number, width: number) => [
    { x, y: 0 },
    { x: x + width, y: 0 },
    { x: x + width, y: width },
    { x, y: width },
  ];
  const zone = { code: 'hall', name: { vi: 'Sảnh', en: 'Hall' }, outline: corners(0, 30) };
  const drawn = await secretary.put<{ version: number }>(
    floor,
    { outline: corners(0, 30), zones: [zone] },
    match({ version: 0 }),
  );
  const boothId = '0193a1f0-7c00-7000-8000-00000000b001';
  const booth = { code: 'A-01', zoneCode: 'hall', powerWatts: 2000, outline: corners(0, 3) };
  await secretary.put(`${floor}/booths/${boothId}`, booth, match(drawn));
  const offered: Versioned[] = [];
  for (const [n, company] of ['Công ty Nhanh', 'Công ty Chậm'].entries()) {
    const applied = await (
      await world.session('applicant', n)
    ).post<Versioned>(`${floor}/applications`, {
      ...{ company, technologies: ['Sấy lạnh'], fieldCodes: ['agriculture'], size: 9, powerWatts: 1000 },
      ...{ subsidyClass: 'none', contactName: 'Lê Văn Bình', contactPhone: '0900 000 001' },
    });
    const path = `${floor}/applications/${applied.id}/offer`;
    offered.push(await secretary.post<Versioned>(path, { boothIds: [boothId] }, match(applied)));
  }
  const slow = await world.arrive('applicant', { viewport: phone }, 1);
  await slow.goTo(`/events/${event.id}/booths`);
  const take = slow.page.getByRole('button', { name: 'Nhận gian A-01' });
  await take.waitFor();
  const quick = await world.session('applicant', 0);
  await quick.post(`${floor}/applications/${offered[0]!.id}/confirm`, { boothId }, match(offered[0]!));
  await take.click();
  await slow.page.getByText('Gian A-01 vừa có đơn vị khác nhận', { exact: false }).waitFor();
  await slow.page.getByText('Mọi gian đề nghị cho bạn đều đã có đơn vị khác nhận', { exact: false }).waitFor();
  await take.waitFor({ state: 'detached' });
  expect(await slow.page.getByText('Chọn một gian trước', { exact: false }).count()).toBe(0);
  expect(await slow.faults()).toEqual([]);

  const office = await world.arrive('secretary');
  await office.goTo(`/office/events/${event.id}/floor`);
  await office.page
    .getByRole('row', { name: /Công ty Chậm/ })
    .getByText('Đã có đơn vị khác nhận; hãy đề nghị gian khác')
    .waitFor();
  expect(await office.faults()).toEqual([]);
});

test('no browser complained but of what was refused on purpose', () => {
  expect(world.complaints().filter((text) => !/status of 409/.test(text))).toEqual([]);
});

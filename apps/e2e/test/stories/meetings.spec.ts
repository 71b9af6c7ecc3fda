import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Client } from 'pg';
import { phone, type Person } from '../../src/person.js';
import { OfficeWorld } from './office-world.js';

jest.setTimeout(240_000);
/** Of the demonstration's applicants: they have nothing with one another yet. */
const [askerNr, guestNr] = [10, 6];
let world: OfficeWorld;
let database: Client;
let asker: Person;
let guest: Person;
let offerId: string;

beforeAll(async () => {
  world = await OfficeWorld.start();
  database = new Client({ connectionString: world.product.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database?.end();
  await world?.stop();
});

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const nameOf = (nth: number) => world.account('applicant', nth).name;
const cardOf = ({ page }: Person, other: number) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: nameOf(other) });

test('the demonstration has meetings that are asked for, accepted, placed, declined and held', async () => {
  const person = await world.arrive('applicant', { viewport: phone });
  await person.goTo('/meetings');
  for (const state of ['Chờ trả lời', 'Đã nhận lời', 'Đã có giờ', 'Đã diễn ra', 'Đã từ chối']) {
    await person.page.getByText(state, { exact: true }).first().waitFor();
  }
  await person.page.getByText('Đã ghi kết quả; chạm lại để đổi').first().waitFor();
  expect(await person.faults()).toEqual([]);
});

test('who speaks at the event has no meetings then, and reads it', async () => {
  const speaker = await world.arrive('applicant', { viewport: phone });
  await speaker.goTo('/meetings');
  const engaged = speaker.page.getByRole('button', { name: / · có việc$/ });
  await engaged.first().waitFor();
  await speaker.page.getByRole('heading', { name: /^Giờ bận của tôi tại Techconnect/ }).waitFor();
  expect(await speaker.faults()).toEqual([]);
});

test('one asks about an offer, and whoever published it says yes', async () => {
  const owner = await world.session('applicant', guestNr);
  const { items } = await owner.get<{ items: Listed[] }>('/api/exchange/listings');
  const { id, code } = items.find(({ side, isPublic }) => side === 'offer' && isPublic)!;
  offerId = id;
  asker = await world.arrive('applicant', { viewport: phone }, askerNr);
  await asker.goTo('/meetings');
  await asker.page.getByRole('link', { name: 'Đề nghị gặp' }).click();
  const offer = asker.page.getByRole('combobox', { name: 'Tin chào bán hoặc nhu cầu' });
  await offer.fill(code);
  expect(await asker.faults()).toEqual([]);
  await asker.page.getByRole('option', { name: new RegExp(code) }).click();
  await asker.page.getByLabel('Lời nhắn (không bắt buộc)').fill('Xin xem máy chạy thử tại gian hàng.');
  expect(await asker.faults()).toEqual([]);
  await asker.page.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await cardOf(asker, guestNr).getByText('Chờ trả lời', { exact: true }).waitFor();

  guest = await world.arrive('applicant', { viewport: phone }, guestNr);
  await guest.page.getByRole('link', { name: /đề nghị gặp chờ bạn trả lời/ }).click();
  await cardOf(guest, askerNr).getByText('Xin xem máy chạy thử tại gian hàng.').waitFor();
  // Who clicks twice is not told that it did not work.
  await cardOf(guest, askerNr).getByRole('button', { name: 'Nhận lời' }).dblclick();
  await cardOf(guest, askerNr).getByText('Chờ ban tổ chức xếp giờ').waitFor();
  expect(await guest.page.getByRole('alert').filter({ hasText: 'không còn ở bước này' }).count()).toBe(0);
});

test('from the page of an offer one is led to the meeting, or told what stands against it', async () => {
  await asker.goTo(`/exchange/listings/${offerId}`);
  await asker.page.getByRole('link', { name: 'Đề nghị gặp' }).click();
  await asker.page.getByText('Hai bên đã có một đề nghị hoặc cuộc gặp tại đây.').waitFor();
  expect(await asker.faults()).toEqual([]);
  await asker.page.getByRole('link', { name: 'Xem cuộc gặp', exact: true }).click();
  await cardOf(asker, guestNr).waitFor();

  // Who has no place there is led to the registration.
  const judge = await world.arrive('judge');
  await judge.goTo(`/exchange/listings/${offerId}`);
  await judge.page.getByRole('link', { name: 'Đề nghị gặp' }).click();
  await judge.page.getByText('Bạn chưa có chỗ tại sự kiện này.').waitFor();
  expect(await judge.faults()).toEqual([]);
  await judge.page.getByRole('link', { name: 'Đăng ký dự' }).click();
  await judge.page.waitForURL(/\/events\/[0-9a-f-]+\/register/);

  await guest.goTo(`/meetings/ask?listingId=${offerId}`);
  await guest.page.getByText('Đây là tin hoặc hồ sơ của chính bạn').waitFor();
});

test('the organisers see what placing would do, and do it; both read when and at which table', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await page.getByRole('link', { name: /^3 cuộc gặp chờ xếp giờ và bàn/ }).click();
  await page.getByText(/^3 cuộc gặp chờ xếp: xếp được 3/).waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Xếp giờ và bàn' }).click();
  await page.getByText('Không có cuộc gặp nào chờ xếp giờ').waitFor();
  for (const [person, other] of [
    [asker, guestNr],
    [guest, askerNr],
  ] as const) {
    await person.goTo('/meetings');
    await cardOf(person, other)
      .getByText(/· Bàn \d+$/)
      .waitFor();
  }
});

test('E28: once it has begun each says in one tap what became of it, and the organisers read it', async () => {
  await database.query(
    `update exchange.meeting_slot set starts_at = now() - interval '1 hour', ends_at = now() - interval '40 minutes'
      where id = (select slot_id from exchange.meeting where message = 'Xin xem máy chạy thử tại gian hàng.')`,
  );
  for (const [person, other, outcome] of [
    [asker, guestNr, 'Sẽ ký thỏa thuận'],
    [guest, askerNr, 'Trao đổi tiếp'],
  ] as const) {
    // The page, and a tap.
    await person.goTo('/meetings');
    await cardOf(person, other).getByRole('button', { name: outcome }).click();
    await cardOf(person, other).getByText('Đã ghi kết quả; chạm lại để đổi').waitFor();
    expect(await person.faults()).toEqual([]);
  }
  const secretary = await world.session('secretary');
  const { items } = await secretary.get<{ items: { id: string }[] }>('/api/exchange/my/meeting-gatherings');
  const { rated } = await secretary.get<{ rated: object }>(`/api/exchange/meeting-plans/${items[0]!.id}`);
  expect(rated).toMatchObject({ begun: 1, agreement: 1, noShow: 0, unrated: 0 });
  expect(world.complaints()).toEqual([]);
});

test('from the outcome the organisers draft the agreement in one step, and both read that it is there', async () => {
  await cardOf(asker, guestNr).getByText('Ban tổ chức lập thỏa thuận từ cuộc gặp này').waitFor();
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  const session = await world.session('secretary');
  const { items } = await session.get<{ items: { id: string }[] }>('/api/exchange/my/meeting-gatherings');
  await secretary.goTo(`/meetings/${items[0]!.id}`);
  const row = page
    .getByRole('row')
    .filter({ hasText: nameOf(askerNr) })
    .filter({ hasText: 'Sẽ ký thỏa thuận' });
  await row.getByRole('link', { name: 'Lập thỏa thuận' }).click();
  await page.getByText('Nội dung và hai bên lấy từ cuộc gặp riêng.').waitFor();
  expect(await secretary.faults()).toEqual([]);
  expect(await page.getByLabel('Nội dung hợp tác').inputValue()).not.toBe('');
  for (const nr of [askerNr, guestNr]) await page.getByText(`Hiện do ${nameOf(nr)} phụ trách`).waitFor();
  await page.getByRole('combobox', { name: 'Tỉnh theo dõi' }).fill('Nghệ');
  await page.getByRole('option', { name: 'Nghệ An' }).click();
  await page.getByLabel('Ngày rà soát').fill(dayIn(180));
  await page.getByRole('button', { name: 'Lập bản nháp' }).click();
  await page.getByText('một cuộc gặp riêng').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await secretary.goTo(`/meetings/${items[0]!.id}`);
  await row.getByText('Đã lập thỏa thuận từ cuộc gặp này.').waitFor();
  await asker.goTo('/meetings');
  await cardOf(asker, guestNr).getByRole('link', { name: 'Xem thỏa thuận' }).click();
  await asker.page.getByText('một cuộc gặp riêng').waitFor();
  expect(await asker.faults()).toEqual([]);
});

test('a new event has no times until the office sets those of all its days in one step, and takes them back', async () => {
  const office = await world.session('secretary');
  const [first, last] = [dayIn(60), dayIn(61)];
  const made = await office.post<{ id: string; version: number }>('/api/gatherings/gatherings', {
    ...{ templateCode: 'techconnect', code: 'TC-MEET', startsOn: first, endsOn: last, provinceCode: '40' },
    ...{ venue: 'Nhà thi đấu tỉnh', nameVi: 'Techconnect Nghệ An', nameEn: 'Techconnect Nghe An' },
  });
  const announced = { 'if-match': `"${made.version}"` };
  await office.post(`/api/gatherings/gatherings/${made.id}/announce`, {}, announced);
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  const isKnown = async () => {
    const { items } = await office.get<{ items: { id: string }[] }>('/api/exchange/my/meeting-gatherings');
    return items.some(({ id }) => id === made.id);
  };
  while (!(await isKnown())) await new Promise((resolve) => setTimeout(resolve, 200));
  await secretary.goTo(`/office/events/${made.id}`);
  await page.getByText('Chưa mở khung giờ gặp riêng').waitFor();
  await page.getByRole('link', { name: 'Đặt bàn và khung giờ' }).click();
  await page.getByRole('button', { name: 'Lưu và thêm 42 khung giờ' }).click();
  await page
    .getByRole('button', { name: /^Bỏ khung giờ 11:40 / })
    .first()
    .waitFor();
  expect(await secretary.faults()).toEqual([]);
  expect(await page.getByRole('button', { name: /^Bỏ khung giờ / }).count()).toBe(42);
  // The event is held a week later: its times follow in one step, and stay at their hours.
  await secretary.goTo(`/office/events/${made.id}`);
  await page.getByRole('button', { name: 'Sửa tên, ngày, địa điểm' }).click();
  await page.getByLabel('Ngày đầu').fill(dayIn(67));
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Sửa tên, ngày, địa điểm' }).waitFor();
  await secretary.goTo(`/meetings/${made.id}`);
  await page.getByText('42 khung giờ nằm ngoài ngày tổ chức sự kiện').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Dời tất cả khung giờ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dời tất cả khung giờ' }).click();
  await page.getByText('42 khung giờ nằm ngoài ngày tổ chức sự kiện').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /^Bỏ khung giờ / }).count()).toBe(42);
  await page.getByRole('button', { name: 'Bỏ tất cả bàn và khung giờ' }).click();
  await page.getByRole('button', { name: 'Lưu và thêm 42 khung giờ' }).waitFor();
  expect(await secretary.faults()).toEqual([]);
});

interface Listed {
  id: string;
  code: string;
  side: string;
  isPublic: boolean;
}

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { OfficeWorld } from './office-world.js';
import { phone } from '../../src/person.js';

jest.setTimeout(240_000);

let world: OfficeWorld;
let coming: { id: string };
let past: { id: string };

beforeAll(async () => {
  world = await OfficeWorld.start();
  const listed = async (when: string) =>
    (JSON.parse(await world.publicText(`/gatherings/gatherings?when=${when}`)) as { items: { id: string }[] })
      .items[0]!;
  [coming, past] = [await listed('coming'), await listed('past')];
});
afterAll(() => world?.stop());

async function expectFocus(page: Page, label: string): Promise<void> {
  const focused = page.getByLabel(label).and(page.locator(':focus'));
  await focused.waitFor();
  expect((await focused.boundingBox())!.y).toBeGreaterThan(80);
}

test('whoever may come registers on the phone, waits for the office, and has a badge once it said yes', async () => {
  const judge = await world.arrive('judge', { viewport: phone });
  const { page } = judge;
  await judge.goTo('/events');
  await page
    .getByRole('link', { name: /Techconnect/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Đăng ký tham dự' }).click();
  await page.getByRole('radio', { name: /Đơn vị trưng bày/ }).check();
  await page.getByLabel('Họ và tên, như in trên thẻ').fill('Đặng Quốc Thái');
  await page.getByLabel('Đơn vị', { exact: true }).fill('Viện Cơ điện Sông Hồng');
  expect(await judge.faults()).toEqual([]);
  await page.getByRole('checkbox', { name: 'Tôi đã đọc thông báo về dữ liệu cá nhân' }).check();
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  // What is missing stands beside its field, which is brought before the eyes, and what was typed stays.
  await page.getByText('Hãy điền mục này', { exact: true }).first().waitFor();
  await expectFocus(page, 'Công nghệ trưng bày');
  await page.getByLabel('Công nghệ trưng bày').fill('Máy sấy nhãn đối lưu');
  await page.getByRole('combobox', { name: 'Vai trò tại gian hàng' }).click();
  await page.getByRole('option', { name: 'Phụ trách gian hàng' }).click();
  await page.getByLabel('Điện thoại').fill('chưa có');
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await page.getByText('hãy ghi số điện thoại bằng chữ số', { exact: false }).waitFor();
  await expectFocus(page, 'Điện thoại');
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByLabel('Điện thoại').fill('0912 345 678');
  await page.getByRole('button', { name: 'Gửi đăng ký' }).dblclick();
  await page.getByText('Ban tổ chức đang xem xét đăng ký của bạn').waitFor();
  expect(await page.getByRole('img', { name: 'Thẻ của tôi' }).count()).toBe(0);
  // Back at the form there is nothing to fill in a second time, and a way to what was sent.
  await page.goBack();
  await page.getByText('Bạn đã đăng ký sự kiện này').waitFor();
  expect(await judge.faults()).toEqual([]);
  await page.getByRole('link', { name: 'Xem đăng ký của tôi' }).click();
  await page.getByText('Ban tổ chức đang xem xét đăng ký của bạn').waitFor();

  const secretary = await world.arrive('secretary');
  await secretary.goTo(`/office/events/${coming.id}?tab=delegates&state=pending&q=quoc%20thai`);
  await secretary.page.getByRole('checkbox', { name: 'Chọn Đặng Quốc Thái' }).check();
  expect(await secretary.faults()).toEqual([]);
  await secretary.page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  const asked = secretary.page.getByRole('dialog', { name: 'Duyệt 1 đại biểu?' });
  await asked.getByText('Số người nhận thư: 1.', { exact: false }).waitFor();
  await asked.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await secretary.page.getByText('Xong 1; không được 0').waitFor();

  await page.reload();
  await page.getByRole('img', { name: 'Thẻ của tôi' }).waitFor();
  expect(await judge.faults()).toEqual([]);

  // Who they are may change as it is; what the approval rested on waits again, and they are told so.
  await page.getByRole('button', { name: 'Sửa thông tin' }).click();
  await page.getByLabel('Chức vụ').fill('Trưởng phòng');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  await page.getByRole('img', { name: 'Thẻ của tôi' }).waitFor();
  await page.getByRole('button', { name: 'Sửa thông tin' }).click();
  expect(await page.getByLabel('Chức vụ').inputValue()).toBe('Trưởng phòng');
  await page.getByLabel('Công nghệ trưng bày').fill('Máy sấy nhãn bơm nhiệt');
  expect(await judge.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await page.getByText('Đã lưu; đăng ký chờ duyệt lại').waitFor();
  await page.getByText('Ban tổ chức đang xem xét đăng ký của bạn').waitFor();
  expect(await page.getByRole('img', { name: 'Thẻ của tôi' }).count()).toBe(0);
});

test('a list is looked at before it is taken; only the address that was invited answers', async () => {
  const [invited, other] = [world.account('chair'), world.account('officer')];
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/events/${coming.id}?tab=invitations`);
  const csv = `Họ và tên;E-mail;Đơn vị;Tỉnh\nTrần Đức Nghĩa;${invited.email};Viện Hàn lâm;Hà Nội\nSai Địa Chỉ;khong-phai;X;\n`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'moi.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('2 dòng: 1 người mới, 0 đã có, 1 lỗi').waitFor();
  await page.getByRole('row', { name: /3 E-mail “khong-phai” không phải địa chỉ e-mail; hãy ghi/ }).waitFor();
  // The kind opens zones: nobody has one that the office did not choose.
  expect(await page.getByRole('button', { name: 'Nhập 1 người' }).isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'Loại đại biểu của dòng không ghi loại' }).click();
  await page.getByRole('option', { name: 'Diễn giả, chuyên gia' }).click();
  await page.getByText('Diễn giả, chuyên gia: 1').waitFor();
  await page.getByRole('button', { name: 'Nhập 1 người' }).click();
  await page.getByText('Đã nhập 1 người').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Gửi 1 lời mời chưa gửi' }).click();
  const sure = page.getByRole('dialog', { name: 'Gửi 1 lời mời?' });
  await sure.getByText('Số người nhận thư mời: 1.').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await sure.getByRole('button', { name: 'Gửi 1 lời mời chưa gửi' }).click();
  await page.getByText('Đã chuyển 1 lời mời đi gửi').waitFor();
  const { items } = await (
    await world.session('secretary')
  ).get<{ items: { id: string; email: string }[] }>(`/api/gatherings/gatherings/${coming.id}/invitations`);
  const path = `/events/invitations/${items.find(({ email }) => email === invited.email)!.id}`;

  // Whoever has the link reads what it is about, and what comes after signing in.
  const nobody = await world.visit({ viewport: phone });
  await nobody.goTo(path);
  await nobody.page.getByText('Ban tổ chức Techconnect trân trọng mời bạn tham dự.').waitFor();
  await nobody.page.getByText('Diễn giả, chuyên gia').waitFor();
  await nobody.page.getByRole('link', { name: 'Đăng nhập để trả lời' }).waitFor();
  expect(await nobody.page.locator('main').innerText()).not.toContain(invited.name);
  expect(await nobody.faults()).toEqual([]);

  const stranger = await world.arrive(other.role);
  await stranger.goTo(path);
  await stranger.page.getByText('Lời mời này không dành cho địa chỉ bạn đang dùng').waitFor();

  const chair = await world.arrive('chair');
  await chair.goTo(path);
  await chair.page.getByText('Chờ bạn trả lời', { exact: true }).waitFor();
  await chair.page.getByRole('button', { name: 'Nhận lời' }).click();
  await chair.page.getByRole('link', { name: 'Hoàn tất đăng ký' }).click();
  await chair.page.getByLabel('Lĩnh vực chuyên môn').fill('Cơ khí chế tạo');
  await chair.page.getByRole('checkbox', { name: 'Tôi đã đọc thông báo về dữ liệu cá nhân' }).check();
  await chair.page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await chair.page.getByRole('img', { name: 'Thẻ của tôi' }).waitFor();
});

test('one person is invited by hand, put right after the letter, and taken back; the link says so', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/events/${coming.id}?tab=invitations`);
  await page.getByRole('button', { name: 'Mời một người' }).click();
  let form = page.getByRole('dialog', { name: 'Mời một người' });
  await form.getByLabel('Họ và tên').fill('Lương Thị Hảo');
  await form.getByLabel('E-mail').fill('hao.luongg@example.com');
  await form.getByRole('combobox', { name: 'Loại đại biểu' }).click();
  await page.getByRole('option', { name: 'Diễn giả, chuyên gia' }).click();
  await form.getByRole('checkbox', { name: 'Gửi thư mời ngay đến địa chỉ này' }).check();
  expect(await secretary.faults()).toEqual([]);
  await form.getByRole('button', { name: 'Thêm và gửi thư mời' }).click();
  await page.getByText('Đã chuyển thư mời Lương Thị Hảo đi gửi').waitFor();

  // The same address a second time is refused beside its field.
  await page.getByRole('button', { name: 'Mời một người' }).click();
  form = page.getByRole('dialog', { name: 'Mời một người' });
  await form.getByLabel('Họ và tên').fill('Lương Thị Hảo');
  await form.getByLabel('E-mail').fill('hao.luongg@example.com');
  await form.getByRole('combobox', { name: 'Loại đại biểu' }).click();
  await page.getByRole('option', { name: 'Diễn giả, chuyên gia' }).click();
  await form.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await form.getByText('Địa chỉ e-mail này đã có trong danh sách mời', { exact: false }).waitFor();
  await page.keyboard.press('Escape');

  const idOf = async (email: string) => {
    const session = await world.session('secretary');
    const path = `/api/gatherings/gatherings/${coming.id}/invitations?q=hao.luong`;
    const { items } = await session.get<{ items: { id: string; email: string }[] }>(path);
    return items.find((one) => one.email === email)!.id;
  };
  const wrong = `/events/invitations/${await idOf('hao.luongg@example.com')}`;
  await page.getByLabel('Tìm theo tên, e-mail, đơn vị').fill('hao.luong');
  await page.waitForURL(/q=hao\.luong/);
  await page.getByRole('button', { name: 'Sửa lời mời Lương Thị Hảo' }).click();
  form = page.getByRole('dialog', { name: 'Sửa lời mời Lương Thị Hảo' });
  await form.getByLabel('E-mail').fill('hao.luong@example.com');
  await form.getByRole('button', { name: 'Lưu và gửi thư đến địa chỉ mới' }).click();
  await page.getByText('Đã sửa; thư mời mới đang được gửi đi').waitFor();
  const right = `/events/invitations/${await idOf('hao.luong@example.com')}`;
  const nobody = await world.visit({ viewport: phone });
  await nobody.goTo(wrong);
  await nobody.page.getByText('Lời mời này không còn hiệu lực', { exact: false }).waitFor();
  await nobody.goTo(right);
  await nobody.page.getByRole('link', { name: 'Đăng nhập để trả lời' }).waitFor();

  await secretary.goTo(`/office/events/${coming.id}?tab=invitations&q=hao.luong&invited=sent`);
  await page.getByText('Gửi lại được từ', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Gửi lại lời mời Lương Thị Hảo' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Rút lời mời Lương Thị Hảo' }).click();
  const sure = page.getByRole('dialog', { name: 'Rút lời mời Lương Thị Hảo?' });
  await sure.getByText('một thư báo được gửi đến hao.luong@example.com', { exact: false }).waitFor();
  expect(await secretary.faults()).toEqual([]);
  await sure.getByRole('button', { name: 'Rút', exact: true }).click();
  await page.getByText('Đã rút lời mời', { exact: true }).waitFor();
  await nobody.page.reload();
  await nobody.page.getByText('Lời mời này không còn hiệu lực', { exact: false }).waitFor();
});

test('whoever waits is moved by the office and reads why; badges are printed while it goes on', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/events/${coming.id}?tab=delegates&state=waiting&kind=investor`);
  const last = page.getByRole('row').filter({ hasText: '#14' });
  const name = (await last.locator('p').first().textContent())!;
  await last.getByRole('button', { name: 'Đổi chỗ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do (người đó đọc được)').fill('Đại diện tỉnh đăng cai');
  await dialog.getByRole('button', { name: 'Đổi chỗ' }).click();
  await page.getByText('Đã đổi chỗ; người đó được báo').waitFor();
  await page.getByRole('row').filter({ hasText: '#1' }).filter({ hasText: name }).first().waitFor();

  await secretary.goTo(`/office/events/${coming.id}?tab=badges`);
  await page.getByRole('combobox', { name: 'Loại' }).click();
  await page.getByRole('option', { name: 'Báo chí' }).click();
  await page.getByRole('button', { name: 'In thẻ chưa in' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải PDF' }).click({ timeout: 60_000 }),
  ]);
  expect(download.suggestedFilename()).toMatch(/^the-dai-bieu-.*\.pdf$/);
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'In thẻ chưa in' }).click();
  await page.getByRole('alert').getByText('Không có thẻ nào cần in').waitFor();
});

test('registration is moved by itself and back; on a phone what was done is said over the header', async () => {
  const secretary = await world.arrive('secretary', { viewport: phone });
  const { page } = secretary;
  await secretary.goTo(`/office/events/${coming.id}`);
  const until = page.getByText(/^\d\d:\d\d thứ .* \(UTC\+7\)$/);
  const before = await until.innerText();
  await page.getByRole('button', { name: 'Sửa thời gian đăng ký' }).click();
  await page.getByRole('dialog').getByLabel('Giờ (nếu có)').fill('11:30');
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu thời gian đăng ký' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Đã sửa thời gian đăng ký' });
  await notice.waitFor();
  expect((await notice.boundingBox())!.y).toBeLessThan(20);
  await until.filter({ hasText: /^11:30/ }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác thời gian đăng ký' }).click();
  await until.filter({ hasText: before }).waitFor();
});

test('the next edition is made from the last one, its difference first; an eighth kind is a form', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/events/clone?from=${past.id}`);
  await page.getByLabel('Mã sự kiện').fill('TECHCONNECT-2030');
  await page.getByLabel('Ngày đầu').fill('2030-05-06');
  await page.getByRole('combobox', { name: 'Tỉnh đăng cai' }).fill('Huế');
  await page.getByRole('option', { name: /Huế/ }).click();
  await page.getByLabel('Địa điểm').fill('Trung tâm Văn hóa Huyền Trân');
  // Inviting people again says what is missing beside its field.
  await page.getByRole('radio', { name: 'Những người đã đồng ý được mời lại' }).check();
  await page.getByRole('button', { name: 'Xem khác biệt' }).click();
  await page.getByText('Chọn ít nhất một loại đại biểu').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByRole('radio', { name: 'Không mang theo ai' }).check();
  await page.getByRole('button', { name: 'Xem khác biệt' }).click();
  await page.getByRole('row', { name: /Ngày cuối .* 07\/05\/2030 dời ngày/ }).waitFor();
  await page.getByRole('row', { name: /Đăng ký \d+ 0 không mang theo/ }).waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lập sự kiện mới' }).click();
  await page.getByRole('tab', { name: 'Loại và chỉ tiêu' }).click();
  await page.getByRole('button', { name: 'Thêm loại đại biểu' }).click();
  await page.getByLabel('Mã (chữ thường)').fill('farmer');
  await page.getByLabel('Tên tiếng Việt').fill('Nhà sáng chế nông dân');
  await page.getByLabel('Tên tiếng Anh').fill('Farmer inventor');
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu cấu hình').waitFor();
  await page.getByRole('cell', { name: 'Nhà sáng chế nông dân', exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Tổng quan' }).click();
  await page.getByRole('button', { name: 'Công bố sự kiện' }).click();
  const asked = page.getByRole('dialog', { name: /^Công bố “.*”\?$/ });
  await asked.getByText('Công bố không gửi thư cho ai', { exact: false }).waitFor();
  await asked.getByRole('button', { name: 'Công bố sự kiện' }).click();
  await page.getByText('Đã công bố; đăng ký tự mở và đóng đúng giờ').waitFor();
});

test.each([
  ['vi', false],
  ['en', true],
] as const)('public pages are without fault on a phone, in %s, dark: %s', async (language, dark) => {
  const applicant = await world.arrive('applicant', { viewport: phone, language, dark });
  for (const path of ['/events', `/events/${coming.id}`, '/my/events', `/events/${coming.id}/register?kind=press`]) {
    await applicant.goTo(path);
    expect(await applicant.faults()).toEqual([]);
  }
});

test('no browser complained', () => {
  // That there is nothing left to print, or what is missing in a form, is an answer.
  expect(world.complaints().filter((text) => !/status of (400|409|410)/.test(text))).toEqual([]);
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Session } from '../../src/session.js';
import { OfficeWorld, type Item } from './office-world.js';
import { phone, type Person } from '../../src/person.js';

jest.setTimeout(240_000);

interface Nominated {
  id: string;
  title: string;
  state: string;
  nomineeName: string | null;
}

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n');

let world: OfficeWorld;
let editionId: string;
let api: Session;
let officer: Person;
let nominee: Person;

const listed = async () =>
  (await api.get<{ items: Nominated[] }>(`/api/registration/nominations?editionId=${editionId}`)).items;
const inState = async (state: string) => (await listed()).find((one) => one.state === state)!;

const honours = async (words: string) => {
  const found = await world.publicText(`/awards/honours?kind=prize&q=${encodeURIComponent(words)}`);
  return (JSON.parse(found) as { items: { title: string; year: number }[] }).items;
};

beforeAll(async () => {
  world = await OfficeWorld.start();
  const editions = JSON.parse(await world.publicText('/registration/editions')) as {
    items: { id: string; state: string; nominated: boolean }[];
  };
  editionId = editions.items.find(({ state, nominated }) => state === 'open' && nominated)!.id;
  api = await world.session('nominator');
  officer = await world.arrive('nominator');
  nominee = await world.arrive('nominee', { viewport: phone });
});
afterAll(() => world?.stop());

test('the organiser reminds a body that has an officer; one that has none is marked, and is not counted', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${editionId}?tab=nominations`);
  const silent = page.getByRole('row', { name: /Hà Tĩnh.*Chưa có cán bộ đề cử/ });
  expect(await silent.getByRole('checkbox').isDisabled()).toBe(true);
  await page.getByText(/\d+ cơ quan chưa có cán bộ đề cử nên chưa nhắc được/).waitFor();
  await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await page.getByRole('button', { name: 'Nhắc 1 cơ quan' }).click();
  const asked = page.getByRole('dialog', { name: 'Nhắc 1 cơ quan?' });
  await asked.getByRole('button', { name: 'Nhắc 1 cơ quan' }).click();
  await page.getByText('Đã nhắc 1 cán bộ của 1 cơ quan.').waitFor();
  await page.getByRole('row', { name: /Nghệ An.*Đã nhắc: / }).waitFor();
  expect(await secretary.faults()).toEqual([]);
});

test('the letter’s link opens for the nominee alone; who else gets it finds nothing', async () => {
  const { id, title } = await inState('waiting');
  const path = `/nominations/asked/${id}`;
  const other = await world.arrive('applicant');
  await other.goTo(path);
  await other.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  expect(await other.page.getByText(title).count()).toBe(0);
  await other.leave();
  await nominee.goTo('/');
  const card = nominee.page.getByRole('link', { name: /Bạn được đề cử/ });
  await card.filter({ hasText: title }).filter({ hasText: 'Sách vàng Sáng tạo Việt Nam' }).click();
  await nominee.page.getByRole('heading', { name: title }).waitFor();
  expect(await nominee.faults()).toEqual([]);
});

test('the nominee puts a fact right and confirms; the officer sees it and sends, and the quota is used up', async () => {
  const { id, title } = await inState('waiting');
  await nominee.goTo(`/nominations/asked/${id}`);
  const { page } = nominee;
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải về: Giấy chứng nhận.pdf' }).click();
  expect((await saving).suggestedFilename()).toBe('Giấy chứng nhận.pdf');
  await page.getByText(/Giấy chứng nhận\.pdf · \d+ kB/).waitFor();
  await page.getByText('Lĩnh vực', { exact: true }).waitFor();
  await page.getByLabel('Giải (nhất, nhì, ba …)').fill('Giải Đặc biệt');
  await page.getByLabel('Tôi đồng ý công bố tên và ảnh').check();
  await page.getByRole('button', { name: 'Xác nhận đề cử' }).click();
  await page.getByText('Bạn đã xác nhận đề cử này.').waitFor();
  expect(await nominee.faults()).toEqual([]);
  await officer.goTo('/');
  expect(await officer.faults()).toEqual([]);
  await officer.page.getByRole('link', { name: 'Đề cử công trình' }).click();
  await officer.page.getByRole('heading', { name: 'Đề cử', exact: true }).waitFor();
  expect(await officer.faults()).toEqual([]);
  await officer.page.getByText('Đã gửi 1 trong 2, còn 1').first().waitFor();
  await officer.page.getByRole('link').filter({ hasText: title }).click();
  await officer.page.getByText('Đủ điều kiện gửi.').waitFor();
  expect(await officer.faults()).toEqual([]);
  await officer.page.getByRole('button', { name: 'Gửi đề cử' }).click();
  await officer.page
    .getByText(/SVST-\d{4}-\d{5}/)
    .first()
    .waitFor();
  const entry = await api.get<{ answers: Record<string, string> }>(`/api/registration/entries/${id}`);
  expect(entry.answers['prior-rank']).toBe('Giải Đặc biệt');
  await officer.goTo('/nominations');
  await officer.page.getByText('Đã gửi đủ 2.').waitFor();
});

test('what is over the quota is not sent, and the page says what to do; one that is taken back makes room', async () => {
  const { id } = await inState('confirmed');
  const { page } = officer;
  await officer.goTo(`/nominations/${id}`);
  await page.getByText('Đã gửi đủ 2. Muốn gửi công trình khác, hãy rút một công trình đã gửi.').waitFor();
  expect(await page.getByText('Đủ điều kiện gửi.').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Gửi đề cử' }).isDisabled()).toBe(true);
  const mine = world.account('nominee').name;
  const sent = (await listed()).find(({ state, nomineeName }) => state === 'sent' && nomineeName !== mine)!;
  await officer.goTo(`/entries/${sent.id}`);
  await page.getByRole('button', { name: 'Rút đề cử' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('Nhường chỗ cho công trình khác');
  await page.getByRole('dialog').getByRole('button', { name: 'Rút đề cử' }).click();
  await page.getByText('Đã rút').first().waitFor();
  await officer.goTo(`/nominations/${id}`);
  await page.getByRole('button', { name: 'Gửi đề cử' }).click();
  await page
    .getByText(/SVST-\d{4}-\d{5}/)
    .first()
    .waitFor();
});

test('a prize of last year is found in the register and taken by the code of its certificate; an unknown code is refused beside its field', async () => {
  const { page } = officer;
  const { id, title } = await inState('draft');
  const code = page.getByLabel('Mã giấy chứng nhận');
  const take = page.getByRole('button', { name: 'Lấy vào hồ sơ' });
  await officer.goTo(`/nominations/${id}`);
  await code.fill('KHONG-CO');
  await take.click();
  await page.getByText('Sổ vinh danh không có giải thưởng còn hiệu lực với mã này.').waitFor();
  expect(await officer.faults()).toEqual([]);
  await page.getByRole('link', { name: 'Tìm trong sổ vinh danh' }).click();
  await page.getByLabel('Tìm theo tên công trình').fill(title);
  await page.getByRole('link', { name: title }).click();
  await page.waitForURL(/\/certificates\/./);
  const certificateCode = new URL(page.url()).pathname.split('/').at(-1)!;
  await officer.goTo(`/nominations/${id}`);
  await code.fill(certificateCode);
  await take.click();
  await page.getByText('Giải thưởng và giấy chứng nhận đã ở trong hồ sơ').waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: `của công trình “${title}”` })
    .waitFor();
  expect(await officer.faults()).toEqual([]);
  await officer.goTo(`/entries/${id}?section=form-prior-prize`);
  const { year } = (await honours(title))[0]!;
  expect(await page.getByLabel('Năm đoạt giải').inputValue()).toBe(String(year));
  await officer.goTo(`/entries/${id}?section=files`);
  await page.getByText(`giay-chung-nhan-${certificateCode}.pdf`).waitFor();
});

/** Ticks the body's declaration in the dossier, or unticks it. */
async function declare(page: Page, id: string, given: boolean): Promise<void> {
  await page.goto(`${officer.url}/entries/${id}?section=consents`);
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('checkbox', { name: /Cơ quan đề cử đã kiểm tra hồ sơ/ }).setChecked(given);
  await saved;
}

test('who comes back from the dossier does not read that what was just put right is missing', async () => {
  const { page } = officer;
  const { id } = await inState('draft');
  await declare(page, id, false);
  expect(await page.locator('header nav [aria-current=page]').allTextContents()).toEqual(['Đề cử']);
  await page.getByRole('link', { name: 'Người được đề cử, xác nhận và gửi' }).click();
  const missing = page.getByRole('alert').filter({ hasText: 'trước khi gửi được' });
  const declaration = missing.getByRole('link', { name: 'Cam kết' });
  await declaration.click();
  await page.getByRole('checkbox', { name: /Cơ quan đề cử đã kiểm tra hồ sơ/ }).check();
  await page.getByRole('link', { name: 'Người được đề cử, xác nhận và gửi' }).click();
  await missing.waitFor();
  await declaration.waitFor({ state: 'detached' });
});

/** Says who is nominated. */
async function nameNominee(): Promise<void> {
  const { page } = officer;
  const { email, name } = world.account('nominee');
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('E-mail nhận thư xin xác nhận').fill(email);
  await page.getByLabel('Ngày sinh').fill('1984-11-02');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText(/tuổi vào ngày tính tuổi/).waitFor();
}

test('a nominee is named and asked once the dossier is whole, and declines on a phone', async () => {
  const { page } = officer;
  const { id, title } = await inState('draft');
  await officer.goTo(`/entries/${id}?section=files`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp' }).first().click();
  await (await chooser).setFiles({ name: 'giay-chung-nhan.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByText(createHash('sha256').update(pdf).digest('hex')).first().waitFor();
  await declare(page, id, false);
  await officer.goTo(`/nominations/${id}`);
  await nameNominee();
  const otherTab = await officer.context.newPage();
  await declare(otherTab, id, true);
  await otherTab.close();
  await page.getByRole('button', { name: 'Gửi thư xin xác nhận' }).click();
  await page.getByText('Đang chờ trả lời.').waitFor();
  await page.getByText('Còn 1 việc trước khi gửi được').waitFor();
  expect(await officer.faults()).toEqual([]);
  await nominee.goTo('/nominations/asked');
  expect(await nominee.faults()).toEqual([]);
  const asked = nominee.page.getByRole('link').filter({ hasText: title }).first();
  await asked.filter({ hasText: 'Sách vàng Sáng tạo Việt Nam' }).click();
  await nominee.page.getByRole('button', { name: 'Từ chối' }).click();
  await nominee.page.getByRole('dialog').getByRole('textbox').fill('Tôi không phải tác giả');
  await nominee.page.getByRole('dialog').getByRole('button', { name: 'Từ chối' }).click();
  await nominee.page.getByText('Bạn đã từ chối đề cử này.').waitFor();
  await page.reload();
  await page.getByText('Lý do: Tôi không phải tác giả').waitFor();
  expect(await page.getByRole('button', { name: 'Gửi đề cử' }).isDisabled()).toBe(true);
});

test('a new nomination is begun with a title; before its dossier is whole nobody is asked, and the page leads to what is missing', async () => {
  const { page } = officer;
  const title = 'Máy tách hạt sen chạy điện mặt trời';
  await officer.goTo('/nominations');
  await page.getByLabel('Tên công trình').fill(title);
  await page.getByRole('button', { name: 'Lập đề cử' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  await nameNominee();
  await page.getByRole('button', { name: 'Gửi thư xin xác nhận' }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'Chưa gửi thư' });
  await refusal.getByText(/Tài liệu bắt buộc này chưa có/).waitFor();
  expect(await officer.faults()).toEqual([]);
  await refusal.getByRole('link', { name: 'Giới thiệu công trình' }).click();
  await page.getByLabel('Giới thiệu công trình').waitFor();
  expect((await listed()).find((one) => one.title === title)!.state).toBe('draft');
});

test('the organiser sees who has nominated and who has not', async () => {
  const secretary = await world.arrive('secretary', { dark: true });
  const { page } = secretary;
  await secretary.goTo(`/office/${editionId}?tab=nominations`);
  await page.getByRole('row', { name: /Nghệ An.*2\/2/ }).waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByText('Chưa gửi', { exact: true }).click();
  expect(await page.getByRole('row', { name: /Nghệ An/ }).count()).toBe(0);
  await secretary.goTo(`/contests/${editionId}`);
  await page.getByRole('heading', { name: 'Ai được đề cử công trình' }).waitFor();
  expect(await secretary.faults()).toEqual([]);
});

/** Those nominated works that won a prize of the register, under whose name it stands. */
async function prizedAmong(entries: Item[]): Promise<Item[]> {
  const prizes = await Promise.all(entries.map(({ title }) => honours(title)));
  return entries.filter((_, index) => prizes[index]!.length > 0);
}

test('who checks a dossier reads what the register knows under the nominee’s name', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  const [known] = await prizedAmong(await world.entries(editionId));
  await secretary.goTo(`/office/${editionId}/entries/${known!.id}`);
  await page.getByRole('heading', { name: 'Trong Sổ vinh danh' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: known!.title }).first().waitFor();
  expect(await secretary.faults()).toEqual([]);
});

test('the rules of a vote and the way to close speak of votes and nominations; a quota below one is refused beside its field', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${editionId}?tab=rulebook&part=criteria`);
  await page.getByLabel('Bỏ phiếu về (tiếng Việt)').waitFor();
  for (const points of ['Trọng số (%)', 'Từ', 'Đến', 'Bước']) {
    expect(await page.getByLabel(points, { exact: true }).count()).toBe(0);
  }
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Đề cử và tuổi' }).click();
  const quota = page.getByLabel('Chỉ tiêu mỗi cơ quan');
  await quota.fill('');
  await quota.pressSequentially('-5');
  await quota.blur();
  expect(await quota.inputValue()).toBe('-5');
  await page.getByText('Ghi một số từ 1 đến 1.000').waitFor();
  await page.getByRole('button', { name: '“Đề cử và tuổi”: có con số ngoài giới hạn' }).waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  expect(await quota.inputValue()).toBe('10');
  await page.getByRole('button', { name: 'Hình thức vinh danh' }).click();
  await page.getByLabel('Hình thức (tiếng Việt)').waitFor();
  expect(await page.getByLabel('Điểm tối thiểu').count()).toBe(0);
  expect(
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(Thêm|Bỏ Công bố)/ })
      .count(),
  ).toBe(0);
  await secretary.goTo(`/office/${editionId}`);
  await page.getByRole('button', { name: 'Gia hạn gửi đề cử' }).waitFor();
  await page.getByRole('button', { name: 'Đóng nhận đề cử ngay' }).click();
  await page.getByRole('dialog', { name: 'Đóng nhận đề cử ngay' }).waitFor();
});

test('whoever confirmed changes their mind about name and photograph at any time', async () => {
  const { page } = nominee;
  const sent = await api.get<{ items: Nominated[] }>(`/api/registration/nominations?editionId=${editionId}`);
  const mine = sent.items.find(
    ({ nomineeName, state }) => nomineeName === world.account('nominee').name && state === 'sent',
  );
  await nominee.goTo('/nominations/asked');
  await page.getByRole('link').filter({ hasText: mine!.title }).click();
  await page.getByRole('switch', { name: 'Tên và ảnh được phép công bố' }).click();
  await page.getByText('Tên và ảnh không được công bố').waitFor();
  // Refused for a dossier that is not whole, and for certificates that do not count: on purpose.
  expect(world.complaints().filter((text) => !/status of 4(00|22)/.test(text))).toEqual([]);
});

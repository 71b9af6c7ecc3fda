import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { OfficeWorld } from './office-world.js';
import { phone } from '../../src/person.js';

jest.setTimeout(240_000);

let world: OfficeWorld;
let draftId: string;

beforeAll(async () => {
  world = await OfficeWorld.start();
});
afterAll(() => world?.stop());

test('last edition and one new date make a draft; every date is seen before and after, and the old edition stays', async () => {
  const source = await world.editionIn('published');
  const before = await world.publicText(`/registration/editions/${source.id}`);
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/clone?from=${source.id}`);
  const year = new Date().getUTCFullYear() + 2;
  await page.getByLabel('Ngày mở nhận bài mới').fill(`${year}-03-01`);
  await page.getByRole('textbox', { name: 'Mã kỳ thi' }).fill('NHAN-BAN-1');
  await page.getByRole('row', { name: new RegExp(`Mở nhận bài .*01/03/${year}`) }).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Bài dự thi \(\d+\)$/ })
    .waitFor();
  await page.getByRole('button', { name: 'Tạo bản soạn từ kỳ này' }).click();
  await page.getByRole('heading', { name: 'Trước khi công bố' }).waitFor();
  draftId = new URL(page.url()).pathname.split('/')[2]!;
  expect(await world.publicText(`/registration/editions/${source.id}`)).toBe(before);
  const office = await world.session('secretary');
  const clone = await office.get<{ opensAt: string }>(`/api/registration/editions/${draftId}`);
  const days = (Date.parse(clone.opensAt) - Date.parse(source.opensAt)) / 86_400_000;
  expect([days % 1, new Date(Date.parse(clone.opensAt) + 7 * 3_600_000).toISOString().slice(0, 10)]).toEqual([
    0,
    `${year}-03-01`,
  ]);
  await secretary.goTo(`/office/clone?from=${source.id}`);
  await page.getByRole('textbox', { name: 'Mã kỳ thi' }).fill('NHAN-BAN-1');
  await page.getByText('Mã này đã được dùng; còn trống: NHAN-BAN-1-2').waitFor();
  expect(await page.getByRole('button', { name: 'Tạo bản soạn từ kỳ này' }).isDisabled()).toBe(true);
  await secretary.goTo('/office/new');
  await page.getByRole('textbox', { name: 'Mã kỳ thi' }).fill('NHAN-BAN-1');
  await page.getByText('Mã này đã được dùng; còn trống: NHAN-BAN-1-2').waitFor();
});

test('a new edition is called by the year in which it opens, unless another one is typed', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo('/office/new');
  const year = page.getByRole('textbox', { name: 'Năm' });
  await page.getByLabel('Mở nhận bài').fill('2031-03-01');
  expect(await year.inputValue()).toBe('2031');
  await year.fill('2030');
  await page.getByLabel('Mở nhận bài').fill('2032-03-01');
  expect(await year.inputValue()).toBe('2030');
  await secretary.leave();
});

test('a draft is not announced until its list is clean; each item leads to its place, and a save can be taken back', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${draftId}?tab=rulebook&part=texts`);
  const announce = page.getByRole('button', { name: 'Công bố thể lệ', exact: true });
  for (const language of ['tiếng Việt', 'tiếng Anh']) {
    await page.getByRole('textbox', { name: `Thông báo về dữ liệu cá nhân (${language})` }).fill('');
  }
  await page.getByText('Lưu thay đổi trước khi công bố.').waitFor();
  await page.getByText('Danh mục này xét theo bản đã lưu.').waitFor();
  await page.getByRole('tab', { name: 'Tổng quan' }).click();
  await page.getByText('Lưu thay đổi trước khi công bố.').waitFor();
  await page.getByRole('tab', { name: 'Thể lệ' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Còn 1 việc').waitFor();
  expect(await announce.isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Giải thưởng' }).click();
  await page.getByText('Đọc bằng lời').click();
  await page.getByRole('link', { name: 'Đến chỗ sửa' }).click();
  await page.getByRole('textbox', { name: 'Thông báo về dữ liệu cá nhân (tiếng Việt)' }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác lần lưu này' }).click();
  await page.getByText('Mọi điều kiện đã đủ; công bố được ngay.').waitFor();
});

test('weights that are not 100 are not saved, stay over a reload, and can be dropped', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${draftId}?tab=rulebook&part=criteria`);
  await page.getByLabel('Trọng số (%)').first().fill('20');
  await page.getByText('Tổng trọng số: 90 %').waitFor();
  expect(await page.getByRole('button', { name: 'Lưu', exact: true }).isDisabled()).toBe(true);
  await page.reload();
  await page.getByText('Tổng trọng số: 90 %').waitFor();
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await page.getByText('Tổng trọng số: 100 %').waitFor();
  await page.getByRole('button', { name: 'Công bố thể lệ', exact: true }).click();
  const sure = page.getByRole('dialog');
  await sure.getByText(/không chuyển về bản soạn được/).waitFor();
  expect(await secretary.faults()).toEqual([]);
  await sure.getByRole('button', { name: 'Thôi' }).click();
  expect(await page.getByText('Sắp mở').count()).toBe(0);
  await page.getByRole('button', { name: 'Công bố thể lệ', exact: true }).click();
  await sure.getByRole('button', { name: 'Công bố thể lệ' }).click();
  await page.getByText('Sắp mở').first().waitFor();
});

test('what entrants declare, what points mean and what a certificate says are written while the edition is a draft', async () => {
  const source = await world.editionIn('published');
  const office = await world.session('secretary');
  const input = { code: 'LOI-VAN-1', year: new Date().getUTCFullYear() + 4, offsetDays: 1500 };
  const { id } = await office.post<{ id: string }>(`/api/registration/editions/${source.id}/clone`, input);
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  const box = (name: string) => page.getByRole('textbox', { name });
  await secretary.goTo(`/office/${id}?tab=rulebook&part=certificate`);
  await box('Nơi ký (tiếng Việt)').fill('Huế');
  await page.getByRole('button', { name: 'Cam kết của người dự thi' }).click();
  await page.getByRole('button', { name: 'Thêm lời cam kết' }).click();
  expect(await page.getByRole('button', { name: 'Lưu', exact: true }).isDisabled()).toBe(true);
  await box('Lời cam kết (tiếng Việt)').last().fill('Tôi đã đọc thể lệ');
  await box('Lời cam kết (tiếng Anh)').last().fill('I have read the rules');
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Tiêu chí chấm' }).click();
  await page.getByRole('button', { name: 'Thêm mức điểm' }).first().click();
  await box('Mức này nghĩa là (tiếng Việt)').last().waitFor();
  for (const language of ['Việt', 'Anh']) {
    for (const text of await box(`Mức này nghĩa là (tiếng ${language})`).all()) await text.fill('Mới ở cấp quốc gia');
  }
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Hoàn tác lần lưu này').waitFor();
  type Rules = {
    certificate: { place: { vi: string } };
    consents: { text: { vi: string } }[];
    stages: { criteria: { rubric: { text: { vi: string } }[] }[] }[];
  };
  const { rulebook } = await office.get<{ rulebook: Rules }>(`/api/registration/editions/${id}`);
  expect(rulebook.certificate.place.vi).toBe('Huế');
  expect(rulebook.consents.at(-1)!.text.vi).toBe('Tôi đã đọc thể lệ');
  expect(rulebook.stages[0]!.criteria[0]!.rubric.at(-1)!.text.vi).toBe('Mới ở cấp quốc gia');
});

test('a later deadline is a plain act on the edition’s page, with its decision', async () => {
  const edition = await world.editionIn('open');
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${edition.id}`);
  await page.getByRole('button', { name: 'Gia hạn nộp bài' }).click();
  const dialog = page.getByRole('dialog');
  const year = new Date().getUTCFullYear() + 1;
  await dialog.getByLabel('Nhận bài đến ngày').fill(`${year}-12-31`);
  await dialog.getByLabel('Số quyết định').fill('21/QĐ-BTC');
  await dialog.getByLabel('Lý do gia hạn').fill('Nhiều nơi mưa lũ');
  expect(await secretary.faults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Gia hạn nộp bài' }).click();
  await dialog.waitFor({ state: 'detached' });
  const path = `/registration/editions/${edition.id}`;
  expect(JSON.parse(await world.publicText(path))).toMatchObject({ closesAt: `${year}-12-31T17:00:00.000Z` });
  expect(await world.publicText(`${path}/rulebook/versions`)).toContain('21/QĐ-BTC');
});

test('what was announced changes by a decision with a reason only, and everybody reads what changed', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${draftId}?tab=rulebook&part=prizes`);
  await page.getByRole('group', { name: 'Giải Nhất' }).getByLabel('Tối đa mỗi lĩnh vực').fill('2');
  await page.getByRole('button', { name: 'Ban hành sửa đổi…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('row', { name: /Giải Nhất · Tối đa mỗi lĩnh vực 1 2/ }).waitFor();
  const issue = dialog.getByRole('button', { name: 'Ban hành 1 thay đổi' });
  expect(await issue.isDisabled()).toBe(true);
  await dialog.getByLabel('Số quyết định').fill('15/QĐ-BTC');
  await dialog.getByLabel('Lý do sửa đổi').fill('Thêm một giải Nhất theo đề nghị của hội đồng');
  expect(await secretary.faults()).toEqual([]);
  await issue.click();
  await page.getByText('Đã ban hành; thể lệ là bản 2').first().waitFor();
  await page.getByRole('button', { name: 'Xem thay đổi của bản 2' }).click();
  await page.getByRole('row', { name: /Giải Nhất · Tối đa mỗi lĩnh vực 1 2/ }).waitFor();
  expect(JSON.parse(await world.publicText(`/registration/editions/${draftId}/rulebook/versions`))).toMatchObject({
    items: [{ amendment: null }, { version: 2, amendment: { number: '15/QĐ-BTC' } }],
  });
});

test('criteria by which a round judges are locked, and the page says why', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${(await world.editionIn('judging')).id}?tab=rulebook&part=criteria`);
  await page.getByText('Vòng chấm đã được tạo và giữ nguyên tiêu chí của nó').waitFor();
  expect(await page.getByLabel('Trọng số (%)').first().isDisabled()).toBe(true);
});

test.each([
  { language: 'vi' as const, viewport: phone, dark: false },
  { language: 'en' as const, viewport: { width: 1440, height: 900 }, dark: true },
])('rules and clone are accessible and fit the screen ($language, $viewport.width wide)', async (look) => {
  const secretary = await world.arrive('secretary', look);
  const faults: string[] = [];
  const open = `/office/${(await world.editionIn('open')).id}?tab=rulebook`;
  const parts = look.dark ? ['dates', 'prizes'] : ['form', 'criteria'];
  for (const path of ['/office/clone', open, ...parts.map((part) => `${open}&part=${part}`)]) {
    await secretary.goTo(path);
    faults.push(...(await secretary.faults()));
  }
  await secretary.leave();
  expect(faults).toEqual([]);
});

test('no page of the rules complained in the console', () => {
  expect(world.complaints()).toEqual([]);
});

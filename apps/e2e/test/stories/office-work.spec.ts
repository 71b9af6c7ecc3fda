import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { OfficeWorld, type Item } from './office-world.js';
import { phone } from '../../src/person.js';

jest.setTimeout(240_000);

let world: OfficeWorld;

beforeAll(async () => {
  world = await OfficeWorld.start();
});
afterAll(() => world?.stop());

interface Dossier extends Item {
  fieldCode: string;
  answers: Record<string, unknown>;
  reasons: { code: string; note?: string }[] | null;
}

const dossier = async (id: string) =>
  (await world.session('secretary')).get<Dossier>(`/api/registration/screening/${id}`);

describe('a secretary', () => {
  test('rules on many by keyboard; each gets the own reasons, and a row that a colleague was faster with says so', async () => {
    const edition = await world.editionIn('open');
    const [one, two, three] = await world.entries(edition.id, 'submitted');
    const secretary = await world.arrive('secretary');
    const { page } = secretary;
    await secretary.goTo(`/office/${edition.id}?tab=screening&state=submitted`);
    await page.getByRole('link', { name: one!.title }).waitFor();
    for (const key of ['j', 'x', 'j', 'j', 'Shift+X']) await page.keyboard.press(key);
    await page.getByText('Đã chọn 3 bài').waitFor();
    await page.getByRole('button', { name: 'Kết luận cùng lúc' }).click();
    const dialog = page.getByRole('dialog');
    const send = dialog.getByRole('button', { name: 'Gửi kết luận cho 3 hồ sơ' });
    expect(await send.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox', { name: 'Thiếu tài liệu bắt buộc' }).check();
    await dialog.getByLabel('Ghi chú chung cho người nộp').fill('Bổ sung toàn văn');
    await dialog.getByRole('button', { name: `Lý do riêng của ${two!.code}` }).click();
    const own = dialog.getByRole('group', { name: `Lý do riêng của ${two!.code}` });
    await own.getByRole('checkbox', { name: 'Thiếu tài liệu bắt buộc' }).uncheck();
    await own.getByRole('checkbox', { name: 'Chọn sai lĩnh vực dự thi' }).check();
    expect(await secretary.faults()).toEqual([]);
    const colleague = await world.session('secretary');
    const path = `/api/registration/screening/${three!.id}/accept`;
    await colleague.post(path, {}, { 'if-match': `"${three!.version}"` });
    await send.click();
    await dialog.getByText('2 hồ sơ đã có kết luận').waitFor();
    await dialog.getByText('1 hồ sơ chưa kết luận được, vẫn được chọn').waitFor();
    await dialog
      .getByRole('row', { name: new RegExp(three!.code) })
      .getByRole('alert')
      .waitFor();
    await dialog.getByRole('button', { name: 'Xong' }).click();
    await page.getByText('Đã chọn 1 bài').waitFor();
    expect((await dossier(one!.id)).reasons).toEqual([{ code: 'document-missing', note: 'Bổ sung toàn văn' }]);
    expect((await dossier(two!.id)).reasons).toEqual([{ code: 'wrong-field', note: 'Bổ sung toàn văn' }]);
    expect((await dossier(three!.id)).state).toBe('accepted');
  });

  test('filters and sorts in the address, so that a list can be sent on', async () => {
    const edition = await world.editionIn('judging');
    const secretary = await world.arrive('secretary');
    const { page } = secretary;
    await secretary.goTo(`/office/${edition.id}?tab=screening&state=accepted`);
    await page.getByRole('button', { name: 'Bài', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Bài', exact: true, includeHidden: true }).waitFor();
    await page.waitForURL(/sort=title/);
    const titles = await page.locator('main tbody a').allTextContents();
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'vi')));
    await page.getByRole('textbox', { name: 'Tìm theo mã hoặc tên' }).fill(titles[3]!);
    await page.waitForURL(/q=/);
    const colleague = await world.arrive('secretary');
    await colleague.goTo(page.url().slice(world.product.url.length));
    await colleague.page.getByText('Đang hiện 1 bài').waitFor();
    expect(await colleague.page.locator('main tbody a').allTextContents()).toEqual([titles[3]]);
  });

  test('reopens one entry for some hours with a reason that stays in its history', async () => {
    const edition = await world.editionIn('judging');
    const [entry] = await world.entries(edition.id, 'accepted');
    const secretary = await world.arrive('secretary');
    const { page } = secretary;
    await secretary.goTo(`/office/${edition.id}/entries/${entry!.id}`);
    await page.getByRole('button', { name: 'Mở lại cho người nộp' }).click();
    await page.getByLabel('Số giờ').fill('48');
    await page.getByLabel('Lý do (ghi vào nhật ký)').fill('Tệp bản vẽ bị hỏng khi tải lên');
    await page.getByRole('button', { name: 'Mở lại cho người nộp' }).click();
    await page.getByText(`${entry!.code}: đã mở lại`).first().waitFor();
    await page.getByText(/^Người nộp đang sửa được đến/).waitFor();
    await page.getByText('Tệp bản vẽ bị hỏng khi tải lên').first().waitFor();
  });

  test('is shown last time’s work under a new title beside it, with the passages marked', async () => {
    const [open, old] = [await world.editionIn('open'), await world.editionIn('published')];
    const [first] = await world.entries(old.id, 'accepted');
    const { answers, fieldCode, provinceCode } = await dossier(first!.id);
    const applicant = await world.session('applicant', 2);
    const copy = await applicant.post<Item>('/api/registration/entries', {
      ...{ editionId: open.id, title: 'Một cái tên hoàn toàn khác', fieldCode, provinceCode, answers },
      authors: [{ name: 'Người Chép Bài', sharePercent: 100, leader: true }],
      consents: { truth: true, publication: true },
    });
    await applicant.post(`/api/registration/entries/${copy.id}/submit`, {}, { 'if-match': `"${copy.version}"` });
    const secretary = await world.arrive('secretary');
    const { page } = secretary;
    await secretary.goTo(`/office/${open.id}/entries/${copy.id}`);
    await page.getByRole('button', { name: `So sánh với ${first!.code}` }).waitFor();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: first!.title }).waitFor();
    const marked = await dialog.locator('article').nth(1).locator('mark').allTextContents();
    expect(marked.join(' ').split(/\s+/).length).toBeGreaterThan(20);
    expect(await secretary.faults()).toEqual([]);
  });
});

test('a file of a dossier is saved in the office as it was handed in, with the hash of the receipt', async () => {
  const session = await world.session('secretary');
  const states = ['judging', 'open', 'published'];
  const lists = await Promise.all(states.map(async (state) => world.entries((await world.editionIn(state)).id)));
  type WithFiles = Dossier & { editionId: string; files: { name: string; sha256: string }[] };
  let found: WithFiles | undefined;
  for (const { id } of lists.flat()) {
    found = await session.get<WithFiles>(`/api/registration/screening/${id}`);
    if (found.files.length > 0) break;
  }
  const [file] = found!.files;
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${found!.editionId}/entries/${found!.id}`);
  await page.getByText(file!.sha256).first().waitFor();
  const coming = page.waitForEvent('download');
  await page
    .getByRole('button', { name: `Tải về: ${file!.name}` })
    .first()
    .click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(file!.name);
  const content = await readFile(await download.path());
  expect(createHash('sha256').update(content).digest('hex')).toBe(file!.sha256);
  expect(await secretary.faults()).toEqual([]);
});

test('an officer sees the own province’s entries with their state, opens one, and rules on nothing', async () => {
  const edition = await world.editionIn('judging');
  const own = (await world.entries(edition.id)).filter(({ provinceCode }) => provinceCode === '40');
  const officer = await world.arrive('officer');
  const { page } = officer;
  await officer.goTo(`/province?edition=${edition.id}`);
  await page.getByText(/^Các bài dự thi của Nghệ An/).waitFor();
  await page.locator('main tbody tr').first().waitFor();
  expect(new Set(await page.locator('main tbody td:nth-child(4)').allTextContents())).toEqual(new Set(['Nghệ An']));
  await page.getByRole('link', { name: own[0]!.title }).click();
  await page.getByRole('heading', { name: 'Quá trình' }).waitFor();
  expect(await page.getByRole('button', { name: /Hợp lệ|Mở lại/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Tỉnh, thành của tôi' }).last().waitFor();
});

describe('a chair', () => {
  const room = async () => {
    const { id } = await world.editionIn('judging');
    const office = await world.session('secretary');
    const { items } = await office.get<{ items: { id: string }[] }>(`/api/judging/rounds?editionId=${id}`);
    return `/judging/${items[0]!.id}/chair`;
  };

  test('opens the sheets behind a score, reminds one judge once asked, and sees advice beside the official rank', async () => {
    const chair = await world.arrive('chair');
    const { page } = chair;
    await chair.goTo(await room());
    await page.getByRole('button', { name: /^Thiếu lượt chấm \(\d+\)$/ }).click();
    // What stands in the ranking has a sheet; what lacks readings may have none yet.
    await page
      .getByTitle(/^Xem phiếu điểm của /)
      .first()
      .click();
    const evidence = page.getByRole('dialog');
    await evidence
      .getByRole('cell', { name: new RegExp(world.names('judge').join('|')) })
      .first()
      .waitFor();
    expect(await chair.faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached' });
    const remind = page.getByRole('button', { name: /^Nhắc / }).first();
    const name = (await remind.getAttribute('aria-label'))!.replace('Nhắc ', '');
    await remind.click();
    await page
      .getByRole('dialog', { name: `Nhắc ${name}?` })
      .getByRole('button', { name: 'Nhắc', exact: true })
      .click();
    await page.getByText(`Đã nhắc ${name}: còn`).first().waitFor();
    await page.getByText(/^Đã nhắc \d\d:\d\d$/).waitFor();
    await page
      .getByRole('img', { name: /^Hạng \d+, khoảng \d+–\d+$/ })
      .first()
      .waitFor();
    await page.getByRole('cell', { name: 'Giải Nhất' }).first().waitFor();
  });
});

test.each([
  { language: 'vi' as const, viewport: phone, dark: false },
  { language: 'en' as const, viewport: { width: 1440, height: 900 }, dark: true },
])('the office’s lists are accessible and fit the screen ($language, $viewport.width wide)', async (look) => {
  const edition = await world.editionIn('judging');
  const [entry] = await world.entries(edition.id);
  const paths: [string, string[]][] = [
    [
      'secretary',
      [`/office/${edition.id}?tab=screening&province=01&q=zzz`, `/office/${edition.id}/entries/${entry!.id}`],
    ],
    ['officer', ['/province', `/province?edition=${edition.id}&state=accepted`]],
  ];
  const faults: string[] = [];
  for (const [role, pages] of paths) {
    const person = await world.arrive(role, look);
    for (const path of pages) {
      await person.goTo(path);
      faults.push(...(await person.faults()));
    }
    await person.leave();
  }
  expect(faults).toEqual([]);
});

test('no page of the office complained in the console', () => {
  expect(world.complaints()).toEqual([]);
});

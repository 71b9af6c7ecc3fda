import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contextNames } from '@sangtao/service-kit/context';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Person, phone } from '../../src/person.js';
import { until } from '../../src/until.js';
import { OfficeWorld } from './office-world.js';

jest.setTimeout(240_000);

let world: OfficeWorld;

beforeAll(async () => {
  world = await OfficeWorld.start();
});
afterAll(() => world.stop());

/** The newest e-mail to this address, as the outbox keeps it. */
async function letterTo(address: string, kind: string): Promise<string> {
  const admin = await world.session('admin');
  return until(`a letter ${kind}`, async () => {
    const path = '/api/notifications/outbox?limit=100';
    const { items } = await admin.get<{ items: { id: string; kind: string; to: { email: string } | null }[] }>(path);
    const found = items.find((mail) => mail.kind === kind && mail.to?.email === address);
    return found && (await admin.get<{ text: string }>(`/api/notifications/outbox/${found.id}`)).text;
  });
}

test('a link from an e-mail signs in when its button is pressed, once, in the browser that asked for it', async () => {
  const { email } = world.account('judge', 3);
  const visitor = await world.visit();
  const { page } = visitor;
  await visitor.goTo('/sign-in?to=%2Fjudging');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Gửi liên kết đăng nhập qua e-mail' }).click();
  await page.getByText('chúng tôi đã gửi một liên kết').first().waitFor();
  const link = /http\S+sign-in\/link#\S+/.exec(await letterTo(email, 'sign-in-link'))![0];
  await page.goto(link);
  const elsewhere = await world.visit({ viewport: phone });
  await elsewhere.page.goto(link);
  await elsewhere.page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await elsewhere.page.getByText('chỉ mở được trên trình duyệt đã yêu cầu nó').first().waitFor();
  await elsewhere.page.getByRole('link', { name: 'Gửi liên kết đăng nhập qua e-mail' }).waitFor();
  expect(await elsewhere.faults()).toEqual([]);
  elsewhere.complaints.length = 0;

  const enter = page.locator('main').getByRole('button', { name: 'Đăng nhập' });
  await enter.waitFor();
  // Opened, and nobody is signed in yet.
  await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).waitFor();
  expect(await visitor.faults()).toEqual([]);
  await enter.click();
  await page.waitForURL(`${world.product.url}/judging`);
  await page.getByRole('button', { name: `Tài khoản của ${world.account('judge', 3).name}` }).waitFor();

  await page.goto(link);
  await page.reload();
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText('Liên kết đã hết hạn hoặc đã dùng').first().waitFor();
  expect(await visitor.faults()).toEqual([]);
  visitor.complaints.length = 0;
});

interface Dossier {
  entryId: string;
  files: { fileId: string }[];
}

/** The first entry with a file on the table of this judge. */
async function entryWithFile(nth: number): Promise<{ roundId: string; entryId: string; fileId: string } | undefined> {
  const session = await world.session('judge', nth);
  const rounds = await session.get<{ items: { roundId: string; state: string }[] }>('/api/judging/my/rounds');
  const { roundId } = rounds.items.find(({ state }) => state === 'open')!;
  const path = `/api/judging/my/rounds/${roundId}`;
  const { items } = await session.get<{ items: { entryId: string; state: string }[] }>(`${path}/queue`);
  for (const { entryId } of items.filter(({ state }) => state === 'todo')) {
    const { files } = await session.get<Dossier>(`${path}/entries/${entryId}`);
    if (files[0]) return { roundId, entryId, fileId: files[0].fileId };
  }
  return undefined;
}

test('a judge opens the files of a dossier beside the sheet, also without network, and they name nobody', async () => {
  let nth = 0;
  const work = await until('an entry with a file', () => entryWithFile(nth++));
  const judge = await world.arrive('judge', { viewport: phone }, nth - 1);
  const { page } = judge;
  await judge.goTo(`/judging/${work.roundId}`);
  await page.getByRole('button', { name: 'Tải về để chấm khi mất mạng' }).click();
  await page
    .getByText(/hồ sơ chấm được khi mất mạng/)
    .first()
    .waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await judge.context.setOffline(true);
  await page.goto(`${world.product.url}/judging/${work.roundId}/${work.entryId}`);
  await page.getByRole('button', { name: 'Mở tệp: Toàn văn giải pháp.pdf' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lưu về máy' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Toàn văn giải pháp.pdf');
  const content = readFileSync(await file.path());
  expect(content.subarray(0, 5).toString()).toBe('%PDF-');
  expect(content.toString('latin1')).not.toContain('PDFKit');
  expect(await judge.faults()).toEqual([]);
  await judge.context.setOffline(false);
});

test('anybody finds an honour by its author without accents, filters, and sees the certificate in one word', async () => {
  const visitor = await world.visit({ viewport: phone });
  const { page } = visitor;
  await visitor.goTo('/honours');
  const first = await fetch(`${world.product.url}/api/awards/honours?limit=1`);
  const { items } = (await first.json()) as { items: { title: string; authors: string[]; certificateCode: string }[] };
  const honour = items[0]!;
  const plain = honour.authors[0]!.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  await page.getByLabel('Tìm theo tên công trình, tác giả hoặc mã').fill(plain);
  await page.waitForURL(/\/honours\?q=/);
  await page.getByRole('link', { name: honour.title }).waitFor();
  expect(await visitor.faults()).toEqual([]);
  await page.getByLabel('Tìm theo tên công trình, tác giả hoặc mã').fill('khong co ai ten nhu vay');
  await page.getByText('Không tìm thấy').first().waitFor();
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
  await page.getByLabel('Mã, ví dụ 7K2M-9QXD-4TRB').fill(honour.certificateCode);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('heading', { name: 'Có hiệu lực' }).waitFor();
  expect(await visitor.faults()).toEqual([]);
  await visitor.goTo('/certificates/0000-0000-0000');
  await page.getByRole('heading', { name: 'Không có', exact: true }).waitFor();
  expect(await visitor.faults()).toEqual([]);
  await page.goto(`${world.product.url}/khong-co-trang-nay`);
  await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  expect(await visitor.faults()).toEqual([]);
  visitor.complaints.length = 0;
});

test.each([
  ['applicant', 'Bản nháp chưa nộp', /\/entries\/[\da-f-]{36}$/],
  ['judge', /^\d+ bài chờ bạn chấm$/, /\/judging\/[\da-f-]{36}$/],
  ['secretary', /^\d+ hồ sơ chờ kiểm tra$/, /\/office\/[\da-f-]{36}\?tab=screening$/],
])('at home whoever is signed in (%s) finds what waits, a click away', async (role, task, leadsTo) => {
  const person = await world.arrive(role);
  const { page } = person;
  await person.goTo('/');
  await page.getByRole('heading', { level: 1, name: `Chào ${world.account(role).name}` }).waitFor();
  expect(await person.faults()).toEqual([]);
  await page.getByText(task).first().click();
  await page.waitForURL(leadsTo);
});

test('an applicant sees how far each entry is, and the prize where the results are out', async () => {
  const applicant = await world.arrive('applicant', { viewport: phone });
  const { page } = applicant;
  await applicant.goTo('/entries');
  const draft = page.getByRole('link').filter({ hasText: 'Bản nháp' });
  await draft.getByRole('listitem').filter({ hasText: 'Nộp bài' }).and(page.locator('[aria-current=step]')).waitFor();
  const honoured = page.getByRole('link').filter({ hasText: `toàn quốc ${new Date().getUTCFullYear() - 1}` });
  await honoured.getByText('Giải Ba').waitFor();
  expect(await honoured.getByRole('listitem').filter({ hasText: 'đã xong' }).count()).toBe(4);
  await honoured.click();
  await page.getByRole('link', { name: 'Xem giấy chứng nhận' }).click();
  await page.waitForURL(/\/certificates\//);
});

test('whoever was honoured finds each prize and certificate in one place, from the account menu; who was not reads what comes next', async () => {
  const applicant = await world.arrive('applicant', { viewport: phone });
  const { page } = applicant;
  await applicant.goTo('/');
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Vinh danh của tôi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vinh danh của tôi' }).waitFor();
  await page.getByText('Giải Ba').first().waitFor();
  await page.getByText('Có hiệu lực').first().waitFor();
  expect(await applicant.faults()).toEqual([]);
  const paper = await page
    .getByRole('link', { name: /^Giấy chứng nhận \(PDF\)/ })
    .first()
    .getAttribute('href');
  const answer = await fetch(`${world.product.url}${paper}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const secretary = await world.arrive('secretary');
  await secretary.goTo('/my/honours');
  await secretary.page.getByText('Bạn chưa có giải thưởng hay vinh danh nào').waitFor();
  expect(await secretary.faults()).toEqual([]);
});

test('the command palette finds by role and without accents', async () => {
  const find = async (person: Person, words: string, expected: RegExp) => {
    await person.page.keyboard.press('Control+k');
    await person.page.getByRole('textbox', { name: /^Tìm trang/ }).fill(words);
    await person.page.getByRole('button', { name: expected }).first().waitFor();
  };
  const admin = await world.arrive('admin');
  await admin.goTo('/contests');
  await find(admin, 'dang quoc thai', /Đặng Quốc Thái/);
  await admin.page.keyboard.press('Enter');
  await admin.page.waitForURL(/\/admin\?tab=accounts/);
  await admin.page.getByText(world.account('judge').email).waitFor();
  await admin.page.getByRole('link', { name: 'Trao quyền' }).click();
  expect(await admin.page.getByLabel('E-mail của tài khoản').inputValue()).toBe(world.account('judge').email);

  const judge = await world.arrive('judge');
  await judge.goTo('/');
  await find(judge, 'cham thi', /^Chấm thi/);
  await judge.page.getByRole('textbox', { name: /^Tìm trang/ }).fill('dang quoc thai');
  await judge.page.getByText('Không tìm thấy').first().waitFor();
});

test('whoever runs the system sees that all is well; a judge does not', async () => {
  const admin = await world.arrive('admin', { viewport: phone, dark: true });
  await admin.goTo('/admin');
  await admin.page.getByText('Mọi việc bình thường').first().waitFor();
  await until('every service runs', async () =>
    (await admin.page.getByText('Đang chạy', { exact: true }).count()) === contextNames.length ? true : undefined,
  );
  expect(await admin.faults()).toEqual([]);
  const judge = await world.session('judge');
  await expect(judge.get('/api/judging/operations')).rejects.toMatchObject({ status: 403 });
});

test('the drill of the runbook: an event is parked, found on the status page, mended and redriven', async () => {
  const drill = (act: string) =>
    execFileSync(process.execPath, [fileURLToPath(new URL('../../../../scripts/drill.mjs', import.meta.url)), act], {
      env: { ...process.env, INIT_CWD: '/', DATA_DIR: dirname(world.product.accountsFile) },
      stdio: 'ignore',
    });
  const admin = await world.arrive('admin', { viewport: phone });
  const { page } = admin;
  const tryAgain = async () => {
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByLabel('Lý do').fill('diễn tập');
    await page.getByRole('dialog').getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  drill('park');
  await admin.goTo('/admin');
  await page.getByText('Sự kiện bị giữ lại: Thông báo').waitFor();
  expect(await admin.faults()).toEqual([]);
  await page.getByRole('link', { name: 'Cần làm gì?' }).first().click();
  await page.getByRole('heading', { name: 'EventsParked: sự kiện không xử lý được' }).waitFor();
  expect(await admin.faults()).toEqual([]);
  await page.goBack();
  await tryAgain();
  await page.getByText('Vẫn chưa xử lý được; xem nguyên nhân').first().waitFor();
  drill('mend');
  await tryAgain();
  await page.getByText('Mọi việc bình thường').first().waitFor();
});

test('the chair sees whom a reminder would reach', async () => {
  const chair = await world.arrive('chair');
  const session = await world.session('chair');
  const { items } = await session.get<{ items: { roundId: string; state: string }[] }>('/api/judging/my/rounds');
  await chair.goTo(`/judging/${items.find(({ state }) => state === 'open')!.roundId}/chair`);
  await chair.page.getByText(/^Nếu nhắc bây giờ, thư đến \d+ người$/).click();
  await chair.page
    .getByText(/còn \d+ phiếu/)
    .first()
    .waitFor();
  expect(await chair.faults()).toEqual([]);
});

test('a visitor’s pages ask nothing that is refused, and who judges nothing is not sent to the judges’ page', async () => {
  const visitor = await world.visit();
  const refused: string[] = [];
  visitor.page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
  for (const path of ['/', '/contests', '/results']) await visitor.goTo(path);
  expect(refused).toEqual([]);
  const menu = (person: Person) => person.page.getByRole('navigation').getByRole('link', { name: 'Chấm thi' });
  const judge = await world.arrive('judge');
  await menu(judge).waitFor();
  const applicant = await world.arrive('applicant');
  await applicant.goTo('/entries');
  await applicant.page.waitForLoadState('networkidle');
  expect(await menu(applicant).count()).toBe(0);
});

test('no page complained in the console', () => {
  expect(world.complaints()).toEqual([]);
});

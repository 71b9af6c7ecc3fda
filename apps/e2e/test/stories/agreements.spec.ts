import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/browser.js';
import { startProduct, type Product } from '../../src/product.js';
import { Session, type Credentials } from '../../src/session.js';
import { Person, phone } from '../../src/person.js';
import { until } from '../../src/until.js';

jest.setTimeout(240_000);

let product: Product;
let browser: Browser;
let accounts: Credentials[];
const people: Person[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const account = (role: string, nth = 0) => accounts.filter((one) => one.role === role)[nth]!;

async function arrive(who: Credentials, look: Parameters<typeof Person.arrive>[2] = {}): Promise<Person> {
  const person = await Person.signIn(browser, product, who, look);
  people.push(person);
  return person;
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const subject = 'Thử nghiệm cảm biến đất tại Nghi Lộc';

test('organisers set who signs when, by keyboard too, and take it back; everybody reads it on the agenda', async () => {
  const secretary = await arrive(account('secretary'));
  const { page } = secretary;
  const events = (await (await fetch(`${product.url}/api/gatherings/gatherings?when=past`)).json()) as {
    items: { id: string }[];
  };
  const gatheringId = events.items[0]!.id;
  await secretary.goTo(`/office/events/${gatheringId}`);
  await page.getByRole('link', { name: 'Lễ ký kết' }).click();
  const rows = page.getByRole('main').getByRole('list').first().locator(':scope > li');
  const [first, second] = ['Chuyển giao dây chuyền sấy lạnh nông sản', 'Thử nghiệm phân bón nano cho chè'] as const;
  await rows.nth(0).getByText(first).waitFor();
  await rows.nth(0).getByText('Người ký: Bà Lò Thị Ước, Chủ tịch').waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: `Đưa “${first}” xuống sau` }).focus();
  const ordered = page.waitForResponse(/\/order$/);
  await page.keyboard.press('Enter');
  await rows.nth(0).getByText(second).waitFor();
  await ordered;
  // On a slow line, undo takes back what is on the screen, kept already or not.
  let kept = 0;
  page.on('response', (answer) => (kept += /\/order$/.test(answer.url()) ? 1 : 0));
  await page.route(/\/order$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.keyboard.press('Enter');
  await rows.nth(2).getByText(first).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await rows.nth(1).getByText(first).waitFor();
  await until('both orders are kept', () => kept === 2 || undefined);
  const announced = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await rows.nth(2).getByRole('switch').press('Space');
  await announced;
  await page.reload();
  await rows.nth(1).getByText(first).waitFor();
  expect(await rows.nth(2).getByRole('switch').isChecked()).toBe(false);

  const visitor = await Person.arrive(browser, product, { viewport: phone });
  people.push(visitor);
  await visitor.goTo(`/events/${gatheringId}/agenda`);
  await visitor.page
    .getByRole('radiogroup', { name: 'Ngày' })
    .getByText(/\d\d\/\d\d$/)
    .last()
    .click();
  const signed = visitor.page.getByRole('list', { name: 'Ký kết trong phiên' }).getByRole('listitem');
  await signed.first().waitFor();
  const shown = await signed.allTextContents();
  expect([shown.length, shown[0]!.startsWith(`${second} · đã ký`), shown[1]!.startsWith(first)]).toEqual([
    5,
    true,
    true,
  ]);
  expect(shown.join()).not.toMatch(/Ước|Chủ tịch/);
  expect(await visitor.faults()).toEqual([]);
});

test('an officer sees what is late first, and chases once asked, which stays in the history', async () => {
  const officer = await arrive(account('officer'));
  const { page } = officer;
  await officer.goTo('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Thỏa thuận' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thỏa thuận' }).waitFor();
  const cards = page.getByRole('main').getByRole('listitem');
  await cards
    .first()
    .getByText(/\d+ ngày chưa có tin/)
    .waitFor();
  expect(await officer.faults()).toEqual([]);
  const silent = cards.filter({ hasText: 'Thử nghiệm phân bón nano cho chè' });
  const asked = page.getByRole('dialog', { name: /^Đôn đốc: Thử nghiệm phân bón nano/ });
  await silent.getByRole('button', { name: /^Đôn đốc/ }).click();
  await asked.getByText('nhận một thư hỏi tiến độ', { exact: false }).waitFor();
  await asked.getByRole('button', { name: 'Đôn đốc', exact: true }).click();
  await page.getByText('Đã gửi nhắc đến 2 người phụ trách').first().waitFor();
  await silent.getByText(/^Đôn đốc lần cuối/).waitFor();
  await silent.getByRole('button', { name: /^Đôn đốc/ }).click();
  await asked.getByRole('button', { name: 'Đôn đốc', exact: true }).click();
  await asked.getByText('có thể đôn đốc lại sau một giờ').waitFor();
  await page.keyboard.press('Escape');
  await asked.waitFor({ state: 'detached' });

  await cards.getByRole('link', { name: 'Chuyển giao dây chuyền sấy lạnh nông sản' }).click();
  await page.getByRole('tab', { name: 'Tiến độ và lời hứa' }).click();
  await page.getByText('Không giữ được').first().waitFor();
  expect(await officer.faults()).toEqual([]);
  await page.getByRole('tab', { name: 'Lịch sử thay đổi' }).click();
  await page.getByText('Nhiệm vụ 2: hẹn xong').first().waitFor();
  expect(await officer.faults()).toEqual([]);
});

test('80 tasks: 42 done, 38 on schedule; each number opens to its rows', async () => {
  const officer = await arrive(account('officer'));
  const { page } = officer;
  await officer.goTo('/agreements/numbers?by=agreement');
  const name = 'Chương trình phối hợp ứng dụng khoa học và công nghệ tỉnh Nghệ An';
  const row = page.getByRole('row', { name: new RegExp(name) });
  await row.waitFor();
  expect(await row.getByRole('cell').allTextContents()).toEqual(['80', '42', '38', '0', '0']);
  await row.getByRole('link', { name: `Mở 38 nhiệm vụ đúng hạn của ${name}` }).click();
  await page.getByRole('heading', { name: `${name}: 38 nhiệm vụ đúng hạn` }).waitFor();
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(38);
  expect(await officer.faults()).toEqual([]);
});

test('an agreement from its draft to its first task, which its owner reports on a phone', async () => {
  const officer = await arrive(account('officer'));
  const { page } = officer;
  const owner = account('applicant', 4);
  await officer.goTo('/agreements/new');
  await page.getByLabel('Nội dung hợp tác').fill(subject);
  const sides = page.getByRole('group');
  for (const [n, who] of [owner, account('applicant', 5)].entries()) {
    const side = sides.filter({ hasText: `Bên ${n + 1}` });
    await side.getByLabel('Tên bên').fill(`Đơn vị Ví dụ ${n + 1}`);
    await side.getByLabel('E-mail người phụ trách').fill(who.email);
    await side.getByLabel('Họ tên người phụ trách').fill(who.name);
  }
  await page.getByLabel('Ngày rà soát').fill('2027-06-30');
  expect(await officer.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Lập bản nháp' }).click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
  await page.getByRole('button', { name: 'Ghi nhận đã ký' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ghi nhận đã ký' }).click();
  // Nothing was said of what has to be delivered.
  await dialog.getByText('Sản phẩm phải giao: còn thiếu', { exact: true }).waitFor();
  expect(await officer.faults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByLabel('Sản phẩm phải giao').fill('20 cảm biến\nBáo cáo sáu tháng');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Báo cáo sáu tháng', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await page.getByLabel('Việc phải làm').fill('Lắp cảm biến');
  await page.getByLabel(/^Hạn/).fill('2027-03-31');
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await page.getByText('1. Lắp cảm biến').waitFor();
  await page.getByRole('button', { name: 'Ghi nhận đã ký' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận đã ký' }).click();
  await page.getByText('Đã ký, chưa bắt đầu').first().waitFor();

  const reporter = await arrive(owner, { viewport: phone });
  await reporter.goTo('/agreements/tasks');
  const task = reporter.page.getByRole('listitem').filter({ hasText: 'Lắp cảm biến' });
  await task.getByRole('button', { name: 'Bắt đầu' }).click();
  await task.getByText('Đang làm').waitFor();
  await task.getByRole('button', { name: 'Hẹn ngày xong' }).click();
  await task.getByLabel('Ngày hẹn').fill('2027-02-28');
  await task.locator('form').getByRole('button', { name: 'Hẹn ngày xong' }).click();
  await task.getByText('Đã hẹn xong ngày 28/02/2027').waitFor();
  expect(await reporter.faults()).toEqual([]);
  await task.getByRole('button', { name: 'Xong' }).first().click();
  await task.getByLabel('Minh chứng').fill('Biên bản nghiệm thu 02/2027');
  await task.locator('form').getByRole('button', { name: 'Xong' }).click();
  await task.waitFor({ state: 'detached' });
  await reporter.page.getByRole('switch', { name: 'Cả việc đã xong' }).click();
  await task.getByText('Biên bản nghiệm thu 02/2027').waitFor();
  await reporter.page.getByRole('link', { name: subject }).first().click();
  await reporter.page.getByText('Đang thực hiện').first().waitFor();
  expect(await reporter.page.getByRole('button', { name: /^Đôn đốc/ }).count()).toBe(0);
});

test('owners get one letter for each step, and an officer of another province nothing', async () => {
  const admin = await Session.signIn(product.url, account('admin'));
  const { items } = await admin.get<{ items: { kind: string; to: { email: string } | null }[] }>(
    '/api/notifications/outbox?limit=200',
  );
  const silent = items.filter(({ kind }) => kind === 'agreement-no-update').map(({ to }) => to?.email);
  expect(silent.length).toBeGreaterThan(2);
  expect(silent).toContain(account('officer').email);
  const stranger = await Session.signIn(product.url, account('judge'));
  const seen = await stranger.get<{ items: object[] }>('/api/exchange/agreements');
  expect(seen.items).toEqual([]);
});

test('what was signed at the event outside its sessions stands on the page of signings, with its day', async () => {
  const office = await Session.signIn(product.url, account('secretary'));
  const { items } = await office.get<{ items: { id: string }[] }>('/api/gatherings/gatherings?when=past');
  const gatheringId = items[0]!.id;
  const outside = 'Ghi nhớ hợp tác ký bên lề sự kiện';
  const made = await office.post<{ id: string; version: number }>('/api/exchange/agreements', {
    ...{ kind: 'memorandum', subject: outside, provinceCode: '40', gatheringId, reviewOn: dayIn(180) },
    deliverables: ['Biên bản làm việc hằng quý'],
    parties: [0, 1].map((nth) => {
      const { name, email } = account('applicant', nth);
      return { name: `Đơn vị Ví dụ ${nth + 1}`, owner: { name, email } };
    }),
  });
  const version = { 'if-match': `"${made.version}"` };
  await office.post(`/api/exchange/agreements/${made.id}/sign`, { signedOn: dayIn(-1) }, version);
  const secretary = await arrive(account('secretary'));
  await secretary.goTo(`/office/events/${gatheringId}/signings`);
  const group = secretary.page.locator('section').filter({ hasText: 'Ký ngoài phiên (1)' });
  const signedOn = dayIn(-1).split('-').toReversed().join('/');
  await group.getByRole('listitem').filter({ hasText: outside }).getByText(`ký ngày ${signedOn}`).waitFor();
  expect(await secretary.faults()).toEqual([]);
});

test('no page complained in the console', () => {
  expect(people.flatMap((person) => person.complaints)).toEqual(
    // A conflict is an answer: somebody had just asked.
    people.flatMap((person) => person.complaints).filter((complaint) => /409|400/.test(complaint)),
  );
});

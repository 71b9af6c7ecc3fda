import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badgeNumber } from '@sangtao/programmes/badge-number';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../src/browser.js';
import { cameraThatSees } from '../../src/camera.js';
import { Person, phone } from '../../src/person.js';
import { heldToday, type Holder } from '../../src/gate-world.js';
import { OfficeWorld } from './office-world.js';

jest.setTimeout(240_000);

const people: Holder[] = [
  { name: 'Đỗ Thị Ước', code: 'STB1-AAAA' },
  { name: 'Nguyễn Văn Hậu', code: 'STB1-BBBB' },
  { name: 'Lò Thị Xuân', code: 'STB1-CCCC' },
  { name: 'Hà Văn Kính', code: 'STB1-DDDD' },
  { name: 'Mai Thị Sương', code: 'STB1-EEEE' },
];
let world: OfficeWorld;
let gatheringId: string;

beforeAll(async () => {
  world = await OfficeWorld.start();
  gatheringId = await heldToday(world.product, await world.session('secretary'), 'TC-E2E', people);
});
afterAll(() => world?.stop());

interface Counts {
  arrived: number;
  conflicts: number;
}

const counts = async () =>
  (await world.session('secretary')).get<Counts>(`/api/gatherings/gatherings/${gatheringId}/check-in-counts`);
const path = () => `/office/events/${gatheringId}/check-in`;
const verdict = (page: Page) => page.locator('[aria-live=assertive]');

/** An organiser at a browser that is a device from now on. */
async function atGate(name: string, look = {}): Promise<Person> {
  const person = await world.arrive('secretary', look);
  await person.goTo(path());
  await person.page.getByLabel('Tên thiết bị').fill(name);
  await person.page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await person.page.getByText('Sẵn sàng quét').waitFor();
  return person;
}

const hashOf = (code: string) => createHash('sha256').update(code).digest('hex');

/** As a scanner does that types. */
async function type(page: Page, code: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

test('two gates: let in once, told when and where the second time; without network all goes on, and is sent once', async () => {
  const one = await atGate('Máy cổng A');
  const two = await atGate('Máy cổng B', { viewport: { width: 390, height: 844 } });
  await type(one.page, people[0]!.code);
  await verdict(one.page).getByText('ĐƯỢC VÀO').waitFor();
  await verdict(one.page).getByText('Máy chủ đã nhận').waitFor();
  await type(two.page, people[0]!.code);
  await verdict(two.page).getByText('THẺ ĐÃ DÙNG').waitFor();
  await verdict(two.page)
    .getByText(/Cổng chính, máy “Máy cổng A”/)
    .waitFor();
  expect(await one.faults()).toEqual([]);
  expect(await two.faults()).toEqual([]);

  // The service worker has to have the page before the network goes.
  await two.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await one.context.setOffline(true);
  await two.context.setOffline(true);
  await type(two.page, people[1]!.code);
  await verdict(two.page).getByText('ĐƯỢC VÀO').waitFor();
  await verdict(two.page).getByText('Chờ gửi: máy chủ chưa biết lượt này').waitFor();
  await type(two.page, people[1]!.code);
  await verdict(two.page).getByText('THẺ ĐÃ DÙNG').waitFor();
  await two.page.getByLabel('Tìm theo tên hoặc đơn vị').fill('xuan');
  await two.page.getByRole('button', { name: 'Ghi lượt cho Lò Thị Xuân' }).click();
  await verdict(two.page).getByText('Lò Thị Xuân').waitFor();
  await two.page.getByText('3 lượt chờ gửi').waitFor();
  expect(await two.faults()).toEqual([]);
  // The other gate lets in the same person meanwhile: nobody can know.
  await type(one.page, people[1]!.code);
  await verdict(one.page).getByText('ĐƯỢC VÀO').waitFor();
  expect((await counts()).arrived).toBe(1);

  // Loaded anew without network, it still knows everything.
  await two.page.reload();
  await two.page.getByText('Mất mạng: vẫn quét được').waitFor();
  // The square cannot be read: what stands below it is typed by hand.
  await type(two.page, badgeNumber(hashOf(people[2]!.code)).replace('-', ' ').toLowerCase());
  await verdict(two.page).getByText('THẺ ĐÃ DÙNG').waitFor();
  await verdict(two.page).getByText('Lò Thị Xuân').waitFor();

  await two.context.setOffline(false);
  await two.page.getByText('Chờ gửi', { exact: true }).first().waitFor({ state: 'detached' });
  await one.context.setOffline(false);
  await one.page.getByText('Máy chủ không chấp nhận').waitFor();
  await one.page.getByText(/Có 1 lượt đã cho vào nhưng không đúng/).waitFor();
  expect(await counts()).toMatchObject({ arrived: 3, conflicts: 1 });
  await one.page.getByRole('tab', { name: 'Cần xem lại' }).click();
  const row = one.page.getByRole('row', { name: /Nguyễn Văn Hậu/ });
  await row.getByText('Máy cổng A').waitFor();
  await row.getByText(/Máy cổng B/).waitFor();
  expect(await one.faults()).toEqual([]);
});

test('a rehearsal is judged as a day of the event, counts nowhere and is gone when it ends', async () => {
  const before = await counts();
  const gate = await atGate('Máy diễn tập', { viewport: phone });
  const { page } = gate;
  await page.getByRole('button', { name: 'Diễn tập' }).click();
  await page.getByRole('menuitem').first().click();
  await page.getByText(/^DIỄN TẬP như .*: không lượt nào được tính$/).waitFor();
  await type(page, people[4]!.code);
  await verdict(page).getByText('ĐƯỢC VÀO').waitFor();
  await verdict(page).getByText('Diễn tập: không được tính').waitFor();
  expect(await gate.faults()).toEqual([]);
  await type(page, people[4]!.code);
  await verdict(page).getByText('THẺ ĐÃ DÙNG').waitFor();
  await page.getByRole('button', { name: 'Kết thúc diễn tập' }).click();
  await page.getByText('Sẵn sàng quét').waitFor();
  await page.getByText('Chưa có lượt quét nào.').waitFor();
  expect(await counts()).toEqual(before);
  // Nobody remembers it: the same badge is let in as for the first time.
  await type(page, people[4]!.code);
  await verdict(page).getByText('Máy chủ đã nhận').waitFor();
  await verdict(page).getByText('ĐƯỢC VÀO').waitFor();
});

test('a lost device: revoked, it reads nothing any more and says so', async () => {
  const lost = await atGate('Máy bị mất');
  const { page } = await world.arrive('secretary');
  await page.goto(world.product.url + path());
  await page.getByRole('tab', { name: 'Thiết bị' }).click();
  await page.getByRole('button', { name: 'Thu hồi Máy bị mất' }).click();
  await page.getByRole('button', { name: 'Thu hồi thật' }).click();
  await page.getByText('Đã thu hồi thiết bị').waitFor();
  await type(lost.page, people[0]!.code);
  await lost.page.getByText('Thiết bị này đã bị thu hồi').waitFor();
  const left = await lost.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('sangtao-gates');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('closed'));
    });
    const store = database.transaction('snapshots').objectStore('snapshots');
    return new Promise<number>((resolve) => {
      const asked = store.count();
      asked.onsuccess = () => resolve(asked.result);
    });
  });
  expect(left).toBe(0);
  expect(await lost.page.evaluate(() => sessionStorage.getItem('sangtao.gate-keys'))).toBe('{}');
});

test('what lies on a device names nobody without its key', async () => {
  const { page } = await atGate('Máy đọc trộm');
  const text = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('sangtao-gates');
      asked.onsuccess = () => resolve(asked.result);
    });
    const store = database.transaction('snapshots').objectStore('snapshots');
    const [first] = await new Promise<{ bytes: ArrayBuffer }[]>((resolve) => {
      const asked = store.getAll();
      asked.onsuccess = () => resolve(asked.result as { bytes: ArrayBuffer }[]);
    });
    return new TextDecoder().decode(first!.bytes);
  });
  expect(text.length).toBeGreaterThan(500);
  expect(text).not.toContain('Xuân');
});

test('the camera reads a badge that is held before it, once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'camera-'));
  const browser = await openBrowser(await cameraThatSees('STB1-DDDD', join(folder, 'badge.y4m')));
  try {
    const person = await Person.signIn(browser, world.product, world.account('secretary'), { viewport: phone });
    await person.goTo(path());
    await person.page.getByLabel('Tên thiết bị').fill('Máy có camera');
    await person.page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await person.page.getByRole('button', { name: 'Bật camera' }).click();
    await verdict(person.page).getByText('ĐƯỢC VÀO').waitFor();
    await verdict(person.page).getByText('Hà Văn Kính').waitFor();
    await person.page.getByLabel('Hình từ camera').waitFor();
    expect(await person.faults()).toEqual([]);
    await person.page.getByRole('button', { name: 'Tắt camera' }).click();
    // It stayed before the camera all the while.
    expect(await person.page.getByText('THẺ ĐÃ DÙNG').count()).toBe(0);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});

test('nothing was complained of in the browsers but what the revoked device heard', () => {
  expect(world.complaints().filter((text) => !/403 .*\/scanners\//.test(text))).toEqual([]);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { phone, type Person } from '../../src/person.js';
import { OfficeWorld } from './office-world.js';

jest.setTimeout(180_000);

let world: OfficeWorld;
let past: { id: string };
let secretary: Person;

beforeAll(async () => {
  world = await OfficeWorld.start();
  const listed = JSON.parse(await world.publicText('/gatherings/gatherings?when=past')) as { items: { id: string }[] };
  past = listed.items[0]!;
  secretary = await world.arrive('secretary');
  await secretary.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => world?.stop());

const numbers = () => `/office/events/${past.id}/numbers`;
const tableOf = (figure: string) => secretary.page.getByRole('region', { name: `${figure}: bảng số` });
const countIn = async (link: Locator) => Number((await link.textContent())!.replaceAll('.', ''));

/** Opens a number, and waits until the whole list that it leads to stands there. @returns the number */
async function opened(link: Locator): Promise<number> {
  const count = await countIn(link);
  await link.click();
  // The page with the number has tables of its own.
  await secretary.page
    .getByRole('region', { name: /: bảng số$/ })
    .first()
    .waitFor({ state: 'detached' });
  const more = secretary.page.getByRole('button', { name: 'Xem thêm' });
  await secretary.page.locator('main tbody tr').first().waitFor();
  while ((await secretary.page.locator('main tbody tr').count()) < count && (await more.count()) > 0) {
    const before = await secretary.page.locator('main tbody tr').count();
    await more.click();
    await secretary.page.locator('main tbody tr').nth(before).waitFor();
  }
  return count;
}

const rowsShown = () => secretary.page.locator('main tbody tr').count();

describe('a number of the event', () => {
  test('is reached from the office of the event, and says at once how many came', async () => {
    await secretary.goTo(`/office/events/${past.id}`);
    await secretary.page.getByRole('link', { name: 'Số liệu', exact: true }).click();
    await secretary.page.getByRole('link', { name: /^Người đã vào cửa: [1-9]/ }).waitFor();
    await tableOf('Người đến theo giờ').waitFor();
    expect(await secretary.faults()).toEqual([]);
  });

  test('opens the delegates of a kind, of a province, and of one hour at the gate: as many as it says', async () => {
    const { page } = secretary;
    for (const name of [/^Báo chí, Đã xác nhận/, /^Nhà đầu tư, quỹ, Đã xác nhận/]) {
      await secretary.goTo(numbers());
      const count = await opened(tableOf('Đại biểu theo loại và tình trạng').getByRole('link', { name }));
      expect(await rowsShown()).toBe(count);
    }
    await secretary.goTo(`${numbers()}?kind=exhibitor`);
    const province = tableOf('Đại biểu theo tỉnh, thành phố').locator('tbody tr').nth(2).getByRole('link');
    expect(await opened(province)).toBe(await rowsShown());
    await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).waitFor();
    await secretary.goTo(numbers());
    const hour = tableOf('Người đến theo giờ').locator('tbody tr').last().getByRole('link').first();
    const arrived = await opened(hour);
    await page.getByText(`${arrived} dòng`, { exact: true }).waitFor();
    expect(await rowsShown()).toBe(arrived);
    expect(await secretary.faults()).toEqual([]);
  });

  test('under the 63 former provinces: what is not known stands apart, and opens to just those', async () => {
    const { page } = secretary;
    await secretary.goTo(numbers());
    await page.getByText('63 tỉnh (trước 1/7/2025)').click();
    const table = tableOf('Đại biểu theo 63 tỉnh cũ');
    await table.getByRole('columnheader', { name: 'Không rõ tỉnh cũ' }).waitFor();
    expect(await secretary.faults()).toEqual([]);
    const former = await opened(
      table
        .getByRole('row', { name: /^Quảng Nam / })
        .getByRole('link')
        .first(),
    );
    await page.getByRole('button', { name: 'Tỉnh cũ: Quảng Nam' }).waitFor();
    expect(await rowsShown()).toBe(former);
    await page.goBack();
    const untold = await opened(
      table
        .getByRole('row', { name: /^Đà Nẵng hiện nay/ })
        .getByRole('link')
        .first(),
    );
    await page.getByRole('button', { name: 'Không rõ tỉnh cũ' }).waitFor();
    expect(await rowsShown()).toBe(untold);
  });

  test('is taken along as a picture, as data and as a file', async () => {
    const { page } = secretary;
    await secretary.goTo(numbers());
    await page.getByRole('button', { name: 'Chép ảnh: Người đến theo giờ' }).click();
    await page.getByText('Đã chép ảnh biểu đồ').first().waitFor();
    const [type, size] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await item!.getType('image/png');
      return [picture.type, (await createImageBitmap(picture)).width] as const;
    });
    expect([type, size > 800]).toEqual(['image/png', true]);
    await page.getByRole('button', { name: 'Chép số liệu: Đại biểu theo loại và tình trạng' }).click();
    await page.getByText('Đã chép số liệu').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[0]).toBe('Loại đại biểu\tĐã xác nhận');
    expect(copied).toMatch(/\nBáo chí\t\d+(\n|$)/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải CSV: Đại biểu theo loại và tình trạng' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\uFEFF"Loại đại biểu","Đã xác nhận"\r\n/);
  });

  test('of the exchange opens its offers, and of all of it every step that led somewhere', async () => {
    const { page } = secretary;
    await secretary.goTo(numbers());
    const field = tableOf('Chào bán và nhu cầu theo lĩnh vực').locator('tbody tr').first().getByRole('link').first();
    expect(await opened(field)).toBe(await rowsShown());
    await secretary.goTo(numbers());
    await page.getByText('Cả sàn kết nối').click();
    const steps = tableOf('Từ cặp phù hợp đến nhiệm vụ đã xong');
    for (const name of [/^Cặp phù hợp/, /^Thỏa thuận đã ký/, /^Nhiệm vụ đã xong/]) {
      await steps.getByRole('link', { name: /^Thỏa thuận đã ký/ }).waitFor();
      expect(await opened(steps.getByRole('link', { name }))).toBe(await rowsShown());
      expect(await secretary.faults()).toEqual([]);
      await page.goBack();
    }
  });
});

describe('a yearly report', () => {
  const report = (number: number) => `/office/events/${past.id}/reports/${number}`;
  const released = () => secretary.page.getByRole('region', { name: 'Các lần phát hành' });

  /** What the browser saves under a button. */
  async function saved(name: string): Promise<Buffer> {
    const [download] = await Promise.all([
      secretary.page.waitForEvent('download'),
      secretary.page.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path());
  }

  test('is released with its consequence written out, beside the one before, and each has its hash', async () => {
    const { page } = secretary;
    await secretary.goTo(numbers());
    await released().getByRole('link', { name: 'Mở báo cáo lần 1' }).waitFor();
    await page.getByRole('button', { name: 'Phát hành lần 2' }).click();
    const dialog = page.getByRole('dialog', { name: 'Phát hành báo cáo năm?' });
    await dialog.getByText('Không thu hồi được một báo cáo đã phát hành').waitFor();
    expect(await secretary.faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Phát hành báo cáo năm' }).click();
    const row = released().getByRole('row', { name: /lần 2 / });
    await row.getByText(/^[0-9a-f]{16}…$/).waitFor();
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: /^Báo cáo năm \d{4}$/ }).waitFor();
    await tableOf('Đại biểu theo loại và tình trạng').waitFor();
    expect(await secretary.faults()).toEqual([]);
  });

  test('opens each of its numbers to as many frozen rows, and a row to its record of today', async () => {
    const { page } = secretary;
    for (const [figure, link] of [
      ['Đại biểu theo loại và tình trạng', /^Báo chí, Đã xác nhận/],
      ['Chào bán và nhu cầu theo lĩnh vực', /^Năng lượng, Chào bán/],
      ['Từ cặp phù hợp đến nhiệm vụ đã xong', /^Thỏa thuận đã ký/],
      ['Đơn xin gian hàng theo tình trạng', /^Đã nhận gian/],
    ] as const) {
      await secretary.goTo(report(1));
      expect(await opened(tableOf(figure).getByRole('link', { name: link }))).toBe(await rowsShown());
      await page.getByRole('heading', { name: 'Những dòng đã chốt' }).waitFor();
      expect(await secretary.faults()).toEqual([]);
    }
    await secretary.goTo(`${report(1)}?provinces=63`);
    const untold = tableOf('Đại biểu theo 63 tỉnh cũ').getByRole('row', { name: /^Đà Nẵng hiện nay/ });
    expect(await opened(untold.getByRole('link').first())).toBe(await rowsShown());
    await page.getByText('Không rõ tỉnh cũ').waitFor();
    const person = page.locator('main tbody tr').first().getByRole('link');
    const name = (await person.textContent())!;
    await person.click();
    await page.getByRole('tab', { name: /^Đại biểu/, selected: true }).waitFor();
    await page.getByText(name).first().waitFor();
  });

  test('is taken along as documents, the same bytes each time; the hash is of the first one', async () => {
    await secretary.goTo(report(1));
    const before = [await saved('Bản gốc (JSON)'), await saved('Mọi dòng (CSV)'), await saved('PDF để in')];
    const hash = createHash('sha256').update(before[0]!).digest('hex');
    await secretary.page.getByText(hash, { exact: true }).waitFor();
    await secretary.goTo(report(1));
    const after = [await saved('Bản gốc (JSON)'), await saved('Mọi dòng (CSV)'), await saved('PDF để in')];
    expect(after.map((bytes, n) => bytes.equals(before[n]!))).toEqual([true, true, true]);
  });
});

test.each([
  ['vi', false],
  ['en', true],
] as const)('the page is without fault on a phone, in %s, dark: %s', async (language, dark) => {
  const small = await world.arrive('secretary', { viewport: phone, language, dark });
  for (const path of [
    numbers(),
    `${numbers()}?provinces=63&scope=all`,
    `${numbers()}/rows?list=admissions&first=all`,
    `/office/events/${past.id}/reports/1?provinces=63`,
    `/office/events/${past.id}/reports/1/rows?list=delegates&kind=press`,
  ]) {
    await small.goTo(path);
    await small.page.locator('tbody tr').first().waitFor();
    expect(await small.faults()).toEqual([]);
  }
});

test('whoever reads in the dark prints as by day', async () => {
  const reader = await world.arrive('secretary', { dark: true });
  const { page } = reader;
  await reader.goTo(numbers());
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');
  await page.evaluate(() => {
    const look = () => (document.body.dataset.printed = getComputedStyle(document.documentElement).colorScheme);
    window.addEventListener('beforeprint', look);
  });
  await page.pdf();
  expect(await page.evaluate(() => document.body.dataset.printed)).toBe('light');
  expect(await scheme()).toBe('dark');
  await reader.leave();
});

test('nobody but its organisers sees them', async () => {
  const applicant = await world.session('applicant');
  for (const path of [
    `gatherings/gatherings/${past.id}/numbers`,
    `exchange/gatherings/${past.id}/numbers`,
    `gatherings/gatherings/${past.id}/reports/1/json`,
  ]) {
    await expect(applicant.get(`/api/${path}`)).rejects.toMatchObject({ status: 403 });
  }
});

test('no browser complained', () => {
  expect(world.complaints()).toEqual([]);
});

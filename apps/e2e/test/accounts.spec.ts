import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { freePort } from '@sangtao/testing/free-port';
import { openBrowser } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';
import type { Credentials } from '../src/session.js';
import { codeFor } from './authenticator.js';
import { startIssuer, type Issuer } from './issuer.js';
import { Person, phone } from '../src/person.js';

jest.setTimeout(240_000);

let product: Product;
let browser: Browser;
let issuer: Issuer;
let database: Client;
let accounts: Credentials[];
const people: Person[] = [];

beforeAll(async () => {
  const port = await freePort();
  const person = { email: 'can-bo@so-khcn.example.vn', email_verified: true, name: 'Cán bộ Sở Khoa học' };
  issuer = await startIssuer(`http://127.0.0.1:${port}/api/identity/auth/callback/oidc`, person);
  const settings = { PORT: String(port), OIDC_ISSUER: issuer.url };
  const { id, secret } = issuer.client;
  [product, browser] = await Promise.all([
    startProduct({ ...settings, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret }),
    openBrowser(),
  ]);
  accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
  database = new Client({ connectionString: product.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database?.end();
  await browser?.close();
  await product?.stop();
  issuer?.close();
});

const account = (role: string, nth = 0) => accounts.filter((one) => one.role === role)[nth]!;

async function arrive(who: Credentials, look: Parameters<typeof Person.arrive>[2] = {}): Promise<Person> {
  const person = await Person.signIn(browser, product, who, look);
  person.page.setDefaultTimeout(15_000);
  people.push(person);
  return person;
}

/** As if the person had signed in eleven minutes ago. */
async function elevenMinutesPass({ email }: Credentials): Promise<void> {
  await database.query(
    `update identity.session set "createdAt" = "createdAt" - interval '11 minutes'
      where "userId" = (select id from identity."user" where email = $1)`,
    [email],
  );
}

/** Where the newest letter of this kind to the address leads. */
async function letter(kind: string, email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await database.query<{ url: string }>(
      `select data ->> 'url' as url from notifications.message
        where kind = $1 and address ->> 'email' = $2 order by id desc limit 1`,
      [kind, email],
    );
    if (rows[0]) return rows[0].url;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no letter ${kind} to ${email}`);
}

test('whoever has an account at the issuer signs in there by one button', async () => {
  const person = await Person.arrive(browser, product, { viewport: phone });
  people.push(person);
  const { page } = person;
  await page.goto(`${product.url}/sign-in?to=/entries`);
  const button = page.getByRole('button', { name: 'Đăng nhập bằng 127.0.0.1' });
  await button.waitFor();
  expect(await person.faults()).toEqual([]);
  await button.click();
  await page.waitForURL(`${product.url}/entries`);
  await page.getByRole('button', { name: 'Tài khoản của Cán bộ Sở Khoa học' }).waitFor();
  await person.leave();
});

test('an administrator confirms again, takes a lost second factor away, closes an account and opens it', async () => {
  const lost = account('judge', 2);
  const judge = await arrive(lost);
  await judge.goTo('/account/security');
  await judge.page.getByRole('button', { name: 'Cài ứng dụng tạo mã' }).click();
  const key = (await judge.page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/).textContent())!;
  await judge.page.getByLabel('Mã trong ứng dụng').fill(codeFor(key));
  await judge.page.getByRole('button', { name: 'Xác nhận và bật' }).click();
  await judge.page.getByText('chúng chỉ hiện một lần').waitFor();

  const admin = await arrive(account('admin'), { viewport: phone });
  const { page } = admin;
  await elevenMinutesPass(account('admin'));
  await admin.goTo(`/admin?tab=accounts&person=${encodeURIComponent(lost.email)}`);
  await page.getByText(lost.email).waitFor();
  expect(await admin.faults()).toEqual([]);
  const act = async (name: string, done: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog', { name });
    await dialog.getByLabel('Lý do').fill('mất điện thoại, đã gọi xác minh');
    expect(await admin.faults()).toEqual([]);
    await dialog.getByRole('button', { name, exact: true }).click();
    return page.getByText(done);
  };
  const taken = await act('Gỡ lớp xác thực thứ hai', 'Đã gỡ; người này nhận được thư báo');
  // The dialog that asks again; what was asked for goes on behind it.
  const again = page.getByRole('dialog', { name: 'Xác nhận đó là bạn' });
  await again.waitFor();
  expect(await admin.faults()).toEqual([]);
  await again.locator('input[autocomplete=current-password]').fill(account('admin').password);
  await again.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await taken.waitFor();
  expect(await letter('second-factor-reset', lost.email)).toContain('/account/security');
  await judge.page.goto(`${product.url}/judging`);
  await judge.page.getByText('Bạn cần đăng nhập').waitFor();

  await (await act('Khóa tài khoản', 'Đã khóa tài khoản')).waitFor();
  await page.getByText(/^Khóa từ/).waitFor();
  await (await act('Mở lại tài khoản', 'Đã mở lại tài khoản')).waitFor();
  await judge.leave();
  await admin.leave();
});

test('a person takes another address, in this browser; the old one has a way back', async () => {
  const who = account('applicant', 3);
  const person = await arrive(who);
  const { page } = person;
  const email = 'dia-chi-moi@example.vn';
  await person.goTo('/account/security');
  await page.getByLabel('Địa chỉ mới').fill('không phải địa chỉ');
  await page.getByRole('button', { name: 'Gửi thư xác nhận' }).click();
  await page.getByText('Địa chỉ e-mail chưa đúng').waitFor();
  await page.getByLabel('Địa chỉ mới').fill(email);
  await page.getByRole('button', { name: 'Gửi thư xác nhận' }).click();
  await page.getByText('Hãy mở thư trên trình duyệt này').waitFor();
  expect(await person.faults()).toEqual([]);
  const link = await letter('change-email', email);

  const elsewhere = await Person.arrive(browser, product, { viewport: phone });
  people.push(elsewhere);
  await elsewhere.page.goto(link);
  await elsewhere.page.getByRole('button', { name: 'Xác nhận địa chỉ' }).click();
  await elsewhere.page.getByText('chỉ mở được trên trình duyệt đã yêu cầu').waitFor();
  expect(await elsewhere.faults()).toEqual([]);

  await page.goto(link);
  await page.getByRole('button', { name: 'Xác nhận địa chỉ' }).click();
  await page.getByRole('heading', { name: 'Địa chỉ e-mail đã đổi' }).waitFor();
  await page.getByRole('link', { name: 'Bảo mật tài khoản' }).click();
  await page.getByText(`Bạn đăng nhập và nhận thư bằng ${email}`).waitFor();

  await elsewhere.page.goto(await letter('restore-email', who.email));
  expect(await elsewhere.faults()).toEqual([]);
  await elsewhere.page.getByRole('button', { name: 'Lấy lại địa chỉ của tôi' }).click();
  await elsewhere.page.getByRole('heading', { name: 'Địa chỉ đã được lấy lại' }).waitFor();
  await page.goto(`${product.url}/account/security`);
  await page.getByText('Bạn cần đăng nhập').waitFor();
  await person.leave();
  await elsewhere.leave();
});

test('a person is told what goes and what stays, asks to be erased, and takes it back', async () => {
  const hindered = await arrive(account('applicant'), { language: 'en' });
  await hindered.goTo('/account/security');
  await hindered.page.getByText('Not yet; this must be settled before').waitFor();
  expect(await hindered.faults()).toEqual([]);
  await hindered.leave();

  const who = account('officer');
  const person = await arrive(who, { viewport: phone });
  const { page } = person;
  await elevenMinutesPass(who);
  await person.goTo('/account/security');
  await page.getByText('Danh hiệu đã công bố, với tên').waitFor();
  const ask = page.getByRole('button', { name: 'Xóa tài khoản của tôi' });
  await ask.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa tài khoản của tôi' }).click();
  const again = page.getByRole('dialog', { name: 'Xác nhận đó là bạn' });
  await again.locator('input[autocomplete=current-password]').fill(who.password);
  await again.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await page.getByText(/^Tài khoản sẽ bị xóa sau/).waitFor();
  expect(await person.faults()).toEqual([]);
  await letter('erasure-asked', who.email);
  await page.getByRole('button', { name: 'Rút lại, giữ tài khoản' }).click();
  await ask.waitFor();
  await person.leave();
});

test('no browser had anything to complain of but refused tries', () => {
  expect(people.flatMap(({ complaints }) => complaints).filter((text) => !/status of 40[039]/.test(text))).toEqual([]);
});

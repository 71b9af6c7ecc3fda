import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';
import type { Credentials } from '../src/session.js';
import { codeFor, Finger } from './authenticator.js';
import { Person, phone } from '../src/person.js';

jest.setTimeout(240_000);

let product: Product;
let browser: Browser;
let accounts: Credentials[];
const people: Person[] = [];

beforeAll(async () => {
  // Passkeys belong to a name, not to a number.
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = { SECOND_FACTOR: 'required', PORT: String(port), BASE_URL: url };
  const [started, opened] = await Promise.all([startProduct(settings), openBrowser()]);
  [product, browser] = [{ ...started, url }, opened];
  accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const account = (role: string) => accounts.find((one) => one.role === role)!;

async function arrive(look: Parameters<typeof Person.arrive>[2] = {}): Promise<Person> {
  const person = await Person.arrive(browser, product, look);
  person.page.setDefaultTimeout(12_000);
  people.push(person);
  return person;
}

async function signIn(person: Person, { email, password }: Credentials, to = '/'): Promise<void> {
  await person.page.goto(`${product.url}/sign-in?to=${encodeURIComponent(to)}`);
  await person.page.getByLabel('E-mail').fill(email);
  await person.page.locator('input[autocomplete=current-password]').fill(password);
  await person.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

const pathOf = ({ page }: Person) => new URL(page.url()).pathname;

describe('who organises', () => {
  let key: string;
  let recoveryCode: string;

  test('is led to set up a second factor, keeps the recovery codes, and comes back to where the work is', async () => {
    const person = await arrive({ viewport: phone });
    const { page } = person;
    await signIn(person, account('secretary'), '/office');
    await page.getByText('Hãy cài xác thực hai lớp để tiếp tục công việc').waitFor();
    expect(pathOf(person)).toBe('/account/security');
    await page.getByRole('button', { name: 'Cài ứng dụng tạo mã' }).click();
    key = (await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/).textContent())!;
    expect(await person.faults()).toEqual([]);
    await page.getByLabel('Mã trong ứng dụng').fill('000000');
    await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
    await page.getByText('Mã chưa đúng, hết hạn hoặc đã dùng').waitFor();
    await page.getByLabel('Mã trong ứng dụng').fill(codeFor(key));
    await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
    await page.getByText('chúng chỉ hiện một lần').waitFor();
    const codes = await page.locator('li.code').allTextContents();
    expect(codes).toHaveLength(10);
    recoveryCode = codes[0]!;
    expect(await person.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Tôi đã cất mã' }).click();
    await page.getByRole('link', { name: 'Tiếp tục' }).click();
    await page.waitForURL('**/office');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await person.leave();
  });

  test('takes the second step wherever the account is opened, and a recovery code works once', async () => {
    const person = await arrive();
    const { page } = person;
    const recover = async () => {
      await signIn(person, account('secretary'), '/office');
      await page.waitForURL('**/sign-in/confirm?*');
      await page.getByRole('button', { name: 'Dùng mã khôi phục' }).click();
      await page.getByLabel('Mã khôi phục').fill(recoveryCode);
      expect(await person.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    };
    await recover();
    await page.waitForURL('**/office');
    await page.getByRole('button', { name: /^Tài khoản của/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
    await recover();
    await page.getByText('Mã chưa đúng, hết hạn hoặc đã dùng').waitFor();
    await person.leave();
  });

  test('in English sees the same on a laptop', async () => {
    const person = await arrive({ language: 'en', dark: true });
    const { page } = person;
    await page.goto(`${product.url}/sign-in`);
    await page.getByLabel('E-mail').fill(account('chair').email);
    await page.locator('input[autocomplete=current-password]').fill(account('chair').password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('Set up a second factor to go on with your work').waitFor();
    expect(await person.faults()).toEqual([]);
    await page.goto(`${product.url}/judging`);
    await page.getByRole('link', { name: 'Set it up now' }).waitFor();
    expect(await person.faults()).toEqual([]);
    await person.leave();
  });
});

describe('a passkey', () => {
  test('is added, named, signs in as both factors at once, and is removed', async () => {
    const person = await arrive();
    const { page } = person;
    const finger = await Finger.on(page);
    const officer = account('officer');
    await signIn(person, officer, '/province');
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await page.getByText('chúng chỉ hiện một lần').waitFor();
    await page.getByRole('button', { name: 'Tôi đã cất mã' }).click();
    await page.getByRole('button', { name: /^Đổi tên/ }).click();
    await page.getByLabel('Tên gọi').fill('Máy ở cơ quan');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Máy ở cơ quan', { exact: true }).waitFor();
    expect(await person.faults()).toEqual([]);

    const enter = async () => {
      await page.context().clearCookies();
      await page.goto(`${product.url}/sign-in?to=/province`);
      await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click();
    };
    await enter();
    await page.waitForURL('**/province');

    // S9: without the finger it is one factor, which is not enough.
    await finger.verifies(false);
    await enter();
    await page.getByText('Thiết bị chưa xác nhận').waitFor();
    await finger.verifies(true);
    // S9: a copy that counts from an earlier moment is refused.
    await finger.countsBack();
    await enter();
    await page.getByText('Khóa truy cập này chưa dùng được').waitFor();

    await signIn(person, officer);
    await page.waitForURL('**/sign-in/confirm?*');
    expect(await person.faults()).toEqual([]);
    await person.leave();
  });

  test('S9: its challenge works once, an answer without verification or of another site is refused', async () => {
    const person = await arrive();
    const { page } = person;
    const finger = await Finger.on(page);
    await signIn(person, account('applicant'));
    await page.waitForURL(`${product.url}/`);
    await page.goto(`${product.url}/account/security`);
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await page.getByText('chúng chỉ hiện một lần').waitFor();
    await page.context().clearCookies();
    await page.evaluate(ceremony);
    const tried = (how: string) => page.evaluate(`passkeyTry(${JSON.stringify(how)})`);
    await finger.verifies(false);
    expect(await tried('without-finger')).toEqual([400]);
    await finger.verifies(true);
    expect(await tried('twice')).toEqual([200, 400]);
    expect(await tried('elsewhere')).toEqual([400]);
    expect(await tried('once')).toEqual([200]);
    await person.leave();
  });
});

test('no browser had anything to complain of but refused tries', () => {
  expect(people.flatMap(({ complaints }) => complaints).filter((text) => !/status of 40[03]/.test(text))).toEqual([]);
});

/** Runs in the page, past the portal: what a page that means harm could send. */
function ceremony(): void {
  const base = '/api/identity/auth/passkey';
  const send = async (response: object) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ response });
    return (await fetch(`${base}/verify-authentication`, { method: 'POST', headers, body })).status;
  };
  const inBase64Url = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const passkeyTry = async (how: string) => {
    const asked = (await (
      await fetch(`${base}/generate-authenticate-options`)
    ).json()) as PublicKeyCredentialRequestOptionsJSON;
    const userVerification = how === 'without-finger' ? 'discouraged' : 'required';
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({ ...asked, userVerification });
    const answer = ((await navigator.credentials.get({ publicKey })) as PublicKeyCredential).toJSON() as {
      response: { clientDataJSON: string };
    };
    if (how === 'elsewhere') {
      const data = atob(answer.response.clientDataJSON.replaceAll('-', '+').replaceAll('_', '/'));
      answer.response.clientDataJSON = inBase64Url(data.replace('http://localhost', 'http://localh0st'));
    }
    return how === 'twice' ? [await send(answer), await send(answer)] : [await send(answer)];
  };
  Object.assign(window, { passkeyTry });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

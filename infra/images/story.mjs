// What a new installation must be able to do, from outside: only the edge's address and the mailboxes are known.
import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { fullText, uploadAndReadBack } from './story-file.mjs';

/** @param {{ url: string, mail: string, administrator: string }} where the edge, Mailpit, and the address of ADMIN_EMAIL */
export async function tellStory({ url, mail, administrator }) {
  const say = (line) => console.log(`  ${line}`);
  const page = await fetch(url);
  assert.match(await page.text(), /<div id="root"/);
  say('the portal’s page is there');

  const admin = await firstAdministrator(url, mail, administrator);
  say('the first administrator signs in by a mailed link, and with a second factor');
  const { editionId, entry: body } = await openEdition(admin);
  say('an edition is made from a template, announced, and opens by itself');

  const applicant = await newPerson(url, mail, { name: 'Trần Thị Mai', email: 'mai@example.com' });
  say('an applicant signs up, confirms the address and signs in');
  const { id } = await applicant('POST', '/api/registration/entries', { editionId, ...body });
  const sha256 = await uploadAndReadBack(url, applicant, id);
  say('a file is uploaded in two pieces, and read back as it was');
  const { version } = await applicant('GET', `/api/registration/entries/${id}`);
  const { receipt } = await applicant('POST', `/api/registration/entries/${id}/submit`, {}, version);
  assert.deepEqual(
    receipt.files.map((file) => file.sha256),
    [sha256],
  );
  say(`an entry is handed in: ${receipt.entryCode}`);
  await verifyReceipt(url, receipt);
  say('its receipt is verified by somebody who is not signed in');
  await eventually(() => letterTo(mail, 'mai@example.com', new RegExp(receipt.code)));
  say('the applicant is told by mail');
}

async function openEdition(admin) {
  const now = Date.now();
  const { id: editionId } = await admin('POST', '/api/registration/editions', {
    templateCode: 'simple-contest',
    code: 'TRY-1',
    year: new Date().getUTCFullYear(),
    opensAt: new Date(now - 60_000).toISOString(),
    closesAt: new Date(now + 86_400_000).toISOString(),
  });
  const { rulebook, version } = await admin('GET', `/api/registration/editions/${editionId}`);
  const withFiles = { rulebook: { ...rulebook, documents: [fullText] } };
  await admin('PUT', `/api/registration/editions/${editionId}/rulebook`, withFiles, version);
  await admin('POST', `/api/registration/editions/${editionId}/announce`);
  await eventually(async () => {
    const { state } = await admin('GET', `/api/registration/editions/${editionId}`);
    assert.equal(state, 'open');
  });
  const entry = {
    title: 'Máy tách hạt sen chạy điện mặt trời',
    fieldCode: 'general',
    authors: [{ name: 'Trần Thị Mai', sharePercent: 100 }],
  };
  return { editionId, entry };
}

async function verifyReceipt(url, { code, contentHash }) {
  const answer = await fetch(`${url}/api/registration/receipts/${code}/verify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ contentHash }),
  });
  assert.deepEqual(await answer.json(), { valid: true, matches: true });
}

async function newPerson(url, mail, { name, email }) {
  const password = randomBytes(12).toString('base64');
  await send(url, '/auth/sign-up/email', { name, email, password });
  await send(url, '/mail-links/verify-email', { token: await mailedToken(mail, email) });
  return caller(url, await send(url, '/auth/sign-in/email', { email, password }));
}

async function byMailedLink(url, mail, email) {
  // The browser that asks keeps a part of the secret.
  const kept = await send(url, '/auth/sign-in/magic-link', { email, callbackURL: '/' });
  return send(url, '/mail-links/sign-in', { token: await mailedToken(mail, email) }, kept);
}

/** The mailbox alone opens nothing that an administrator may do: an app that shows codes must be set up, and passed. */
async function firstAdministrator(url, mail, email) {
  const cookie = await byMailedLink(url, mail, email);
  const withoutFactor = await tokenFor(url, cookie);
  assert.deepEqual(withoutFactor.grants, []);
  assert.equal(withoutFactor.withheld[0]?.role, 'admin');
  const authorization = `Bearer ${withoutFactor.token}`;
  const begun = await sendJson(url, '/second-factor/app', {}, { cookie, authorization });
  const { seed } = await begun.json();
  const confirmed = await sendJson(
    url,
    '/second-factor/app/confirm',
    { code: codeOf(seed) },
    { cookie, authorization },
  );
  assert.equal((await confirmed.json()).recoveryCodes.length, 10);
  // The session goes on under a new id.
  return caller(url, cookiesOf(confirmed));
}

/** What an authenticator app shows now (RFC 6238) for a seed in base32. */
function codeOf(seed) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...seed].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((eight) => parseInt(eight, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const number = digest.readUInt32BE(digest[digest.length - 1] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Sends to identity; answers with the cookie that it sets. */
async function send(url, path, body, cookie = '') {
  return cookiesOf(await sendJson(url, path, body, { cookie }));
}

async function sendJson(url, path, body, headers) {
  const answer = await fetch(`${url}/api/identity${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok, `${path}: ${answer.status} ${answer.ok ? '' : await answer.text()}`);
  return answer;
}

function cookiesOf(answer) {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function tokenFor(url, cookie) {
  const answer = await fetch(`${url}/api/identity/token`, { method: 'POST', headers: { cookie, origin: url } });
  return answer.json();
}

/** Calls the services as the person of this cookie; `version` is what is edited. */
async function caller(url, cookie) {
  const { token } = await tokenFor(url, cookie);
  const authorization = `Bearer ${token}`;
  const call = async (method, path, body, version) => {
    const headers = { authorization, 'content-type': 'application/json' };
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    const response = await fetch(url + path, {
      method,
      headers,
      body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
    });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  return Object.assign(call, { authorization });
}

/** What follows `#token=` in the newest letter to this person. */
async function mailedToken(mail, email) {
  const [, token] = await eventually(() => letterTo(mail, email, /#token=([\w.-]+)/));
  return token;
}

async function letterTo(mail, email, pattern) {
  const { messages } = await (await fetch(`${mail}/api/v1/search?query=${encodeURIComponent(`to:${email}`)}`)).json();
  for (const { ID } of messages) {
    const { Text } = await (await fetch(`${mail}/api/v1/message/${ID}`)).json();
    const found = pattern.exec(Text);
    if (found) return found;
  }
  throw new Error(`no letter to ${email} with ${pattern} among ${messages.length}`);
}

/** Tries until it succeeds. @throws the last error after 60 s */
async function eventually(work) {
  for (const deadline = Date.now() + 60_000; ;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { FileCheckedV1 } from '@sangtao/contracts/registration/file-checked.v1';
import { account, edition, entryId, JudgingWorld } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;

const fileId = (n: number) => `0193a1f0-7c00-7000-8000-0000000f${String(n).padStart(4, '0')}`;
const file = (n: number, documentKey: string, mediaType: string) => {
  return { fileId: fileId(n), documentKey, mediaType, size: 3, sha256: 'a'.repeat(64) };
};
const files = [
  file(1, 'full-text', 'application/pdf'),
  file(2, 'drawings', 'image/png'),
  file(3, 'drawings', 'image/png'),
];

beforeAll(async () => {
  world = await JudgingWorld.start({ conflicts: { sameOrganisation: true, sameProvince: false } });
  await world.accept(0, { files });
  await world.accept(1, { files: [file(4, 'full-text', 'application/pdf')], organisationId: 'org-1' });
  await world.appoint({ organisationId: 'org-1' }, {}, { fieldCodes: ['medicine'] });
  for (const [n, content] of Object.entries({ 1: '%PDF', 2: 'PNG', 4: '%PDF' })) {
    const entry = n === '4' ? 1 : 0;
    world.files.set(`/internal/entries/${entryId(entry)}/files/${fileId(Number(n))}/content`, Buffer.from(content));
  }
});
afterAll(() => world.system.stop());

async function read(judge: number, entry: number, n: number, language = 'vi') {
  const token = await world.system.token(account(judge));
  const response = await fetch(`${world.system.url}/api/judging${world.sheet(entry)}/files/${fileId(n)}`, {
    headers: { authorization: `Bearer ${token}`, 'accept-language': language },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test('a file is not there before the round opens', async () => {
  expect((await read(0, 0, 1)).status).toBe(404);
  await world.open();
});

test('a dossier names its files by what they are', async () => {
  const { body } = await world.call<{ files: object[] }>(account(0), 'GET', world.sheet(0));
  expect(body.files).toEqual([
    {
      fileId: fileId(1),
      documentKey: 'full-text',
      mediaType: 'application/pdf',
      size: 3,
      name: { vi: 'Toàn văn giải pháp.pdf', en: 'Full text of the solution.pdf' },
    },
    expect.objectContaining({ name: { vi: 'Bản vẽ, hình ảnh 1.png', en: 'Drawings and pictures 1.png' } }),
    expect.objectContaining({ name: { vi: 'Bản vẽ, hình ảnh 2.png', en: 'Drawings and pictures 2.png' } }),
  ]);
});

test('S61: a judge reads it as something to be saved, which no browser runs', async () => {
  const { status, headers, text } = await read(0, 0, 1);
  expect([status, text, headers.get('content-type')]).toEqual([200, '%PDF', 'application/pdf']);
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="Toan van giai phap.pdf"; filename*=UTF-8''To%C3%A0n%20v%C4%83n%20gi%E1%BA%A3i%20ph%C3%A1p.pdf`,
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe(`sandbox; default-src 'none'`);
  expect(headers.get('cache-control')).toBe('no-store');
  expect((await read(0, 0, 1, 'en')).headers.get('content-disposition')).toContain('Full text of the solution.pdf');
});

test('whoever may not judge the entry does not find it: a conflict, another field, nobody’s judge, a file of another entry', async () => {
  expect((await read(1, 1, 4)).status).toBe(200);
  expect((await read(0, 1, 4)).status).toBe(404);
  expect((await read(2, 0, 1)).status).toBe(404);
  expect((await read(9, 0, 1)).status).toBe(404);
  expect((await read(0, 0, 4)).status).toBe(404);
  const anonymous = await fetch(`${world.system.url}/api/judging${world.sheet(0)}/files/${fileId(1)}`);
  expect(anonymous.status).toBe(401);
  const before = world.sent.filter(({ path }) => path.endsWith('/content')).length;
  await read(0, 1, 4);
  expect(world.sent.filter(({ path }) => path.endsWith('/content'))).toHaveLength(before);
});

test('S64: a file that is found clean later joins the dossier; an infected one leaves it', async () => {
  const checked = async (version: number, list: typeof files, verdict: 'clean' | 'infected') => {
    const document = { vi: 'Bản vẽ', en: 'Drawings' };
    const data = {
      entryId: entryId(1),
      editionId: edition,
      applicantId: account(9),
      document,
      verdict,
      files: list,
    };
    await world.publish((tx) => tx.publish(FileCheckedV1, { key: entryId(1), version, data }));
    const { body } = await world.call<{ files: { fileId: string }[] }>(account(1), 'GET', world.sheet(1));
    return body.files.map((one) => one.fileId);
  };
  const [first, later] = [file(4, 'full-text', 'application/pdf'), file(5, 'drawings', 'image/png')];
  expect(await checked(2, [first, later], 'clean')).toEqual([fileId(4), fileId(5)]);
  expect(await checked(3, [first], 'infected')).toEqual([fileId(4)]);
  expect((await read(1, 1, 5)).status).toBe(404);
});

test('a file that registration no longer has is not found; who recused finds none', async () => {
  expect((await read(0, 0, 3)).status).toBe(404);
  await world.call(account(1), 'POST', `${world.sheet(0)}/recuse`, { reason: 'Quen tác giả', kind: 'conflict' });
  expect((await read(1, 0, 1)).status).toBe(404);
});

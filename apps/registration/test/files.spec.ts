import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { FileStorage } from '@sangtao/service-kit/storage';
import { ServiceTokens } from '@sangtao/service-kit/tokens';
import * as tus from 'tus-js-client';
import { SweepFiles } from '../src/files/sweep-files.job.js';
import { ann, bob, RegistrationWorld, secretary, whole } from './registration-world.js';
import { aPdf, sha256, TusClient } from './tus.js';

jest.setTimeout(60_000);
let world: RegistrationWorld;
let edition: string;
let client: TusClient;
let bobs: TusClient;

interface Listed {
  items: { id: string; slot: string; name: string; bytes: number; type: string; sha256: string }[];
}
const filesOf = async (id: string, path = '') =>
  (await world.call<Listed>(ann, { method: 'GET', path: `/entries/${id}/files${path}` })).body.items;
const fullText = (entryId: string, filename = 'Giải pháp của Đỗ Thị Ước.pdf', slot = 'full-text') => ({
  entryId,
  slot,
  filename,
  filetype: 'application/pdf',
});
const problem = async (response: Response) => {
  const body = (await response.json()) as { code: string; title: string; data?: object };
  return { status: response.status, ...body };
};
const app = () => world.system.contexts.get('registration')!.app;
/** No file of an entry can be written, as on a full disk, until the returned function is called. */
const keepsNothing = () => {
  const storage = app().get(FileStorage);
  const put = storage.put.bind(storage);
  const failing = jest.spyOn(storage, 'put').mockImplementation((key, content) => {
    return key.startsWith('entries/') ? Promise.reject(new Error('no space left')) : put(key, content);
  });
  return () => failing.mockRestore();
};
const left = (folder: string) => app().get(FileStorage).list(folder);

beforeAll(async () => {
  world = await RegistrationWorld.start();
  edition = await world.openEdition('T-26', ({ documents }) => {
    documents[0]!.maxBytes = 3_000_000;
    documents[0]!.required = true;
  });
  client = new TusClient(`${world.url}/uploads`, await world.bearer(ann));
  bobs = new TusClient(`${world.url}/uploads`, await world.bearer(bob));
});
afterAll(() => world.system.stop());

describe('an upload', () => {
  test('that is cut in the middle goes on where it stopped, and becomes a file with its hash', async () => {
    const { body: entry } = await world.draft(edition);
    const bytes = aPdf('một', 2_000_000);
    const begun = await client.begin(fullText(entry.id), bytes.length);
    const location = begun.headers.get('location')!;
    expect(begun.status).toBe(201);
    await client.cut(location, bytes, 1_200_000);
    const arrived = Number((await client.head(location)).headers.get('upload-offset'));
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThan(bytes.length);
    expect(await filesOf(entry.id)).toEqual([]);
    expect((await client.patch(location, arrived + 1, bytes.subarray(arrived + 1))).status).toBe(409);
    expect((await client.patch(location, arrived, bytes.subarray(arrived))).status).toBe(204);
    const [file] = await filesOf(entry.id);
    expect(file).toMatchObject({ slot: 'full-text', type: 'application/pdf', bytes: bytes.length });
    expect(file!.sha256).toBe(sha256(bytes));
    const seen = await world.call<{ files: object[] }>(ann, { method: 'GET', path: `/entries/${entry.id}` });
    expect(seen.body.files).toEqual([file]);
    expect(await left('uploads')).toEqual([]);
  });

  test('works with the client that browsers use', async () => {
    const { body: entry } = await world.draft(edition);
    const authorization = await world.bearer(ann);
    await new Promise<void>((resolve, reject) =>
      new tus.Upload(aPdf('hai', 40_000), {
        endpoint: `${world.url}/uploads`,
        chunkSize: 10_000,
        headers: { authorization },
        metadata: fullText(entry.id),
        onSuccess: () => resolve(),
        onError: reject,
      }).start(),
    );
    expect(await filesOf(entry.id)).toHaveLength(1);
  });

  test('whose last answer was lost is found whole, once', async () => {
    const { body: entry } = await world.draft(edition);
    const bytes = aPdf('ba');
    const location = (await client.begin(fullText(entry.id), bytes.length)).headers.get('location')!;
    expect((await client.patch(location, 0, bytes.subarray(0, 300))).status).toBe(204);
    // The bytes are there, and we were killed before the file was recorded.
    const heal = keepsNothing();
    expect((await client.patch(location, 300, bytes.subarray(300))).status).toBe(500);
    heal();
    expect(await filesOf(entry.id)).toEqual([]);
    const heads = await Promise.all([client.head(location), client.head(location), client.head(location)]);
    expect(heads.map(({ headers }) => headers.get('upload-offset'))).toEqual(Array(3).fill(String(bytes.length)));
    expect(await filesOf(entry.id)).toHaveLength(1);
    expect((await client.patch(location, bytes.length, Buffer.alloc(0))).status).toBe(204);
    expect((await client.patch(location, 0, bytes)).status).toBe(409);
    expect(await filesOf(entry.id)).toHaveLength(1);
  });

  test('that came whole and could not be kept has not arrived, and is sent again', async () => {
    const { body: entry } = await world.draft(edition);
    const bytes = aPdf('bon');
    const location = (await client.begin(fullText(entry.id), bytes.length)).headers.get('location')!;
    const heal = keepsNothing();
    expect((await client.patch(location, 0, bytes)).status).toBe(500);
    expect((await client.head(location)).headers.get('upload-offset')).toBe('0');
    heal();
    expect((await client.patch(location, 0, bytes)).status).toBe(204);
    expect(await filesOf(entry.id)).toMatchObject([{ sha256: sha256(bytes) }]);
    expect(await left('uploads')).toEqual([]);
  });

  test('S57, S58: that is too large, of a wrong kind or one too many is refused before it begins, with the limit', async () => {
    const { body: entry } = await world.draft(edition);
    const large = await problem(await client.begin(fullText(entry.id), 3_000_001));
    expect(large).toMatchObject({ status: 413, code: 'file-too-large', data: { maxBytes: 3_000_000 } });
    expect(large.title).toContain('3 MB');
    const wrong = await problem(await client.begin(fullText(entry.id, 'virus.exe'), 10));
    expect(wrong).toMatchObject({ status: 415, code: 'file-type-refused', data: { accepted: 'pdf, docx' } });
    const unknown = await problem(await client.begin(fullText(entry.id, 'a.pdf', 'poem'), 10));
    expect(unknown).toMatchObject({ status: 400, code: 'invalid-input' });
    expect((await client.upload(fullText(entry.id), aPdf())).status).toBe(204);
    const second = await problem(await client.begin(fullText(entry.id), 10));
    expect(second).toMatchObject({ status: 409, code: 'too-many-files', data: { max: 1 } });
  });

  test('S58: is one of at most twenty at a time, and of two gigabytes of one person', async () => {
    const { body: entry } = await world.draft(edition);
    const others = `insert into registration.upload (id, entry_id, applicant_id, slot, name, media_type, bytes, created_at)
      select gen_random_uuid(), $1, $2, 'full-text', 'a.pdf', '', $3, now() from generate_series(1, $4)`;
    const forget = () => world.system.database.query(`delete from registration.upload where entry_id = $1`, [entry.id]);
    await world.system.database.query(others, [entry.id, ann, 999_999_000, 2]);
    const full = await problem(await client.begin(fullText(entry.id), 1_000_000));
    expect(full).toMatchObject({ status: 413, code: 'no-room-left' });
    expect(full.title).toContain('2 GB');
    await forget();
    await world.system.database.query(others, [entry.id, ann, 1, 20]);
    expect((await problem(await client.begin(fullText(entry.id), 10))).code).toBe('too-many-uploads');
    await forget();
    expect((await client.begin(fullText(entry.id), 10)).status).toBe(201);
    await forget();
  });

  test('S57: that is not what its name says is refused and leaves nothing', async () => {
    const { body: entry } = await world.draft(edition);
    const before = await left('entries');
    const answer = await client.upload(fullText(entry.id), Buffer.from('MZ this is a program'));
    expect(await problem(answer)).toMatchObject({ status: 415, code: 'file-type-refused' });
    expect(await filesOf(entry.id)).toEqual([]);
    expect(await left('entries')).toEqual(before);
    expect(await left('uploads')).toEqual([]);
  });

  test('S58: sends no more than it announced', async () => {
    const { body: entry } = await world.draft(edition);
    const location = (await client.begin(fullText(entry.id), 20)).headers.get('location')!;
    expect((await client.patch(location, 0, aPdf())).status).toBe(413);
    expect((await client.head(location)).headers.get('upload-offset')).toBe('0');
    expect((await client.delete(location)).status).toBe(204);
    expect((await client.head(location)).status).toBe(404);
  });

  test('S65: belongs to the entry’s owner, while the entry can be changed', async () => {
    const { body: entry } = await world.draft(edition, whole);
    expect((await bobs.begin(fullText(entry.id), 10)).status).toBe(404);
    const location = (await client.begin(fullText(entry.id), 10)).headers.get('location')!;
    expect((await bobs.head(location)).status).toBe(404);
    expect((await bobs.patch(location, 0, Buffer.alloc(10))).status).toBe(404);
    expect((await bobs.delete(location)).status).toBe(404);
    const nobody = new TusClient(`${world.url}/uploads`, 'Bearer nonsense');
    expect((await problem(await nobody.begin(fullText(entry.id), 10))).code).toBe('not-signed-in');
    expect((await nobody.patch(location, 0, Buffer.alloc(10))).status).toBe(401);
    const late = await world.openEdition('LATE-26');
    const { body: other } = await world.draft(late);
    const bytes = aPdf();
    const begun = (await client.begin(fullText(other.id), bytes.length)).headers.get('location')!;
    await world.close(late);
    expect(await problem(await client.patch(begun, 0, bytes))).toMatchObject({ status: 409, code: 'edition-not-open' });
    expect((await client.begin(fullText(other.id), 10)).status).toBe(409);
  });

  test('that nobody goes on with is removed after a day', async () => {
    const { body: entry } = await world.draft(edition);
    const bytes = aPdf();
    const location = (await client.begin(fullText(entry.id), bytes.length)).headers.get('location')!;
    await client.patch(location, 0, bytes.subarray(0, 100));
    const id = location.split('/').at(-1)!;
    await app().get(SweepFiles).run();
    expect(await left('uploads')).toHaveLength(1);
    await world.system.database.query(
      `update registration.upload set created_at = created_at - interval '25 hours' where id = $1`,
      [id],
    );
    await app().get(SweepFiles).run();
    expect(await left('uploads')).toEqual([]);
    expect((await client.head(location)).status).toBe(404);
  });
});

describe('the files of an entry', () => {
  test('are wanted before it is handed in, stand in the receipt by hash, and reach judges without names', async () => {
    const { body: entry } = await world.draft(edition, whole);
    expect((await world.submit(entry)).body.errors).toEqual([
      expect.objectContaining({ field: 'documents.full-text', code: 'document-missing' }),
    ]);
    const bytes = aPdf('năm <</Author(Đỗ Thị Ước)>>');
    await client.upload(fullText(entry.id), bytes);
    await client.upload(fullText(entry.id, 'dấu đỏ.pdf', 'confirmation'), aPdf('dấu'));
    const { body } = (await world.submit(entry)) as unknown as {
      body: { entry: { version: number }; receipt: { code: string; contentHash: string } };
    };
    const receipt = await world.call<{ files: object[] }>(null, {
      method: 'GET',
      path: `/receipts/${body.receipt.code}`,
    });
    const name = { vi: 'Toàn văn giải pháp', en: 'Full text of the solution' };
    expect(receipt.body.files).toContainEqual({
      ...{ slot: 'full-text', name, sha256: sha256(bytes), bytes: bytes.length },
    });
    expect(JSON.stringify(receipt.body)).not.toContain('Ước');
    const letter = await world.call<{ items: { code: string; files: object[] }[] }>(null, {
      method: 'GET',
      path: `/internal/entries/${entry.id}/receipts`,
      headers: { authorization: `Bearer ${await app().get(ServiceTokens).sign()}` },
    });
    expect(letter.body.items[0]).toMatchObject({ code: body.receipt.code, contentHash: body.receipt.contentHash });
    expect(letter.body.items[0]!.files).toContainEqual({ name, sha256: sha256(bytes), bytes: bytes.length });
    const path = `/screening/${entry.id}/accept`;
    expect((await world.call(secretary, { method: 'POST', path, at: body.entry.version })).status).toBe(200);
    const accepted = (await world.events<{ entryId: string; files: object[] }>('entry-accepted')).find(
      ({ entryId }) => entryId === entry.id,
    )!;
    expect(accepted.files).toEqual([
      expect.objectContaining({ documentKey: 'full-text', sha256: sha256(bytes), mediaType: 'application/pdf' }),
    ]);
    const headers = { authorization: `Bearer ${await app().get(ServiceTokens).sign()}` };
    const internal = `/internal/entries/${entry.id}/files`;
    const judged = await world.call<Listed>(null, { method: 'GET', path: internal, headers });
    expect(judged.body.items.map(({ name, slot }) => [name, slot])).toEqual([['tai-lieu-1.pdf', 'full-text']]);
    const content = await fetch(`${world.url}${internal}/${judged.body.items[0]!.id}/content`, { headers });
    expect(content.headers.get('content-disposition')).toContain('filename="tai-lieu-1.pdf"');
    const read = Buffer.from(await content.arrayBuffer());
    expect([read.length, read.includes('Author('), read.includes('Ước')]).toEqual([bytes.length, true, false]);
    const [, stamp] = await filesOf(entry.id);
    expect((await world.call(null, { method: 'GET', path: `${internal}/${stamp!.id}/content`, headers })).status).toBe(
      404,
    );
    expect((await world.call(null, { method: 'GET', path: internal })).status).toBe(404);
  });

  test('S61, S65: are read by the owner and, once handed in, by the organiser: saved, never shown', async () => {
    const { body: entry } = await world.draft(edition, whole);
    const bytes = aPdf();
    await client.upload(fullText(entry.id), bytes);
    const [file] = await filesOf(entry.id);
    const path = `/entries/${entry.id}/files/${file!.id}/content`;
    const mine = await fetch(`${world.url}${path}`, { headers: { authorization: await world.bearer(ann) } });
    expect(Buffer.from(await mine.arrayBuffer())).toEqual(bytes);
    expect(mine.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''Gi%E1%BA%A3i/);
    expect(mine.headers.get('x-content-type-options')).toBe('nosniff');
    expect(mine.headers.get('content-security-policy')).toBe(`sandbox; default-src 'none'`);
    expect((await world.call(secretary, { method: 'GET', path })).status).toBe(404);
    await world.submit(entry);
    expect((await world.call(secretary, { method: 'GET', path })).status).toBe(200);
    expect((await world.call(bob, { method: 'GET', path })).status).toBe(404);
    const screening = `/screening/${entry.id}`;
    const dossier = await world.call<{ files: object[] }>(secretary, { method: 'GET', path: screening });
    expect(dossier.body.files).toEqual([file]);
    const screened = await world.call(secretary, { method: 'GET', path: `${screening}/files/${file!.id}/content` });
    expect(screened.status).toBe(200);
  });

  test('are removed by the owner only; a ruling on what was changed meanwhile is refused', async () => {
    const { body: entry } = await world.draft(edition, whole);
    await client.upload(fullText(entry.id), aPdf());
    await world.submit(entry);
    const [file] = await filesOf(entry.id);
    const path = `/entries/${entry.id}/files/${file!.id}`;
    expect((await world.call(bob, { method: 'DELETE', path })).status).toBe(404);
    expect((await world.call(secretary, { method: 'DELETE', path })).status).toBe(404);
    expect((await world.call(ann, { method: 'DELETE', path })).status).toBe(204);
    expect((await world.call(ann, { method: 'DELETE', path })).status).toBe(404);
    expect(await filesOf(entry.id)).toEqual([]);
    const accept = { method: 'POST', path: `/screening/${entry.id}/accept`, at: entry.version + 1 };
    expect((await world.call(secretary, accept)).status).toBe(412);
    expect(await left(`entries/${entry.id}`)).toEqual([`entries/${entry.id}/${file!.id}`]);
    await world.system.database.query(
      `update registration.file set removed_at = removed_at - interval '25 hours' where id = $1`,
      [file!.id],
    );
    await app().get(SweepFiles).run();
    expect(await left(`entries/${entry.id}`)).toEqual([]);
  });
});

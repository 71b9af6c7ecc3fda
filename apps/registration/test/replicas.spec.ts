import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { FileStorage } from '@sangtao/service-kit/storage';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { startS3, storagesToTest, type TestS3 } from '@sangtao/testing/s3';
import { ann, RegistrationWorld } from './registration-world.js';
import { aPdf, sha256, TusClient } from './tus.js';

jest.setTimeout(180_000);

// On a disk of their own two processes have nothing in common but the database: this needs S3.
describe.each(storagesToTest().filter((kind) => kind === 's3'))('two replicas with one database and one %s', () => {
  let postgres: TestPostgres;
  let s3: TestS3;
  let worlds: RegistrationWorld[];
  let clients: TusClient[];
  let edition: string;

  beforeAll(async () => {
    postgres = await startPostgres();
    s3 = await startS3();
    Object.assign(process.env, s3.environment);
    const database = await postgres.createDatabase();
    const shared = { ...postgres, createDatabase: () => Promise.resolve(database) };
    const first = await RegistrationWorld.start({ postgres: shared });
    worlds = [first, await RegistrationWorld.start({ postgres: shared })];
    clients = await Promise.all(
      worlds.map(async (world) => new TusClient(`${world.url}/uploads`, await world.bearer(ann))),
    );
    edition = await first.openEdition('R-26', ({ documents }) => (documents[0]!.maxFiles = 5));
  });
  afterAll(async () => {
    for (const world of worlds) await world.system.stop();
    for (const name of Object.keys(s3.environment)) delete process.env[name];
    await s3.stop();
    await postgres.stop();
  });

  const begin = async (bytes: Buffer) => {
    const { body: entry } = await worlds[0]!.draft(edition);
    const metadata = { entryId: entry.id, slot: 'full-text', filename: 'a.pdf' };
    const begun = await clients[0]!.begin(metadata, bytes.length);
    return { entryId: entry.id, location: begun.headers.get('location')! };
  };
  const filesAt = async (world: number, entryId: string) => {
    const path = `/entries/${entryId}/files`;
    const seen = await worlds[world]!.call<{ items: { id: string; sha256: string }[] }>(ann, { method: 'GET', path });
    return seen.body.items;
  };
  const storageAt = (world: number) => worlds[world]!.system.contexts.get('registration')!.app.get(FileStorage);

  test('an upload that one began goes on at the other, and either gives the file out', async () => {
    const bytes = aPdf('hai nơi', 3_000_000);
    const { entryId, location } = await begin(bytes);
    await clients[0]!.cut(location, bytes, 1_500_000);
    const arrived = Number((await clients[1]!.head(location)).headers.get('upload-offset'));
    expect(arrived).toBeGreaterThan(1_000_000);
    expect(arrived).toBeLessThan(bytes.length);
    const middle = arrived + 500_000;
    expect((await clients[1]!.patch(location, arrived, bytes.subarray(arrived, middle))).status).toBe(204);
    expect((await clients[0]!.patch(location, middle, bytes.subarray(middle))).status).toBe(204);
    const [file] = await filesAt(1, entryId);
    expect(file!.sha256).toBe(sha256(bytes));
    for (const world of [0, 1]) {
      const authorization = await worlds[world]!.bearer(ann);
      const url = `${worlds[world]!.url}/entries/${entryId}/files/${file!.id}/content`;
      const content = await fetch(url, { headers: { authorization } });
      expect(sha256(Buffer.from(await content.arrayBuffer()))).toBe(sha256(bytes));
    }
    expect(await storageAt(1).list('uploads')).toEqual([]);
  });

  test('the same part, sent to both at once and once more, makes one whole file', async () => {
    const bytes = aPdf('cùng lúc', 2_500_000);
    const { entryId, location } = await begin(bytes);
    const half = bytes.subarray(0, 1_200_000);
    await Promise.all(clients.map((client) => client.patch(location, 0, half)));
    await Promise.all(clients.map((client) => client.patch(location, half.length, bytes.subarray(half.length))));
    // Whoever was told that something went wrong asks again.
    const heads = await Promise.all(clients.map((client) => client.head(location)));
    expect(heads.map(({ headers }) => headers.get('upload-offset'))).toEqual(Array(2).fill(String(bytes.length)));
    const files = await filesAt(0, entryId);
    expect(files.map((file) => file.sha256)).toEqual([sha256(bytes)]);
    expect(await storageAt(0).list(`entries/${entryId}`)).toHaveLength(1);
  });
});

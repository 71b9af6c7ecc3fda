import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startS3, storagesToTest, type TestS3 } from '@sangtao/testing/s3';
import { DiskStorage } from '../src/storage-disk.js';
import { S3Storage } from '../src/storage-s3.js';
import { readStorageSettings } from '../src/storage-settings.js';
import type { FileStorage } from '../src/storage.js';

jest.setTimeout(180_000);
const kinds = storagesToTest();
let folder: string;
let s3: TestS3 | undefined;
const storages: Partial<Record<'disk' | 's3', FileStorage>> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sangtao-storage-'));
  storages.disk = new DiskStorage(join(folder, 'files'));
  if (!kinds.includes('s3')) return;
  s3 = await startS3();
  storages.s3 = new S3Storage(readStorageSettings(s3.environment), 'registration');
});
afterAll(async () => {
  await s3?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** More than a part of an upload in several parts. */
const large = Buffer.alloc(11_000_000, 'Sáng tạo ');
function* slices(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000);
}
function* brokenOff(bytes: Buffer) {
  yield* slices(bytes);
  throw new Error('the cable was pulled');
}

describe.each(kinds)('files on %s', (kind) => {
  const storage = () => storages[kind]!;
  const read = (key: string) => buffer(storage().get(key));

  test('are there when put resolves, from memory and as a stream of any length', async () => {
    await storage().assertUsable();
    await storage().put('a/small', Buffer.from('một'));
    await storage().put('a/streamed', Readable.from(slices(Buffer.from('hai'))));
    await storage().put('a/large', Readable.from(slices(large)));
    expect([(await read('a/small')).toString(), (await read('a/streamed')).toString()]).toEqual(['một', 'hai']);
    expect((await read('a/large')).equals(large)).toBe(true);
  });

  test.each([
    ['short', Buffer.from('half')],
    ['long', large],
  ])('of a %s content that breaks off nothing stays, and what was there stays whole', async (name, bytes) => {
    const key = `broken/${name}`;
    await expect(storage().put(key, Readable.from(brokenOff(bytes)))).rejects.toThrow('the cable was pulled');
    await expect(read(key)).rejects.toThrow();
    await storage().put(key, Buffer.from('before'));
    await expect(storage().put(key, Readable.from(brokenOff(bytes)))).rejects.toThrow('the cable was pulled');
    expect((await read(key)).toString()).toBe('before');
    expect(await storage().list('broken')).toContain(key);
    await storage().delete(key);
  });

  test('of two writers of one key do not mix', async () => {
    const other = Buffer.alloc(large.length, 'x');
    await Promise.all([large, other].map((bytes) => storage().put('one', Readable.from(slices(bytes)))));
    const kept = await read('one');
    expect(kept.equals(large) || kept.equals(other)).toBe(true);
  });

  test('are listed by their folder, whole ones only, and a neighbour with a longer name is not among them', async () => {
    for (const key of ['l/1', 'l/deep/2', 'l2/3']) await storage().put(key, Buffer.from(key));
    expect((await storage().list('l')).sort()).toEqual(['l/1', 'l/deep/2']);
    expect(await storage().list('nothing')).toEqual([]);
  });

  test('are deleted once and again, and gone then; a new one may come in their place', async () => {
    await storage().put('d/1', Buffer.from('x'));
    await storage().delete('d/1');
    await storage().delete('d/1');
    await storage().delete('never/there');
    await expect(read('d/1')).rejects.toThrow();
    expect(await storage().list('d')).toEqual([]);
    await storage().put('d/1', Buffer.from('y'));
    expect((await read('d/1')).toString()).toBe('y');
  });

  test('come and go in one folder at the same time without getting in each other’s way', async () => {
    const turns = Array.from({ length: 40 }, (_, index) => `busy/${index % 4}`);
    await Promise.all(
      turns.map((key) =>
        storage()
          .put(key, Buffer.from(key))
          .then(() => storage().delete(key)),
      ),
    );
    expect(await storage().list('busy')).toEqual([]);
  });

  test.each(['../x', 'a/../../x', '..', 'a/..'])('S61: no key leads out of their folder: %s', async (key) => {
    await expect(async () => storage().put(key, Buffer.from('x'))).rejects.toThrow('leaves the folder');
    await expect(async () => buffer(storage().get(key))).rejects.toThrow('leaves the folder');
    await expect(async () => storage().delete(key)).rejects.toThrow('leaves the folder');
  });
});

const whole = {
  S3_ENDPOINT: 'https://s3.example.vn',
  S3_BUCKET: 'files',
  S3_ACCESS_KEY: 'key',
  S3_SECRET_KEY: 'secret',
};

test('without settings files lie on the disk; with all of them in the bucket', () => {
  expect(readStorageSettings({}).s3Endpoint).toBe('');
  expect(readStorageSettings({ S3_REGION: 'ap-southeast-1' })).toMatchObject({ s3Endpoint: '' });
  expect(readStorageSettings(whole)).toMatchObject({ s3Bucket: 'files', s3Region: 'us-east-1' });
});

test.each(Object.keys(whole))('settings without %s are refused, with what is missing', (name) => {
  expect(() => readStorageSettings({ ...whole, [name]: '' })).toThrow(new RegExp(`${name}: missing, though .* is set`));
});

test.each([
  ['S3_ENDPOINT', 'ftp://x'],
  ['S3_ENDPOINT', 's3.example.vn'],
  ['S3_BUCKET', 'Files_'],
])('%s=%s is refused', (name, value) => {
  expect(() => readStorageSettings({ ...whole, [name]: value })).toThrow(name);
});

test.each(kinds.filter((kind) => kind === 's3'))(
  'what is wrong with a bucket of %s is said before the first file',
  async () => {
    const complaint = (change: Record<string, string>) =>
      new S3Storage(readStorageSettings({ ...s3!.environment, ...change }), 'x').assertUsable();
    await expect(complaint({ S3_BUCKET: 'another' })).rejects.toThrow('S3_BUCKET');
    await expect(complaint({ S3_SECRET_KEY: 'wrong' })).rejects.toThrow('S3_ACCESS_KEY, S3_SECRET_KEY');
    await expect(complaint({ S3_ENDPOINT: 'http://127.0.0.1:9' })).rejects.toThrow('S3_ENDPOINT');
  },
);

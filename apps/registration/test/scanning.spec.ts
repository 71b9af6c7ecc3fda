import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { FileStorage } from '@sangtao/service-kit/storage';
import { ServiceTokens } from '@sangtao/service-kit/tokens';
import { clamdTakesBytes, eicar, malice, scannersToTest, startClamd, type TestClamd } from '@sangtao/testing/clamd';
import { ScanWaiting } from '../src/files/scan-waiting.job.js';
import { aDocx } from './archives.js';
import { ann, RegistrationWorld, secretary, whole } from './registration-world.js';
import { aPdf, TusClient } from './tus.js';

jest.setTimeout(120_000);

interface Seen {
  id: string;
  name: string;
  scan: string;
}

describe.each(scannersToTest())('an upload, where %s is configured,', () => {
  let world: RegistrationWorld;
  let client: TusClient;
  let edition: string;
  let automatic: string;
  let port: number;
  let clamd: TestClamd | undefined;

  beforeAll(async () => {
    port = await freePort();
    process.env.CLAMD_URL = `tcp://127.0.0.1:${port}`;
    world = await RegistrationWorld.start();
    client = new TusClient(`${world.url}/uploads`, await world.bearer(ann));
    edition = await world.openEdition('Q-26');
    automatic = await world.openEdition('QA-26', ({ screening }) => (screening.mode = 'automatic'));
  });
  afterAll(async () => {
    delete process.env.CLAMD_URL;
    await world.system.stop();
    await clamd?.stop();
  });

  const up = async () => (clamd ??= await startClamd(port));
  const down = async () => {
    await clamd?.stop();
    clamd = undefined;
  };
  const app = () => world.system.contexts.get('registration')!.app;
  const upload = (entryId: string, bytes: Buffer, filename = 'Giải pháp.pdf') =>
    client.upload({ entryId, slot: 'full-text', filename }, bytes);
  const filesOf = async (id: string) =>
    (await world.call<{ items: Seen[] }>(ann, { method: 'GET', path: `/entries/${id}/files` })).body.items;
  const scanOf = async (id: string) => (await filesOf(id))[0]!.scan;
  const content = (who: string, entryId: string, { id }: Seen, base = 'entries') =>
    world.call(who, { method: 'GET', path: `/${base}/${entryId}/files/${id}/content` });
  /** The job, as if the minute that a new file is left alone had passed for these entries. */
  const look = async (...entryIds: string[]) => {
    await world.system.database.query(
      `update registration.file set scan_at = now() - interval '1 s' where scan = 'waiting' and entry_id = any($1)`,
      [entryIds],
    );
    await app().get(ScanWaiting).run();
  };
  const becomes = async (entryId: string, scan: string) => {
    for (let tries = 0; tries < 200 && (await scanOf(entryId)) !== scan; tries++)
      await new Promise((r) => setTimeout(r, 25));
    expect(await scanOf(entryId)).toBe(scan);
  };
  const judged = async (entryId: string) => {
    const headers = { authorization: `Bearer ${await app().get(ServiceTokens).sign()}` };
    const path = `/internal/entries/${entryId}/files`;
    return (await world.call<{ items: object[] }>(null, { method: 'GET', path, headers })).body.items;
  };
  const bytesOf = (entryId: string) => app().get(FileStorage).list(`entries/${entryId}`);

  test('S64: waits while the scanner is down: handed in all the same, read by nobody; then it is clean', async () => {
    await down();
    const { body: entry } = await world.draft(edition, whole);
    expect((await upload(entry.id, aPdf())).status).toBe(204);
    const [file] = await filesOf(entry.id);
    expect(file!.scan).toBe('waiting');
    const own = await content(ann, entry.id, file!);
    expect([own.status, own.body.code]).toEqual([409, 'file-being-checked']);
    const { status, body } = await world.submit(entry);
    expect(status).toBe(200);
    expect(body.receipt).toMatchObject({ files: [expect.objectContaining({ slot: 'full-text' })] });
    expect((await content(secretary, entry.id, file!)).body.code).toBe('file-being-checked');
    expect((await content(secretary, entry.id, file!, 'screening')).body.code).toBe('file-being-checked');
    expect(await judged(entry.id)).toEqual([]);
    await expect(look(entry.id)).rejects.toThrow('clamd');
    expect(await scanOf(entry.id)).toBe('waiting');
    await up();
    await look(entry.id);
    expect(await scanOf(entry.id)).toBe('clean');
    expect((await content(secretary, entry.id, file!, 'screening')).status).toBe(200);
    expect((await content(ann, entry.id, file!)).status).toBe(200);
    expect(await judged(entry.id)).toHaveLength(1);
  });

  test('S64: is looked at as soon as it has come', async () => {
    await up();
    const { body: entry } = await world.draft(edition);
    await upload(entry.id, aPdf());
    await becomes(entry.id, 'clean');
  });

  test.each([
    ['by our own signature', () => aPdf(malice), 'Giải pháp.pdf'],
    ['EICAR, packed into a Word file', () => aDocx({ name: 'word/media/x.com', content: eicar }), 'Giải pháp.docx'],
  ])('S64: that is infected is gone, %s; the entry waits for a clean one', async (_, make, name) => {
    await up();
    const { body: entry } = await world.draft(edition, whole);
    await upload(entry.id, make(), name);
    await becomes(entry.id, 'infected');
    const [file] = await filesOf(entry.id);
    expect((await content(ann, entry.id, file!)).body.code).toBe('file-infected');
    for (let tries = 0; tries < 100 && (await bytesOf(entry.id)).length > 0; tries++)
      await new Promise((r) => setTimeout(r, 25));
    expect(await bytesOf(entry.id)).toEqual([]);
    const refused = await world.submit(entry);
    const error = { field: 'documents.full-text', code: 'file-infected', message: expect.stringContaining(name) };
    expect(refused.body).toMatchObject({ code: 'entry-incomplete', errors: [error] });
    const seen = await world.call<{ problems: object[] }>(ann, { method: 'GET', path: `/entries/${entry.id}` });
    expect(seen.body.problems).toContainEqual(error);
    const told = await world.events<{ entryId: string; verdict: string }>('file-checked');
    expect(told.filter(({ entryId }) => entryId === entry.id)).toEqual([
      expect.objectContaining({ verdict: 'infected', files: [], applicantId: ann }),
    ]);
    expect(JSON.stringify(told)).not.toContain('Giải pháp.');
    expect((await upload(entry.id, aPdf())).status).toBe(204);
    await world.call(ann, { method: 'DELETE', path: `/entries/${entry.id}/files/${file!.id}` });
    await becomes(entry.id, 'clean');
    expect((await world.submit(entry)).status).toBe(200);
  });

  test('S64: that turns out infected after it was handed in is marked, and no ruling passes over it', async () => {
    await down();
    const { body: entry } = await world.draft(edition, whole);
    await upload(entry.id, aPdf(malice));
    const { body } = await world.submit(entry);
    expect(body.version).toBe(2);
    await up();
    await look(entry.id);
    const path = `/screening/${entry.id}`;
    const dossier = await world.call<{ files: Seen[]; timeline: object[] }>(secretary, { method: 'GET', path });
    expect(dossier.body.files).toEqual([expect.objectContaining({ scan: 'infected' })]);
    expect(dossier.body.timeline.at(-1)).toMatchObject({ kind: 'file-infected' });
    const accept = await world.call(secretary, { method: 'POST', path: `${path}/accept`, at: body.version });
    expect(accept.status).toBe(412);
  });

  test('S64: of an entry that is accepted already reaches judges once it is clean', async () => {
    await down();
    const { body: entry } = await world.draft(automatic, whole);
    await upload(entry.id, aPdf());
    expect((await world.submit(entry)).body).toMatchObject({ entry: { state: 'accepted' } });
    const about = async (type: string) =>
      (await world.events<{ entryId: string; files: object[] }>(type)).filter(({ entryId }) => entryId === entry.id);
    expect(await about('entry-accepted')).toEqual([expect.objectContaining({ files: [] })]);
    await up();
    await look(entry.id);
    expect(await about('file-checked')).toEqual([
      expect.objectContaining({ verdict: 'clean', files: [expect.objectContaining({ documentKey: 'full-text' })] }),
    ]);
  });

  test('S64: that clamd does not take waits, and no other waits for it', async () => {
    await down();
    const [{ body: large }, { body: small }] = [await world.draft(edition), await world.draft(edition)];
    await upload(large.id, aPdf('lớn', clamdTakesBytes + 1_000_000));
    await upload(small.id, aPdf());
    await up();
    await look(large.id, small.id);
    expect([await scanOf(large.id), await scanOf(small.id)]).toEqual(['waiting', 'clean']);
    const [row] = await world.system.database.query(
      `select scan_tries as tries, scan_at > now() + interval '20 s' as later from registration.file where entry_id = $1`,
      [large.id],
    );
    expect(row).toEqual({ tries: 1, later: true });
  });

  test('S64: goes on waiting when the scanner is killed in the middle', async () => {
    await down();
    const { body: entry } = await world.draft(edition);
    await upload(entry.id, aPdf('giết', 2_900_000));
    const { pid } = await up();
    process.kill(pid, 'SIGSTOP');
    const looking = look(entry.id);
    setTimeout(() => process.kill(pid, 'SIGKILL'), 300);
    await looking;
    expect(await scanOf(entry.id)).toBe('waiting');
    await down();
    await up();
    await look(entry.id);
    expect(await scanOf(entry.id)).toBe('clean');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

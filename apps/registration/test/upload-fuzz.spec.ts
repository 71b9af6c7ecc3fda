import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import fc from 'fast-check';
import { RegistrationSeason } from './registration-season.js';

jest.setTimeout(180_000);
const seed = Number(process.env.FUZZ_SEED ?? 20260731);
const numRuns = Number(process.env.FUZZ_RUNS ?? 150);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const metadata = (entryId: string, slot: string, filename: string) =>
  `entryId ${base64(entryId)},slot ${base64(slot)},filename ${base64(filename)}`;
let season: RegistrationSeason;
let requests: ServiceRequests;
let tables: ServiceTables;

beforeAll(async () => {
  season = await RegistrationSeason.start();
  const { system } = season.world;
  requests = new ServiceRequests(system, 'registration');
  tables = await ServiceTables.remember(system.database, 'registration', ['entry_sketch']);
});
afterAll(() => season.world.system.stop());

/** Requests of the upload protocol, many of them almost right. */
function requestsOfUploads() {
  const { upload, 'draft entry': draft, 'submitted entry': submitted } = season.objects;
  const entry = draft!.id!;
  return fc.record({
    who: fc.constantFrom('nobody', 'owner', 'owner', 'applicant', 'officer 19', 'admin'),
    method: fc.constantFrom('POST', 'PATCH', 'HEAD', 'DELETE', 'GET', 'PUT'),
    path: fc.constantFrom('', `/${upload!.id}`, '/x', `/${draft!.fileId}`, '/..%2f..%2fetc', `/${entry}`),
    body: fc.constantFrom('', 'x', '%PDF-1.4', 'y'.repeat(2_000)),
    headers: fc.record(
      {
        'tus-resumable': fc.constantFrom('1.0.0', '0.2.2'),
        'upload-length': fc.constantFrom('10', '0', '-1', 'x', '1e3', '99999999999999', '300000000'),
        'upload-offset': fc.constantFrom('0', '1', '-1', 'x', '1000', '99999999999999'),
        'upload-defer-length': fc.constant('1'),
        'upload-concat': fc.constantFrom('partial', 'final;/x'),
        'content-type': fc.constantFrom('application/offset+octet-stream', 'application/json', 'text/plain'),
        'upload-metadata': fc.constantFrom(
          'entryId',
          'a b c',
          ',,,',
          metadata(entry, 'drawings', 'a.pdf'),
          metadata(submitted!.id!, 'drawings', 'a\0.pdf'),
          metadata('x', '../x', '../../a.pdf'),
        ),
      },
      { requiredKeys: ['tus-resumable'] },
    ),
  });
}

test('no upload request breaks the service; what is refused says why and changes nothing', async () => {
  for (const { who, method, path, body, headers } of fc.sample(requestsOfUploads(), { seed, numRuns })) {
    const bodied = ['POST', 'PATCH', 'PUT'].includes(method) && body !== '';
    const sent = { ...headers, ...(await requests.headersOf(season.callers[who]!)) };
    const request = { method, path: `/uploads${path}`, headers: sent, body: bodied ? body : undefined };
    const answer = await requests.send(request);
    const what = `${method} ${path} by ${who} ${JSON.stringify(headers)} ${body.slice(0, 20)} → ${answer.status} ${answer.text}`;
    if (answer.status >= 500) throw new Error(what);
    if (answer.status < 400) {
      if (who !== 'owner') throw new Error(`${what}: reached`);
      await tables.restore();
      continue;
    }
    if (method !== 'HEAD') expect(JSON.parse(answer.text)).toMatchObject({ status: answer.status });
    // The bytes of a part that came are kept, also when what follows them is refused.
    if (!(bodied && method === 'PATCH' && who === 'owner') && (await tables.changed()).length > 0) {
      throw new Error(`${what}: refused, and yet something changed`);
    }
    await tables.restore();
  }
});

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startContexts, type TestSystem } from '../src/testing.js';
import { AccessMatrix, readAccessTable, type AccessRow, type MatrixParts } from '../src/testing/access-matrix.js';
import { BadInput, rightfulUses } from '../src/testing/bad-input.js';
import { ServiceRequests, type Samples } from '../src/testing/service-requests.js';
import { ServiceTables } from '../src/testing/service-tables.js';
import { leakyService, thing } from './leaky-service.js';

jest.setTimeout(60_000);
const person = { accountId: '0193a1f0-7c00-7000-8000-00000000000a', grants: [] };
const organiser = { ...person, grants: [{ role: 'organiser' as const, scope: '*' }] };
const samples: Samples = {
  'POST /things/:id/right': () => ({ body: { name: 'tên', points: 3 } }),
  'POST /things/:id/careless': () => ({ body: { name: 'tên' } }),
};
let system: TestSystem;
let parts: MatrixParts;

beforeAll(async () => {
  system = await startContexts([leakyService]);
  parts = {
    requests: new ServiceRequests(system, 'awards'),
    tables: await ServiceTables.remember(system.database, 'awards'),
    callers: { nobody: 'nobody', person, organiser },
    objects: { thing: { id: thing }, '-': {} },
    samples,
  };
});
afterAll(() => system.stop());

const row = (route: string, answers: Record<string, string>): AccessRow => ({ route, object: 'thing', answers });
const deviations = async (route: string, answers: Record<string, string>) =>
  (await new AccessMatrix([], parts).deviations(row(route, answers))).join('\n');

describe('the matrix of access', () => {
  test('finds nothing where nothing is wrong', async () => {
    const right = { nobody: '401', person: '403', organiser: 'ok' };
    expect(await deviations('POST /things/:id/right', right)).toBe('');
  });

  test('names who gets something else than the table says', async () => {
    const wrong = { nobody: '401', person: 'ok', organiser: '404' };
    const found = await deviations('POST /things/:id/right', wrong);
    expect(found).toMatch(/person: 403 .*not ok\norganiser: 200 .*not 404/);
    expect(found).not.toContain('nobody');
  });

  test.each([
    ['GET /things/:id/oracle', { person: '403' }],
    ['GET /things/:id/whisper', { person: '404' }],
  ])('%s: finds that what is hidden answers otherwise than what does not exist', async (route, answers) => {
    expect(await deviations(route, answers)).toMatch(/person: told from what does not exist/);
  });

  test('finds a refusal that leaves something behind, and puts it back', async () => {
    const found = await deviations('POST /things/:id/writes-first', { person: '403' });
    expect(found).toBe('person: a refusal changed audit');
    expect(await parts.tables.changed()).toEqual([]);
  });

  test('finds reading that writes, other than into the audit', async () => {
    expect(await deviations('GET /things/:id/viewing', { person: 'ok' })).toBe('');
    expect(await deviations('GET /things/:id/writing', { person: 'ok' })).toBe('person: reading changed ended_session');
  });

  test('finds a token that is believed without its signature', async () => {
    const found = await deviations('GET /things/:id/gullible', { nobody: '401' });
    for (const what of ['expired', 'unsigned', 'signed by another key', 'of another issuer', 'an expired service']) {
      expect(found).toContain(`a token ${what}: 200`);
    }
  });

  test('names each route without a line, and each line without a route', () => {
    const rows = [row('GET /things/:id/oracle', {}), row('GET /things/gone', {})];
    const found = new AccessMatrix(rows, parts).unclassified();
    expect(found).toContain('GET /things/forgotten has no row');
    expect(found).toContain('GET /things/gone is no route');
    expect(found).not.toContain('GET /things/:id/oracle has no row');
  });

  test('reads its lines from the tables of a page, and refuses a line that leaves somebody out', async () => {
    const page = new URL(`file://${join(await mkdtemp(join(tmpdir(), 'access-')), 'access.md')}`);
    const head = '# Title\n\nWords.\n\n| route | object | nobody | admin |\n| --- | --- | --- | --- |\n';
    await writeFile(page, `${head}| GET /a | \`-\` | 401 | ok |\n`);
    expect(readAccessTable(page)).toEqual([{ route: 'GET /a', object: '-', answers: { nobody: '401', admin: 'ok' } }]);
    await writeFile(page, `${head}| GET /a | - | 401 |\n`);
    expect(() => readAccessTable(page)).toThrow('access.md:7: not a cell for each caller');
  });
});

describe('bad input', () => {
  const [right, careless] = rightfulUses([
    row('POST /things/:id/right', { person: '403', organiser: 'ok' }),
    row('POST /things/:id/careless', { person: 'ok' }),
    row('GET /things/:id/oracle', { person: '403' }),
  ]);

  test('finds nothing where everything is checked', async () => {
    expect(await new BadInput(parts).deviations(right!)).toEqual([]);
  });

  test('of one promise finds what breaks it, and says how often it was tried', async () => {
    const bad = new BadInput(parts);
    expect(await bad.breaches('S30', [right!, careless!])).toEqual({ tried: 4, found: [] });
    const { tried, found } = await bad.breaches('S29', [right!, careless!]);
    expect(tried).toBe(20);
    expect(found.join()).toMatch(/^POST \/things\/:id\/careless: id besides: 200/);
  });

  test('finds faults, unknown fields that are taken, and fields that are not named', async () => {
    const found = (await new BadInput(parts).deviations(careless!)).join('\n');
    expect(found).toMatch(/name = \{"\$ne":1\}: 500/);
    expect(found).toMatch(/role besides: 200 .*not refused/);
    expect(found).not.toMatch(/__proto__|a deep list|text\/plain/);
  });
});

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ExchangeRowsFrozenV1 } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';
import { FreezeRows } from '../src/reports/freeze-rows.usecase.js';
import { id } from './agreements-world.js';
import { gathering, listingOf, MeetingsWorld, organiser, organises } from './meetings-world.js';

jest.setTimeout(120_000);
const world = new MeetingsWorld();
const agreement = id(6000);
const task = id(6100);

beforeAll(async () => {
  await world.start(4);
  await sql(
    `insert into exchange.agreement (id, kind, subject, state, province_code, gathering_id, signed_on, review_on, updated_on, created_at)
     values ($1, 'memorandum', 'Sấy lạnh', 'underway', '40', $2, '2026-01-05', '2026-06-01', '2026-01-05', now())`,
    [agreement, gathering],
  );
  await sql(`insert into exchange.agreement_party (agreement_id, nr, name) values ($1, 0, 'Ví dụ')`, [agreement]);
  await sql(
    `insert into exchange.agreement_task (id, agreement_id, nr, title, party_nr, due_on, state, done_on)
     values ($1, $2, 1, 'Lắp đặt', 0, '2026-02-01', 'done', '2026-01-30')`,
    [task, agreement],
  );
});
afterAll(() => world.system.stop());

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  world.system.database.query<Row>(text, values);

async function released(reportId: string): Promise<void> {
  const name = { code: 'x', vi: 'x', en: 'x' };
  await world.system.database.transaction((tx) =>
    tx.publish(ReportReleasedV1, {
      key: reportId,
      version: 1,
      data: {
        ...{ reportId, gatheringId: gathering, number: 1, frozenAt: '2026-12-20T02:00:00.000Z', parts: 1, code: 'TC' },
        ...{ nameVi: 'x', nameEn: 'x', startsOn: '2026-12-01', endsOn: '2026-12-02', timeZone: 'Asia/Ho_Chi_Minh' },
        ...{ provinceCode: '40', venue: 'Vinh', kinds: [name], zones: [], provinces: [] },
      },
    }),
  );
  await world.system.settle();
}

async function partsOf(reportId: string): Promise<ExchangeRowsFrozenV1[]> {
  const rows = await sql<{ data: ExchangeRowsFrozenV1 }>(
    `select envelope::jsonb -> 'data' as data from event_log.record where topic = 'exchange.report' and key = $1 order by position`,
    [reportId],
  );
  return rows.map(({ data }) => data);
}

test('E30: a released report gets what the figures of its event count, by id and without a name', async () => {
  await released(id(9000));
  const [part, ...more] = await partsOf(id(9000));
  expect(more).toEqual([]);
  const path = `/gatherings/${gathering}/numbers`;
  const { body } = await world.base.call<{ listings: { count: number }[]; steps: { step: string; count: number }[] }>(
    ...([organiser, 'GET', path, { grants: organises }] as const),
  );
  const counted = part!.listings.map(({ ids, ...cell }) => ({ ...cell, count: ids.length }));
  expect(counted).toHaveLength(body.listings.length);
  expect(counted).toEqual(expect.arrayContaining(body.listings));
  expect(part!.listings.flatMap(({ ids }) => ids)).toContain(listingOf(1));
  for (const { step, count } of body.steps)
    expect(part!.steps.find((one) => one.step === step)?.ids.length ?? 0).toBe(count);
  expect(part!.steps).toContainEqual({ step: 'task', ids: [`${agreement}/${task}`] });
  expect(part!.steps).toContainEqual({ step: 'agreement', ids: [agreement] });
  expect(JSON.stringify({ ...part, sectors: [], regions: [] })).not.toMatch(/Sấy|Máy|Ví dụ/);
});

test('a report that has its part gets no other one, whatever came of it since', async () => {
  await released(id(9001));
  await sql('delete from exchange.agreement_task where id = $1', [task]);
  const app = world.system.contexts.get('exchange')!.app;
  await app.get(FreezeRows, { strict: false }).execute(id(9001), gathering);
  await world.system.settle();
  const parts = await partsOf(id(9001));
  expect(parts).toHaveLength(1);
  expect(parts[0]!.steps.map(({ step }) => step)).toContain('task');
});

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { readPdf } from '@sangtao/testing/pdf-text';
import { v7 } from 'uuid';
import { id, office } from './gatherings-world.js';
import { ReportWorld, type Report, type RowPage } from './report-world.js';

jest.setTimeout(180_000);
const world = new ReportWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const sum = (cells: readonly { count: number }[]) => cells.reduce((total, { count }) => total + count, 0);

describe('the yearly report of an event', () => {
  test('is not released before the event is over', async () => {
    const gatheringId = await world.filled('RP-1');
    const said = await world.release(gatheringId);
    expect([said.status, said.body.code]).toEqual([409, 'gathering-not-ended']);
    expect((await world.read<RowPage>(gatheringId, 'reports')).body.items).toEqual([]);
  });

  test('waits for the part of the exchange, and says so', async () => {
    const gatheringId = await world.over('RP-2');
    const said = await world.release(gatheringId);
    expect(said.status).toBe(202);
    expect(said.body).toMatchObject({ number: 1, sha256: null, gathering: null, releasedBy: 'Người 1' });
    await world.system.settle();
    for (const what of ['rows?list=delegates', 'json', 'csv', 'pdf']) {
      const { status, body } = await world.read(gatheringId, `reports/1/${what}`);
      expect([status, body.code]).toEqual([409, 'report-not-whole']);
    }
    await world.exchangeAnswers(gatheringId, 1);
    expect(await world.report(gatheringId, 1)).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('E30: counts what the page of figures counts, and each of its numbers opens to its rows', async () => {
    const gatheringId = await world.over('RP-3');
    const { body: live } = await world.read<NonNullable<Report['gathering']>>(gatheringId, 'numbers');
    await world.whole(gatheringId);
    const { gathering, exchange } = await world.report(gatheringId, 1);
    expect(gathering!.delegates).toHaveLength(live.delegates.length);
    expect(gathering!.delegates).toEqual(expect.arrayContaining(live.delegates));
    expect(gathering!.admissions).toEqual(expect.arrayContaining(live.admissions));
    for (const { count, ...filter } of gathering!.delegates)
      expect(await world.rows(gatheringId, 1, { list: 'delegates', ...filter })).toHaveLength(count);
    for (const { entries, arrivals, people, ...filter } of gathering!.admissions) {
      const list = { list: 'admissions', ...filter };
      expect(await world.rows(gatheringId, 1, list)).toHaveLength(entries);
      expect(await world.rows(gatheringId, 1, { ...list, first: 'day' })).toHaveLength(arrivals);
      expect(await world.rows(gatheringId, 1, { ...list, first: 'all' })).toHaveLength(people);
    }
    for (const [provinceCode, cells] of Map.groupBy(gathering!.delegates, (cell) => cell.provinceCode))
      expect(await world.rows(gatheringId, 1, { list: 'delegates', provinceCode })).toHaveLength(sum(cells));
    for (const { count, ...filter } of exchange!.listings)
      expect(await world.rows(gatheringId, 1, { list: 'listings', ...filter })).toHaveLength(count);
    for (const { count, step } of exchange!.steps)
      expect(await world.rows(gatheringId, 1, { list: 'steps', step })).toHaveLength(count);
  });

  test('is the same to the byte after somebody withdrew, somebody was erased and scans had their time', async () => {
    const gatheringId = await world.over('RP-4');
    await world.whole(gatheringId);
    const before = await world.files(gatheringId, 1);
    const { body: live } = await world.read(gatheringId, 'numbers');
    await world.system.database.transaction(async (tx) => {
      await tx.publish(AccountErasedV1, { key: id(501), version: 1, data: { accountId: id(501) } });
    });
    await world.system.settle();
    await world.sql(
      `update gatherings.delegate set state = 'cancelled', holds_place = false where gathering_id = $1 and account_id = $2`,
      [...[gatheringId, id(500)]],
    );
    await world.sql('delete from gatherings.scan where gathering_id = $1', [gatheringId]);
    expect((await world.read(gatheringId, 'numbers')).body).not.toMatchObject({ admissions: live.admissions });
    expect(await world.files(gatheringId, 1)).toEqual(before);
    const people = await world.rows(gatheringId, 1, { list: 'delegates' });
    expect(people).toHaveLength(7);
    expect(people.map(({ today }) => today?.state).sort()).toContain('cancelled');
    expect(people.filter(({ today }) => today === null)).toHaveLength(1);
    const scans = await world.rows(gatheringId, 1, { list: 'admissions' });
    expect(scans.map(({ today }) => today)).toEqual(scans.map(() => null));
  });

  test('a later release stands beside the one before, and both are reached', async () => {
    const gatheringId = await world.over('RP-5');
    await world.whole(gatheringId);
    const before = await world.files(gatheringId, 1);
    await world.sql(
      `update gatherings.delegate set state = 'cancelled', holds_place = false where gathering_id = $1 and account_id = $2`,
      [...[gatheringId, id(500)]],
    );
    await world.whole(gatheringId);
    const { body } = await world.read<RowPage>(gatheringId, 'reports');
    expect(body.items.map(({ number }) => number)).toEqual([2, 1]);
    expect(new Set(body.items.map(({ sha256 }) => sha256)).size).toBe(2);
    expect(await world.files(gatheringId, 1)).toEqual(before);
    expect((await world.read(gatheringId, 'reports/3')).status).toBe(404);
  });

  test('is made again from its events alone, in another order and twice', async () => {
    const gatheringId = await world.over('RP-6');
    await world.whole(gatheringId);
    const before = await world.files(gatheringId, 1);
    await world.forgetReports();
    expect((await world.read(gatheringId, 'reports/1')).status).toBe(404);
    await world.readLogAgain();
    await world.readLogAgain();
    expect(await world.files(gatheringId, 1)).toEqual(before);
  });

  test('of more rows than an event holds comes in parts', async () => {
    const gatheringId = await world.running('RP-7');
    await world.crowd(gatheringId, 20_001);
    await world.end(gatheringId);
    await world.whole(gatheringId);
    const { gathering } = await world.report(gatheringId, 1);
    expect(sum(gathering!.delegates)).toBe(20_001);
    const parts = await world.sql(`select from gatherings.report_part join gatherings.report on report.id = report_id
      where gathering_id = '${gatheringId}' and source = 'gatherings'`);
    expect(parts).toHaveLength(2);
  });

  test('sent twice under one key is one report', async () => {
    const gatheringId = await world.over('RP-8');
    const headers = { 'idempotency-key': v7() };
    const [one, two] = [await world.release(gatheringId, headers), await world.release(gatheringId, headers)];
    expect([one.status, two.status, two.body.number]).toEqual([202, 202, 1]);
    expect((await world.read<RowPage>(gatheringId, 'reports')).body.items).toHaveLength(1);
  });

  test('names nobody once who released it is erased, and holds no name of a person', async () => {
    const gatheringId = await world.over('RP-9');
    await world.whole(gatheringId);
    const [json, csv, pdf] = await world.bytes(gatheringId, 1);
    expect(`${json!.toString()}${csv!.toString()}`).not.toMatch(/Ước|Người|@/);
    const paper = readPdf(pdf!)
      .map(({ text }) => text)
      .join(' ');
    expect(paper).toContain('Đại biểu theo 63 tỉnh cũ');
    expect(paper).not.toContain('Ước');
    await world.system.database.transaction((tx) =>
      tx.publish(AccountErasedV1, { key: office, version: 1, data: { accountId: office } }),
    );
    await world.system.settle();
    expect(await world.sql('select from gatherings.report where released_by is not null')).toEqual([]);
  });
});

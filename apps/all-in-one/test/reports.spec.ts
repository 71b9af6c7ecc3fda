import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { exchangeContext } from '@sangtao/exchange/module';
import { gatheringsContext, holdGatherings, releaseReports } from '@sangtao/gatherings/module';
import { CreateAccounts, identityContext } from '@sangtao/identity/module';
import { MovableClock } from '@sangtao/service-kit/clock';
import { openEventLog } from '@sangtao/service-kit/open-event-log';
import type { Season } from '@sangtao/service-kit/season';
import { KitSettings } from '@sangtao/service-kit/settings';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { logsToTest, startKafka, type TestKafka } from '@sangtao/testing/kafka';
import { Pool } from 'pg';
import { reportsOnLog, type ReportOnLog } from '../src/reports/reports-on-log.js';
import { makeEditions } from '../src/season/calendar.js';
import { makePeople } from '../src/season/people.js';

jest.setTimeout(240_000);

describe.each(logsToTest())('E30: a yearly report on the log in %s', (log) => {
  const now = new Date();
  const clock = new MovableClock(now);
  const season: Season = { now, clock, accounts: makePeople(), editions: makeEditions(now) };
  let kafka: TestKafka | undefined;
  let system: TestSystem;
  let pool: Pool;

  beforeAll(async () => {
    kafka = log === 'kafka' ? await startKafka() : undefined;
    const contexts = [identityContext, gatheringsContext, exchangeContext];
    system = await startContexts(contexts, { clock, kafkaBrokers: kafka?.brokers });
    pool = new Pool({ connectionString: process.env.DATABASE_URL!, max: 2, pipeline: true });
    const { applicant, applicants, secretary } = season.accounts;
    const people = [applicant, ...applicants, secretary].map((account) => ({ ...account, grants: [] }));
    await appOf('identity').get(CreateAccounts, { strict: false }).execute(people);
    await holdGatherings(appOf('gatherings'), season);
    clock.moveTo(new Date());
    await system.settle();
    await releaseReports(appOf('gatherings'), season);
    await system.settle();
  });
  afterAll(async () => {
    await pool?.end();
    await system?.stop();
    await kafka?.stop();
  });

  const appOf = (name: 'identity' | 'gatherings') => system.contexts.get(name)!.app;
  const sql = <Row extends object>(text: string, values: unknown[] = []) => system.database.query<Row>(text, values);

  /** As the command does, by a log of its own. */
  async function again(): Promise<ReportOnLog> {
    const databaseUrl = process.env.DATABASE_URL!;
    const settings = Object.assign(new KitSettings(), { databaseUrl, kafkaBrokers: kafka?.brokers ?? '' });
    const own = await openEventLog(settings, ['gatherings'], () => undefined);
    await own.start();
    try {
      const reports = await reportsOnLog(pool, own);
      expect(reports).toHaveLength(1);
      return reports[0]!;
    } finally {
      await own.stop();
    }
  }

  const hashes = ({ documents }: ReportOnLog) => documents!.map(({ sha256 }) => sha256);

  test('is made again from there alone: what the service keeps, and no schema is left behind', async () => {
    const made = await again();
    expect(made.documents).toHaveLength(4);
    expect(made.kept).toBe(made.documents![0]!.sha256);
    const report = JSON.parse(made.documents![0]!.bytes.toString()) as { delegates: { count: number }[] };
    expect(report.delegates.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(900);
    expect(await sql(`select from pg_namespace where nspname like 'reports%'`)).toEqual([]);
  });

  test('is the same to the byte once people are erased and have withdrawn, scans are gone, and so is the report itself', async () => {
    const before = hashes(await again());
    const { id: accountId } = season.accounts.applicant;
    await system.database.transaction(async (tx) => {
      const [row] = await tx.query<{ version: number }>(
        `select coalesce(max(version), 0) + 1 as version from identity.aggregate_version where topic = 'identity.account' and key = $1`,
        [accountId],
      );
      await tx.publish(AccountErasedV1, { key: accountId, version: row!.version, data: { accountId } });
    });
    await system.settle();
    expect(await sql('select from gatherings.delegate where account_id = $1', [accountId])).toEqual([]);
    await sql(`update gatherings.delegate set state = 'cancelled', holds_place = false where kind_code = 'press'`);
    await sql('truncate gatherings.scan, gatherings.report, gatherings.report_part cascade');
    const made = await again();
    expect(made.kept).toBeNull();
    expect(hashes(made)).toEqual(before);
  });

  if (log === 'postgres') {
    test('control: rows of another hour on the log is another hash', async () => {
      const before = hashes(await again());
      const changed = await sql(
        `update event_log.record set envelope = replace(envelope, '"hour":8', '"hour":7')
         where topic = 'gatherings.report' and envelope like '%"hour":8%' returning position`,
      );
      expect(changed.length).toBeGreaterThan(0);
      const after = hashes(await again());
      expect(after.filter((hash) => before.includes(hash))).toEqual([]);
    });
  }
});

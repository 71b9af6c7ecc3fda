import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startKafka } from '@sangtao/testing/kafka';
import { startProduct } from './product.js';
import { compare } from './replay/compare.js';
import { Contest } from './replay/contest.js';
import { signInAll } from './replay/people.js';
import { isWithdrawn, readSubmissions, TableError, type Submission } from './replay/submissions.js';

const usage = `npm run replay -- FILE.csv [--log postgres|kafka] [--rate SUBMISSIONS_PER_SECOND] [--report FILE.json]
  [--url URL --accounts demo-accounts.json]
  --rate 0 submits as fast as they are taken; the default is 100.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    log: { type: 'string', default: 'postgres' },
    rate: { type: 'string', default: '100' },
    report: { type: 'string' },
    url: { type: 'string' },
    accounts: { type: 'string' },
  },
});
const [file] = positionals;
const rate = Number(values.rate);
if (!file || (values.url && !values.accounts) || !['postgres', 'kafka'].includes(values.log) || !(rate >= 0)) {
  console.error(usage);
  process.exit(2);
}

let submissions: Submission[];
try {
  submissions = readSubmissions(file);
} catch (error) {
  console.error(error instanceof TableError ? error.message : `${file}: ${String(error)}`);
  process.exit(2);
}
const broker = values.url || values.log === 'postgres' ? undefined : await startKafka();
const product = values.url ? undefined : await startProduct(broker && { KAFKA_BROKERS: broker.brokers });
try {
  const report = await replay(values.url ?? product!.url, values.accounts ?? product!.accountsFile);
  if (values.report) writeFileSync(values.report, JSON.stringify(report, null, 2));
  print(report);
  process.exitCode = report.lost.length === 0 && report.differences.length === 0 ? 0 : 1;
} finally {
  await product?.stop();
  await broker?.stop();
}

async function replay(url: string, accountsFile: string) {
  const { people } = await signInAll(url, accountsFile);
  const judges = Math.max(...submissions.map(({ scores }) => scores.length));
  const contest = await Contest.open(people, judges);
  const submitted = await contest.submitAll(submissions, rate);
  const scored = await contest.scoreAll(submissions);
  await contest.withdrawAll(submissions);
  const withdrawn = submissions.filter(isWithdrawn).length;
  const ranking = await contest.close(submissions.length - withdrawn);
  const given = {
    registered: submissions.length,
    withdrawn,
    scores: submissions.reduce((sum, one) => sum + one.scores.length, 0),
  };
  const counted = await contest.counts();
  const lost = (Object.keys(given) as (keyof typeof given)[]).flatMap((name) =>
    counted[name] === given[name] ? [] : [`${name}: ${counted[name]} instead of ${given[name]}`],
  );
  const times = contest.untilVisible.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN);
  return {
    log: values.log,
    given,
    counted,
    lost,
    throughput: { submissionsPerSecond: submitted.perSecond, scoresPerSecond: scored.perSecond },
    submissionToQueueMs: { samples: times.length, p50: at(0.5), p95: at(0.95), max: at(1) },
    ...compare(submissions, ranking),
    ranking,
  };
}

function print({ ranking, differences, lost, ...rest }: Awaited<ReturnType<typeof replay>>): void {
  console.log(JSON.stringify({ ...rest, lost, ranked: ranking.length, differences: differences.length }, null, 2));
  for (const line of [...lost, ...differences].slice(0, 20)) console.error(line);
}

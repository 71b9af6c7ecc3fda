import { logsToTest, startKafka } from '@sangtao/testing/kafka';
import { startProduct } from '../product.js';
import { Contest } from '../replay/contest.js';
import { signInAll } from '../replay/people.js';
import type { Submission } from '../replay/submissions.js';
import { percentile, type Section } from './report.js';

type Log = ReturnType<typeof logsToTest>[number];

const perSecond = 100;
const aims = { postgres: 250, kafka: 500 };

/** From the answer to a submission until a judge can read it, while 100 submissions come in per second, on a product of its own for each log. */
export async function freshness(seconds: number): Promise<Section[]> {
  const rows = [];
  for (const log of logsToTest()) rows.push(await freshnessOn(log, seconds));
  return [{ title: 'From a hand-in until a judge reads it', rows }];
}

async function freshnessOn(log: Log, seconds: number) {
  const broker = log === 'kafka' ? await startKafka() : undefined;
  const product = await startProduct(broker && { KAFKA_BROKERS: broker.brokers });
  try {
    const { people } = await signInAll(product.url, product.accountsFile);
    const contest = await Contest.open(people, 1);
    await contest.submitAll(submissions('warm', perSecond * 5), perSecond);
    contest.untilVisible.length = 0;
    const done = await contest.submitAll(submissions('measured', perSecond * seconds), perSecond);
    const at = (share: number) => Math.round(percentile(contest.untilVisible, share));
    return {
      ...{ log, 'hand-ins a second': done.perSecond, samples: contest.untilVisible.length },
      ...{ 'p50, ms': at(0.5), 'p95, ms': at(0.95), aim: `p95 ≤ ${aims[log]}` },
    };
  } finally {
    await product.stop();
    await broker?.stop();
  }
}

function submissions(name: string, count: number): Submission[] {
  const one = { title: 'Bài đo tốc độ', scores: [], decision: '' };
  return Array.from({ length: count }, (_, n) => ({ ...one, id: `${name}-${n}` }));
}

import { startKafka } from '@sangtao/testing/kafka';
import { startProduct } from '../product.js';
import { Contest } from '../replay/contest.js';
import { signInAll } from '../replay/people.js';
import type { Submission } from '../replay/submissions.js';

export interface Freshness {
  log: 'postgres' | 'kafka';
  aimMs: number;
  perSecond: number;
  samples: number;
  p50Ms: number;
  p95Ms: number;
}

const perSecond = 100;
const aims = { postgres: 250, kafka: 500 };

/** From the answer to a submission until a judge can read it, while 100 submissions come in per second, on a product of its own. */
export async function freshness(log: Freshness['log'], seconds: number): Promise<Freshness> {
  const broker = log === 'kafka' ? await startKafka() : undefined;
  const product = await startProduct(broker && { KAFKA_BROKERS: broker.brokers });
  try {
    const { people } = await signInAll(product.url, product.accountsFile);
    const contest = await Contest.open(people, 1);
    await contest.submitAll(submissions('warm', perSecond * 5), perSecond);
    contest.untilVisible.length = 0;
    const done = await contest.submitAll(submissions('measured', perSecond * seconds), perSecond);
    const times = contest.untilVisible.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1]!);
    const figures = { perSecond: done.perSecond, samples: times.length, p50Ms: at(0.5), p95Ms: at(0.95) };
    return { log, aimMs: aims[log], ...figures };
  } finally {
    await product.stop();
    await broker?.stop();
  }
}

function submissions(name: string, count: number): Submission[] {
  const one = { title: 'Bài đo tốc độ', scores: [], decision: '' };
  return Array.from({ length: count }, (_, n) => ({ ...one, id: `${name}-${n}` }));
}

import type { Freshness } from './freshness.js';
import type { Outcome } from './rounds.js';

export interface BenchReport {
  cpus: number;
  node: string;
  rounds: number;
  secondsPerLoad: number;
  speed: Outcome[];
  freshness: Freshness[];
  idleMemoryMb: number;
  secondStartSeconds: number;
}

/** The tables of a report, for people and for the README. */
export function tables({ speed, freshness, ...one }: BenchReport): string {
  return [
    '| what | per second | p50 | p97.5 | ratio | aim | failed | events behind | processor, ms a request |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...speed.map(
      ({ name, perSecond, p50Ms, p97Ms, ratio, aim, failed, behindSeconds, ...cpu }) =>
        `| ${name} | ${perSecond} | ${p50Ms} ms | ${p97Ms} ms | ${ratio?.toFixed(2) ?? 'limit'} | ` +
        `${aim === undefined ? '' : `≥ ${aim}`} | ${failed} | ${behindSeconds} s | ${processor(cpu)} |`,
    ),
    '',
    '| what else | p50 | p95 | aim |',
    '| --- | ---: | ---: | ---: |',
    ...freshness.map(
      ({ log, p50Ms, p95Ms, aimMs, perSecond, samples }) =>
        `| from a hand-in until a judge reads it, ${perSecond}/s, ${nameOf[log]} (${samples} samples) | ${p50Ms} ms | ${p95Ms} ms | ≤ ${aimMs} ms |`,
    ),
    `| memory of the one-process form, idle, beside PostgreSQL | ${one.idleMemoryMb} MB | | ≤ 450 MB |`,
    `| a second start | ${one.secondStartSeconds} s | | ≤ 10 s |`,
    '',
    `${one.cpus} CPUs, Node ${one.node}; the load, PostgreSQL and the product share them. ${one.rounds} rounds of ${one.secondsPerLoad} s a load, ` +
      'limits and ours in turn; medians. All consumers run meanwhile; "events behind" is how long they went on after the load ended, and what they ' +
      'cost is in the processor time: server + PostgreSQL, from the request until its last event has arrived.',
  ].join('\n');
}

function processor({ serverMs, databaseMs }: Pick<Outcome, 'serverMs' | 'databaseMs'>): string {
  return serverMs === undefined ? '' : `${serverMs} + ${databaseMs}`;
}

const nameOf = { postgres: 'log in PostgreSQL', kafka: 'Kafka' };

import { readFileSync } from 'node:fs';
import { startProduct, type Product } from '../product.js';
import { signInAll } from '../replay/people.js';
import { startBareServer } from './bare-server.js';
import { drained } from './drained.js';
import { median, rounded, type Section } from './report.js';
import { measure, type Outcome } from './rounds.js';
import { subjects } from './subjects.js';

export interface SpeedOptions {
  rounds: number;
  seconds: number;
  /** Only what has this in its name, beside the limits. */
  match: string;
}

/** The hot paths beside the limit of the same machine, in turn, with every consumer running. */
export async function speed(dataDir: string, { rounds, seconds, match }: SpeedOptions): Promise<Section[]> {
  const product = await startProduct({ DATA_DIR: dataDir });
  const bare = await startBareServer(product.databaseUrl);
  try {
    const people = await signInAll(product.url, product.accountsFile);
    const measured = await subjects({ product, bare }, people);
    const chosen = measured.filter(({ name, against }) => !against || name.includes(match));
    const { postmasterPid } = product;
    const outcomes = await measure(chosen, { rounds, seconds, postmasterPid, settle: () => drained(product) });
    const note =
      `${rounds} rounds of ${seconds} s a load, limits and ours in turn; medians. All consumers run meanwhile; "events behind" is how long they ` +
      'went on after the load ended, and what they cost is in the processor time: server + PostgreSQL, from the request until its last event has arrived.';
    return [{ title: 'Speed beside the limit of the machine', note, rows: outcomes.map(row) }];
  } finally {
    bare.stop();
    await product.stop();
  }
}

function row({ name, perSecond, p50Ms, p97Ms, ratio, ratios, aim, failed, behindSeconds, ...cpu }: Outcome) {
  const { serverMs, databaseMs } = cpu;
  return {
    what: name,
    'per second': perSecond,
    'p50, ms': p50Ms,
    'p97.5, ms': p97Ms,
    ratio: ratio?.toFixed(2) ?? 'limit',
    aim: aim === undefined ? '' : `≥ ${aim}`,
    'ratios of the rounds': ratios?.join(' ') ?? '',
    failed,
    'events behind, s': behindSeconds,
    'processor, ms a request': serverMs === undefined ? '' : `${serverMs} + ${databaseMs}`,
  };
}

/** The first start loads the demonstration; the memory is that of the second, ten seconds after it. */
export async function start(dataDir: string): Promise<Section[]> {
  await (await startProduct({ DATA_DIR: dataDir })).stop();
  const begun: number[] = [];
  let memory = 0;
  for (let time = 0; time < 3; time++) {
    const started = performance.now();
    const product = await startProduct({ DATA_DIR: dataDir });
    begun.push((performance.now() - started) / 1000);
    if (time === 0) memory = await settledMemory(product);
    await product.stop();
  }
  const rows = [
    { what: 'memory of the one-process form, idle, beside PostgreSQL', figure: `${memory} MB`, aim: '≤ 450 MB' },
    { what: 'a second start, the median of three', figure: `${rounded(median(begun))} s`, aim: '≤ 10 s' },
  ];
  return [{ title: 'Start', rows }];
}

/** Resident memory ten seconds after the start, in MB. */
async function settledMemory({ pid }: Product): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line![1]) / 1024);
}

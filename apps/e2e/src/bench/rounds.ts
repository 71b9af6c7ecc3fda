import { load, type Load, type LoadOf } from './load.js';
import { processorTime } from './processor-time.js';
import { median } from './report.js';

/** A limit of the machine, or something of the product that is held against one. */
export interface Measured extends Omit<LoadOf, 'seconds'> {
  name: string;
  /** The name of the limit that it is held against; a limit has none. */
  against?: string;
  aim?: number;
  /** The process that answers. */
  pid: number;
  /** Before each load: what expires or is used up. */
  prepare?: () => Promise<void>;
}

export interface Outcome {
  name: string;
  /** Medians over the rounds. */
  perSecond: number;
  p50Ms: number;
  p97Ms: number;
  /** The median of the rounds' ratios: each round holds neighbours in time against each other. */
  ratio?: number;
  ratios?: number[];
  aim?: number;
  failed: number;
  /** Seconds until every event of the load had reached every service, the longest of the rounds. */
  behindSeconds: number;
  /** Processor time per request until its last event had arrived, in milliseconds; medians. */
  serverMs?: number;
  databaseMs?: number;
}

type Done = Load & { behind: number; server?: number; database?: number };

interface RoundsOptions {
  rounds: number;
  seconds: number;
  postmasterPid: number;
  /** Waits until all events have arrived everywhere, so that one load does not pay for the one before it. */
  settle: () => Promise<void>;
}

/** Limit, ours, limit, ours, …: the machine may be shared, so only neighbours in time are compared. One short round warms up. */
export async function measure(measured: Measured[], options: RoundsOptions): Promise<Outcome[]> {
  const { rounds, seconds } = options;
  const loads = new Map<string, Done[]>(measured.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const one of measured) {
      process.stderr.write(`\r${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}: ${one.name}`.padEnd(90));
      await one.prepare?.();
      const done = await once({ ...one, seconds: round === 0 ? Math.min(seconds, 5) : seconds }, options);
      if (round > 0) loads.get(one.name)!.push(done);
    }
  }
  process.stderr.write('\n');
  return measured.map(({ name, against, aim }) => {
    const own = loads.get(name)!;
    const ratios = against && own.map(({ perSecond }, round) => perSecond / loads.get(against)![round]!.perSecond);
    return {
      name,
      perSecond: Math.round(median(own.map((one) => one.perSecond))),
      p50Ms: median(own.map((one) => one.p50Ms)),
      p97Ms: median(own.map((one) => one.p97Ms)),
      ...(ratios ? { ratio: round2(median(ratios)), ratios: ratios.map(round2) } : {}),
      ...(aim === undefined ? {} : { aim }),
      failed: own.reduce((sum, one) => sum + one.failed, 0),
      behindSeconds: round2(Math.max(...own.map((one) => one.behind))),
      ...(own[0]?.server === undefined
        ? {}
        : {
            serverMs: round2(median(own.map((one) => one.server!))),
            databaseMs: round2(median(own.map((one) => one.database!))),
          }),
    };
  });
}

/** Processor time is compared, not only throughput: it stays the same beside whatever else the machine does. */
async function once(one: Measured & LoadOf, { postmasterPid, settle }: RoundsOptions): Promise<Done> {
  const before = processorTime(one.pid, postmasterPid);
  const done = await load(one);
  const ended = performance.now();
  await settle();
  const behind = (performance.now() - ended) / 1000;
  const after = processorTime(one.pid, postmasterPid);
  if (!before || !after) return { ...done, behind };
  const perRequest = (seconds: number) => (seconds * 1000) / done.answered;
  const server = perRequest(after.server - before.server);
  return { ...done, behind, server, database: perRequest(after.database - before.database) };
}

function round2(number: number): number {
  return Math.round(number * 100) / 100;
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { logsToTest } from '@sangtao/testing/kafka';
import { startBareServer } from './bench/bare-server.js';
import { drained } from './bench/drained.js';
import { freshness } from './bench/freshness.js';
import { measure } from './bench/rounds.js';
import { subjects } from './bench/subjects.js';
import { tables, type BenchReport } from './bench/table.js';
import { newDataDir, startProduct, type Product } from './product.js';
import { signInAll } from './replay/people.js';

const usage = `npm run bench -- [--rounds N] [--seconds N] [--only speed|freshness] [--match TEXT] [--report FILE.json]
       npm run bench -- fair-judging|matching [--report FILE.json]`;

// A library without services measures itself.
const [subject = '', ...rest] = process.argv.slice(2);
if (/^[a-z][a-z-]*$/.test(subject)) {
  const program = fileURLToPath(new URL(`../../../libs/${subject}/dist/bench.js`, import.meta.url));
  if (!existsSync(program)) {
    console.error(usage);
    process.exit(2);
  }
  process.exit(spawnSync(process.execPath, [program, ...rest], { stdio: 'inherit' }).status ?? 1);
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    only: { type: 'string' },
    match: { type: 'string' },
    report: { type: 'string' },
  },
});
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
if (!(rounds >= 1) || !(seconds >= 1) || ![undefined, 'speed', 'freshness'].includes(values.only)) {
  console.error(usage);
  process.exit(2);
}

const dataDir = await newDataDir();
const report: BenchReport = {
  cpus: availableParallelism(),
  node: process.versions.node,
  rounds,
  secondsPerLoad: seconds,
  speed: [],
  freshness: [],
  ...(await startFigures()),
};
if (values.only !== 'freshness') report.speed = await speed();
await rm(dataDir, { recursive: true, force: true });
if (values.only !== 'speed') {
  for (const log of logsToTest()) report.freshness.push(await freshness(log, 20));
}
if (values.report) writeFileSync(values.report, JSON.stringify(report, null, 2));
console.log(tables(report));

/** The first start loads the demonstration; the memory is that of the second, ten seconds after it. */
async function startFigures(): Promise<Pick<BenchReport, 'idleMemoryMb' | 'secondStartSeconds'>> {
  await (await startProduct({ DATA_DIR: dataDir })).stop();
  const started = performance.now();
  const product = await startProduct({ DATA_DIR: dataDir });
  const secondStartSeconds = Math.round((performance.now() - started) / 100) / 10;
  const idleMemoryMb = await settledMemory(product);
  await product.stop();
  return { idleMemoryMb, secondStartSeconds };
}

async function speed(): Promise<BenchReport['speed']> {
  const product = await startProduct({ DATA_DIR: dataDir });
  const bare = await startBareServer(product.databaseUrl);
  try {
    const people = await signInAll(product.url, product.accountsFile);
    const measured = await subjects({ product, bare }, people);
    const chosen = measured.filter(({ name, against }) => !against || name.includes(values.match ?? ''));
    const { postmasterPid } = product;
    return await measure(chosen, { rounds, seconds, postmasterPid, settle: () => drained(product) });
  } finally {
    bare.stop();
    await product.stop();
  }
}

/** Resident memory ten seconds after the start, in MB. */
async function settledMemory({ pid }: Product): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line![1]) / 1024);
}

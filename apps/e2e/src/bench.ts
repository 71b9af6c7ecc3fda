import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exchange } from './bench/exchange.js';
import { checkIn } from './bench/check-in.js';
import { freshness } from './bench/freshness.js';
import { lists } from './bench/lists.js';
import { load } from './bench/load-part.js';
import { log } from './bench/log-part.js';
import { table, type Section } from './bench/report.js';
import { lastPlaces } from './bench/places.js';
import { soak } from './bench/soak.js';
import { speed, start } from './bench/speed.js';
import { newDataDir } from './product.js';

const usage = `npm run bench -- [--only PART] [--json FILE]        all parts but soak, or one: start, speed, freshness, lists, exchange, load, log, check-in, places, soak
         --only speed [--rounds N] [--seconds N] [--match TEXT]
         --only lists [--most ENTRIES]                      10000 or more
         --only load [--minutes N] [--short]                fails when anything failed or does not arrive
         --only check-in [--short]                          fails when anything failed
         --only soak [--minutes N]                          fails when the heap grows
       npm run bench -- fair-judging|matching|messaging [--report FILE.json]`;

// A library without services measures itself.
const [subject = '', ...rest] = process.argv.slice(2);
if (/^[a-z][a-z-]*$/.test(subject)) {
  const program = fileURLToPath(new URL(`../../../libs/${subject}/dist/bench.js`, import.meta.url));
  if (!existsSync(program)) wrong();
  process.exit(spawnSync(process.execPath, [program, ...rest], { stdio: 'inherit' }).status ?? 1);
}

const options = parsed();
const dataDir = await newDataDir();
const parts: Record<string, () => Promise<Section[]>> = {
  start: () => start(dataDir),
  speed: () => speed(dataDir, options),
  freshness: () => freshness(20),
  lists: () => lists(options.most),
  exchange: () => exchange(),
  load: () => load(options),
  log: () => log(),
  'check-in': () => checkIn(options),
  places: () => lastPlaces(),
  soak: () => soak(options.minutes),
};
if (options.only !== undefined && !parts[options.only]) wrong();

const sections: Section[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (options.only === undefined ? name === 'soak' : options.only !== name) continue;
  for (const section of await measure()) {
    sections.push(section);
    console.log(`${table(section)}\n`);
  }
}
await rm(dataDir, { recursive: true, force: true });
const machine = { cpus: availableParallelism(), node: process.versions.node };
console.log(`${machine.cpus} CPUs, Node ${machine.node}; the load, PostgreSQL and the product share them.`);
if (options.json) writeFileSync(options.json, JSON.stringify({ ...machine, sections }, null, 2));

function parsed() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      json: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '8' },
      match: { type: 'string', default: '' },
      minutes: { type: 'string', default: '1' },
      most: { type: 'string', default: '100000' },
      short: { type: 'boolean', default: false },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const [minutes, most] = [Number(values.minutes), Number(values.most)];
  if (!(rounds >= 1) || !(seconds >= 1) || !(minutes > 0) || !(most >= 10_000)) wrong();
  return { ...values, rounds, seconds, minutes, most };
}

function wrong(): never {
  console.error(usage);
  process.exit(2);
}

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { audit, type Audit } from './chaos/audit.js';
import { mishapsOf, type Mishap } from './chaos/mishaps.js';
import { Traffic } from './chaos/traffic.js';
import { World } from './chaos/world.js';
import { guards } from './faults/faults.js';
import { signInAll } from './replay/people.js';

const usage = `npm run chaos -- [--minutes N] [--seed S] [--log kafka|postgres] [--without GUARD] [--report FILE.json]
  Runs the whole product on separate processes under a contest's traffic, and meanwhile kills, stops and cuts at random. The same
  seed draws the same mishaps. --without takes a guard away from all of its processes, which has to turn the audit red: ${guards.join(', ')}.`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    log: { type: 'string', default: 'kafka' },
    without: { type: 'string', multiple: true, default: [] },
    report: { type: 'string' },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const log = (['kafka', 'postgres'] as const).find((one) => one === values.log);
const without = guards.filter((guard) => values.without.includes(guard));
if (!(minutes > 0) || !Number.isSafeInteger(seed) || !log || without.length < values.without.length) {
  console.error(usage);
  process.exit(2);
}

console.log(`seed ${seed}, ${minutes} minutes, log in ${log}${without.map((guard) => `, without ${guard}`).join('')}`);
const world = await World.start({ log, without });
try {
  const report = await chaos();
  if (values.report) writeFileSync(values.report, JSON.stringify({ seed, minutes, ...report }, null, 2));
  print(report);
  process.exitCode = Object.values(report.broken).some((count) => count > 0) ? 1 : 0;
} finally {
  await world.stop();
}

async function chaos(): Promise<Audit & { mishaps: number }> {
  const { people } = await signInAll(world.product.url, world.product.accountsFile);
  const traffic = await Traffic.open(people, 6);
  const running = traffic.run();
  const mishaps = await suffer(mishapsOf(seed, minutes));
  await world.recovered();
  traffic.end();
  await running;
  await world.recovered();
  const close = () => people.secretary.post(`/api/judging/rounds/${traffic.contest.roundId}/close`, { confirm: true });
  return { mishaps, ...(await audit(world, traffic, close)) };
}

/** One after another at its time. @returns how many happened */
async function suffer(mishaps: Mishap[]): Promise<number> {
  const started = performance.now();
  let happened = 0;
  for (const mishap of mishaps) {
    await new Promise((resolve) => setTimeout(resolve, started + mishap.atMs - performance.now()));
    const hit = await world.suffer(mishap);
    if (hit) happened++;
    const what = mishap.kind === 'pause' ? `pause for ${(mishap.lastsMs / 1000).toFixed(1)} s` : mishap.kind;
    const whom = ['crash-database', 'kill-broker'].includes(mishap.kind) ? '' : ` ${mishap.service}`;
    console.log(
      `${(mishap.atMs / 1000).toFixed(1).padStart(6)} s  ${what}${whom}${hit ? '' : ': nothing there just then'}`,
    );
  }
  return happened;
}

function print({ mishaps, counted, broken, left, mailsRepeated }: Audit & { mishaps: number }): void {
  console.log(`\nmishaps: ${mishaps}\nacknowledged: ${JSON.stringify(counted)}`);
  for (const [what, count] of Object.entries(broken)) console.log(`${String(count).padStart(6)}  ${what}`);
  console.log(`${String(mailsRepeated).padStart(6)}  mails sent again under the same Message-ID`);
  for (const line of left.slice(0, 20)) console.log(`        ${line}`);
}

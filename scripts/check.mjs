// The gate: every step in order, then the true number of tests that passed and failed. With `--whole`, for a release, also what takes long.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Stories, fuzzer, scanner and load each begin with the demonstration: it is loaded once for all of them.
const demonstrations = mkdtempSync(join(tmpdir(), 'sangtao-demonstrations-'));
chmodSync(demonstrations, 0o711);
process.once('exit', () => rmSync(demonstrations, { recursive: true, force: true }));

// Nx finds cached results of other checkouts on the same machine too; in CI every step really runs.
const environment = {
  ...process.env,
  NX_TUI: 'false',
  FORCE_COLOR: '0',
  KEPT_DEMONSTRATIONS: demonstrations,
  ...(process.env.CI ? { NX_SKIP_NX_CACHE: 'true' } : {}),
};

const whole = process.argv.includes('--whole');
/** Few programs: twenty read the same types twenty times, and one needs more memory than Node gives. */
const lint = (...given) => [`lint and module boundaries (${given[0]})`, 'eslint', [...given, '--max-warnings', '0']];
const ignore = (folder) => ['--ignore-pattern', `${folder}/**`];
const contest = ['registration', 'judging', 'awards', 'identity', 'notifications'].map((name) => `apps/${name}`);
/** What only reads the tree, the longest first: two at a time, since each keeps one core. */
const reading = [
  lint('apps', ...['apps/portal', ...contest].flatMap(ignore)),
  lint(...contest),
  lint('libs', 'apps/portal'),
  ['type check', 'tsc', ['-p', 'tsconfig.json']],
  ['format', 'prettier', ['--check', '.']],
  ['type check of the portal', 'tsc', ['-p', 'apps/portal/tsconfig.json']],
  ['unused code', 'knip', ['--no-progress', '--no-config-hints']],
  ['types of the portal’s client', 'node', ['scripts/api-client.mjs', '--check']],
  ['secrets', 'node', ['scripts/secrets.mjs']],
  ['names and arrows of the tree', 'node', ['scripts/check-tree.mjs']],
];
const steps = [['tests', 'npm', ['test', ...(whole ? ['--', '--whole'] : [])]]];

// Real submissions lie beside the checkout where they may be used; they are never copied into it.
const submissions = new URL('../../shared/fixtures/iclr2020-scores.csv', import.meta.url);
if (existsSync(submissions)) {
  const file = fileURLToPath(submissions);
  for (const log of ['postgres', 'kafka']) {
    steps.push([`replay of real submissions (${log})`, 'node', ['apps/e2e/dist/replay.js', file, '--log', log]]);
  }
} else {
  console.log('The replay of real submissions does not run: their table is not beside the checkout.');
}
const quiet = '--disable-warning=TimeoutNegativeWarning';
const has = (...commands) => commands.every((command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0);
const chaos = (log, minutes) => [
  `chaos (${log})`,
  'node',
  [quiet, 'apps/e2e/dist/chaos.js', '--log', log, '--minutes', minutes, '--seed', '20261129'],
];
if (whole) steps.push(chaos('postgres', '2'));
if (has('java', 'mvn') || process.env.CI) steps.push(chaos('kafka', '2'));
// Where these tools are missing, so is what they show; in CI they must be there.
if (has('python3') || process.env.CI) {
  const fuzz = (services, edges) => [
    `fuzzer (${services})`,
    'node',
    ['apps/e2e/dist/fuzz.js', '--examples', '1', '--services', services, ...(whole ? [] : ['--edges', edges])],
  ];
  // Edges are nine of ten requests: in the gate they are sent by whoever may do most at a service.
  steps.push(fuzz('registration,judging,awards,gatherings,exchange', 'secretary'));
  steps.push(fuzz('identity,notifications', 'admin'));
  steps.push([
    'scanner',
    'node',
    ['apps/e2e/dist/scan.js', '--roles', 'secretary', '--services', 'none', '--seconds', '20'],
  ]);
}
steps.push(['a short load', 'node', ['apps/e2e/dist/bench.js', '--only', 'load', '--short']]);
if (has('go', 'python3', 'apt-get') || process.env.CI) steps.push(['deployment files', 'sh', ['infra/validate.sh']]);
if (has('docker') || has('podman') || process.env.CI) {
  steps.push(['the composed system', 'node', ['infra/images/ci.mjs']]);
}
steps.push(['npm start, twice', 'node', ['scripts/smoke.mjs']]);

let total = '0 passed, 1 failed';
await step(['build', 'nx', ['run-many', '-t', 'build']]);
await Promise.all([1, 2].map(readOn));
for (const next of steps) await step(next);
console.log(total);

/** Takes what is left to read, one after the other, and shows each when it is done. */
async function readOn() {
  for (let next = reading.shift(); next; next = reading.shift()) await step(next, false);
}

/** Runs one step; ends the gate when it failed. */
async function step([name, command, args], live = true) {
  if (live) console.log(`\n── ${name}`);
  const began = Date.now();
  const { code, output } = await run(command, args, live);
  if (!live) console.log(`\n── ${name}\n${output}`);
  console.log(`── ${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  if (name === 'tests') total = /^\d+ passed, \d+ failed$/m.exec(output)?.[0] ?? total;
  if (code === 0) return;
  console.error(`\n${name}: failed with exit code ${code}`);
  // A gate that is red counts one failure at least, whatever step it was.
  console.log(total.replace(/ 0 failed/, ' 1 failed'));
  process.exit(1);
}

/** Runs one command, shows what it prints at once when asked to, and gives back its exit code and output. */
function run(command, args, live) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (live) process.stdout.write(chunk);
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

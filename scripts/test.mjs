// Installs what is missing and runs everything: every project's tests, then the portal's stories on separate processes with Kafka.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { install as installS3, missingForS3 } from '../infra/storage/s3.mjs';
import { bin, installIfMissing, node } from './install.mjs';

installIfMissing();
const noS3 = missingForS3();
if (noS3) console.log(`The S3 half of the tests does not run: ${noS3}.`);
// Building it takes longer than a test may.
else installS3();
const root = join(import.meta.dirname, '..');
// What tests draw at random is drawn from this seed, so that a run can be had again; another one: `SEED=… npm test`.
const seed = process.env.SEED ?? '20261125';
// Nx finds cached results of other checkouts on the same machine too; in CI every test really runs.
const environment = {
  ...process.env,
  SEED: seed,
  PATH: `${bin}:${process.env.PATH}`,
  NX_TUI: 'false',
  // Nx would give the settings of an .env for compose to the tests.
  NX_LOAD_DOT_ENV_FILES: 'false',
  FORCE_COLOR: '0',
  ...(process.env.CI ? { NX_SKIP_NX_CACHE: 'true' } : {}),
};
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  '../../node_modules/jest/bin/jest.js',
  '--forceExit',
  '--maxWorkers=2',
];
const steps = [['test', join(bin, 'nx'), ['run-many', '-t', 'test', '--parallel=1', '--output-style=stream'], {}]];
const missing = ['java', 'mvn'].filter((command) => spawnSync(command, ['-version']).status !== 0);
if (missing.length === 0 || process.env.CI) {
  // The same stories once more with every service as a process of its own and Kafka between them.
  steps.push(['test on separate processes', node, [...jest, 'test/stories'], { cwd: 'apps/e2e', form: 'services' }]);
} else {
  console.log(`The Kafka half of the tests does not run: ${missing.join(' and ')} missing on this machine.`);
}

let passed = 0;
let failed = 0;
const reports = [];
for (const [name, command, args, options] of steps) {
  console.log(`\n── ${name}`);
  const { code, output } = await run(command, args, options);
  passed += count(output, 'passed');
  failed += count(output, 'failed');
  reports.push(...failures(output));
  if (code !== 0) {
    console.error(`\n${name}: failed with exit code ${code}`);
    failed = Math.max(failed, 1);
    break;
  }
}
if (passed === 0) console.error('no test ran');
// A run prints tens of thousands of lines, of which the end is read, and sometimes kept alone.
for (const report of reports) console.log(`\n${report}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Runs one command, shows what it prints, and gives back its exit code and output. */
function run(command, args, { cwd = '.', form }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: join(root, cwd),
      env: form ? { ...environment, SANGTAO_FORM: form } : environment,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Adds up the "Tests:" line that Jest prints for each project, e.g. "Tests: 1 failed, 12 passed, 13 total". */
function count(output, word) {
  const lines = [...stripVTControlCharacters(output).matchAll(/Tests:\s+(.*total)/g)].map(([, line]) => line);
  return lines.reduce((sum, line) => sum + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);
}

/** What Jest prints of each test that failed, once and cut to its beginning, with the project that Nx puts before each line. */
function failures(output) {
  const found = new Map();
  let title;
  for (const line of stripVTControlCharacters(output).split('\n')) {
    if (/^(\S+: )?\s*● .+/.test(line)) {
      title = found.has(line) ? undefined : line;
      if (title) found.set(title, []);
    } else if (/^(\S+: )?(PASS|FAIL|Test Suites:|Summary of all failing tests)/.test(line)) {
      title = undefined;
    } else if (title) {
      found.get(title).push(line);
    }
  }
  return [...found].map(([name, lines]) => [name, ...lines.slice(0, 30)].join('\n'));
}

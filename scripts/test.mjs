// Installs what is missing and runs everything: every project's tests, then stories of the portal on separate processes with Kafka: three of them, or with
// `--whole` each.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { install as installS3, missingForS3 } from '../infra/storage/s3.mjs';
import { failedFiles, failures } from './failed-files.mjs';
import { bin, installIfMissing, node } from './install.mjs';

installIfMissing();
const noS3 = missingForS3();
if (noS3) console.log(`The S3 half of the tests does not run: ${noS3}.`);
// Building it takes longer than a test may.
else installS3();
const root = join(import.meta.dirname, '..');
const demonstrations = process.env.KEPT_DEMONSTRATIONS ?? makeFolder();
/** For a release: also what has no room in a gate that many wait for. */
const whole = process.argv.includes('--whole');
// What tests draw at random is drawn from this seed, so that a run can be had again; another one: `SEED=… npm test`.
const seed = process.env.SEED ?? '20261125';
// Nx finds cached results of other checkouts on the same machine too; in CI every test really runs.
const environment = {
  ...process.env,
  SEED: seed,
  KEPT_DEMONSTRATIONS: demonstrations,
  PATH: `${bin}:${process.env.PATH}`,
  NX_TUI: 'false',
  // Nx would give the settings of an .env for compose to the tests.
  NX_LOAD_DOT_ENV_FILES: 'false',
  FORCE_COLOR: '0',
  ...(whole ? { WHOLE: '1' } : {}),
  ...(process.env.CI ? { NX_SKIP_NX_CACHE: 'true' } : {}),
};
/**
 * The stories whose events go through most services: they run once more with every service as a process of its own and Kafka between them. A contest
 * is run there by replay and chaos.
 */
const mostConnected = ['nominations', 'events', 'meetings'].map((name) => `test/stories/${name}.spec`);
const jest = ['--experimental-vm-modules', '--no-warnings', '../../node_modules/jest/bin/jest.js', '--forceExit'];
const steps = [
  ['build', join(bin, 'nx'), ['run-many', '-t', 'build'], {}],
  ['demonstrations', node, ['apps/e2e/dist/keep-demonstrations.js'], {}],
  ['test', join(bin, 'nx'), ['run-many', '-t', 'test', '--parallel=1', '--output-style=stream'], {}],
];
const missing = ['java', 'mvn'].filter((command) => spawnSync(command, ['-version']).status !== 0);
if (missing.length === 0 || process.env.CI) {
  const stories = whole ? ['test/stories'] : mostConnected;
  // One after the other: each has nine processes and a broker.
  const args = [...jest, '--maxWorkers=1', ...stories];
  steps.push(['test on separate processes', node, args, { cwd: 'apps/e2e', form: 'services' }]);
} else {
  console.log(`The Kafka half of the tests does not run: ${missing.join(' and ')} missing on this machine.`);
}

/** More files than this fail of something that is broken for all of them. */
const fewFiles = 5;

let passed = 0;
let failed = 0;
const reports = [];
for (const [name, command, args, options] of steps) {
  console.log(`\n── ${name}`);
  const { code, output } = await run(command, args, options);
  passed += count(output, 'passed');
  reports.push(...failures(output));
  if (code === 0) continue;
  if (await passAlone(failedFiles(output, root, options.cwd), options)) {
    passed += count(output, 'failed');
    continue;
  }
  console.error(`\n${name}: failed with exit code ${code}`);
  failed = Math.max(count(output, 'failed'), 1);
  break;
}
if (passed === 0) console.error('no test ran');
// A run prints tens of thousands of lines, of which the end is read, and sometimes kept alone.
for (const report of reports) console.log(`\n${report}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** A folder for this run, gone with it. PostgreSQL runs as an account of its own where root runs it, and must reach what lies there. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sangtao-demonstrations-'));
  chmodSync(folder, 0o711);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Files that failed in the crowd are run once more, one at a time: what is broken fails again, and what the machine was too busy for is
 * named at the end, as the next thing to be mended.
 */
async function passAlone(files, options) {
  if (files.length === 0 || files.length > fewFiles) return false;
  for (const { folder, file } of files) {
    console.log(`\n── once more, alone: ${folder}/${file}`);
    const { code } = await run(node, [...jest, file], { ...options, cwd: folder });
    if (code !== 0) return false;
    reports.push(`${folder}/${file}: failed in the whole run, passed alone`);
  }
  return true;
}

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

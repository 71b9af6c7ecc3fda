// The gate: every step in order, then the true number of tests that passed and failed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

// Nx finds cached results of other checkouts on the same machine too; in CI every step really runs.
const environment = {
  ...process.env,
  NX_TUI: 'false',
  FORCE_COLOR: '0',
  ...(process.env.CI ? { NX_SKIP_NX_CACHE: 'true' } : {}),
};

const steps = [
  ['format', 'prettier', ['--check', '.']],
  ['build', 'nx', ['run-many', '-t', 'build']],
  ['type check', 'nx', ['run-many', '-t', 'typecheck']],
  ['lint and module boundaries', 'nx', ['run-many', '-t', 'lint']],
  ['unused code', 'knip', ['--no-progress', '--no-config-hints']],
  ['test', 'nx', ['run-many', '-t', 'test', '--parallel=1', '--output-style=stream']],
];

// The same stories once more with every service as a process of its own and Kafka between them.
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  '../../node_modules/jest/bin/jest.js',
  '--forceExit',
  'portal',
];
steps.push(['test on separate processes', 'node', jest, { cwd: 'apps/e2e', form: 'services' }]);

/** Runs one command, shows what it prints, and gives back its exit code and output. */
function run(command, args, { cwd, form } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd,
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

let passed = 0;
let failed = 0;
for (const [name, command, args, options] of steps) {
  console.log(`\n── ${name}`);
  const { code, output } = await run(command, args, options);
  if (name.startsWith('test')) {
    passed += count(output, 'passed');
    failed += count(output, 'failed');
  }
  if (code !== 0) {
    console.error(`\n${name}: failed with exit code ${code}`);
    console.log(`${passed} passed, ${Math.max(failed, 1)} failed`);
    process.exit(1);
  }
}
if (passed === 0) {
  console.error('no test ran');
  process.exit(1);
}
console.log(`${passed} passed, ${failed} failed`);

// Looks for secrets in every commit and in what is not committed yet, by gitleaks, which Go installs once beside the packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const version = 'v8.30.1';
const folder = fileURLToPath(new URL('../node_modules/.cache/gitleaks', import.meta.url));
const program = `${folder}/gitleaks`;

if (!existsSync(program)) {
  console.log(`installing gitleaks ${version}`);
  const install = ['install', `github.com/zricethezav/gitleaks/v8@${version}`];
  const { status } = spawnSync('go', install, {
    stdio: 'inherit',
    env: { ...process.env, GOBIN: folder, GOFLAGS: '-trimpath' },
  });
  if (status !== 0) {
    console.error('gitleaks could not be installed: it needs Go');
    process.exit(process.env.CI ? 1 : 0);
  }
}
const run = (...args) =>
  spawnSync(program, [...args, '--no-banner', '--redact', '.'], { stdio: 'inherit' }).status ?? 1;
const found = [run('git'), run('git', '--pre-commit')];
process.exitCode = found.some((status) => status !== 0) ? 1 : 0;

// What `npm start` and `npm test` need before anything else: the packages, where they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
export const bin = join(root, 'node_modules', '.bin');
/** The packaged Node 24, whatever Node started npm. */
export const node = join(bin, 'node');

export function installIfMissing() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing packages …');
  // Which Node a package asks for is of no interest: everything runs under the packaged one.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Runs a command and ends with it when it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, NX_TUI: 'false' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

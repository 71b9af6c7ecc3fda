// Which container engine this machine has, and how it is called.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

const answers = (...command) => spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).status === 0;

/** Docker where its daemon answers, else buildah and podman. @returns {{ name: string, build: string[], compose: string[] }} */
export function containerEngine() {
  if (answers('docker', 'info')) return { name: 'docker', build: ['docker', 'build'], compose: ['docker', 'compose'] };
  if (answers('buildah', 'version')) {
    return { name: 'podman', build: ['buildah', 'build', '--layers'], compose: ['podman-compose'] };
  }
  throw new Error(
    'Images need Docker, or buildah, podman and podman-compose (Debian: apt-get install buildah podman).',
  );
}

/** Runs a command from the root of the repository and shows what it prints. @throws Error when it fails */
export function run([command, ...args], options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}`);
}

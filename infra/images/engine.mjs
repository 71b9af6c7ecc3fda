// Which container engine this machine has, and how it is called.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

const answers = (...command) => spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).status === 0;

/**
 * Docker where its daemon answers, else buildah and podman.
 * @returns {{ name: string, build: string[], kept: string[], compose: string[] }} `kept`: so that the next build goes on from the steps of this one
 */
export function containerEngine() {
  if (answers('docker', 'info')) {
    return { name: 'docker', build: ['docker', 'build'], kept: [], compose: ['docker', 'compose'] };
  }
  if (answers('buildah', 'version')) {
    return { name: 'podman', build: ['buildah', 'build'], kept: ['--layers'], compose: ['podman-compose'] };
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

/** The same beside other work. `ended` rejects when it fails. */
export function start([command, ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
  const ended = new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`${command} ${args.join(' ')}: exit code ${code}`)),
    );
  });
  return { ended, stop: () => child.kill() };
}

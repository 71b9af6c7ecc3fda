// What became of the containers of one composed system.
import { spawnSync } from 'node:child_process';
import { containerEngine } from './engine.mjs';

const kinds = { container: ['ps', '-a'], network: ['network', 'ls'], volume: ['volume', 'ls'] };

/** Of each container how it is, and of one that went wrong its last lines: those that say so, or all where it ended. */
export function whatContainersSay(project) {
  return namesOf('container', project)
    .map((name) => {
      const state = ask('inspect', '--format', '{{.State.Status}} {{.State.ExitCode}}', name).stdout.trim();
      const { stdout, stderr } = ask('logs', '--tail', '200', name);
      const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
      const shown = state.startsWith('running') ? lines.filter((line) => /"level":"(error|fatal)"/.test(line)) : lines;
      return [`── ${name}: ${state}`, ...shown.slice(-20)].join('\n');
    })
    .join('\n');
}

/** @throws Error with what the project has left on this machine */
export function assertNothingLeft(project) {
  const left = Object.keys(kinds).flatMap((kind) => namesOf(kind, project).map((name) => `${kind} ${name}`));
  if (left.length > 0) throw new Error(`not taken down: ${left.join(', ')}`);
}

function namesOf(kind, project) {
  const name = kind === 'container' ? '{{.Names}}' : '{{.Name}}';
  const found = ask(...kinds[kind], '--filter', `label=com.docker.compose.project=${project}`, '--format', name);
  return found.stdout.split('\n').filter((line) => line !== '');
}

function ask(...args) {
  return spawnSync(containerEngine().name, args, { encoding: 'utf8' });
}

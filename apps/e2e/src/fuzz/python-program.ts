import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A program of PyPI in an environment of its own beside the checkout's packages, installed where it is not yet.
 * @returns its path. @throws Error without Python 3 or PyPI
 */
export function pythonProgram(name: string, packages: readonly string[]): string {
  const home = fileURLToPath(new URL(`../../../../node_modules/.cache/${name}`, import.meta.url));
  const program = join(home, 'bin', name);
  if (existsSync(program)) return program;
  console.log(`installing ${packages.join(' ')} from PyPI`);
  const steps: [string, string[]][] = [
    ['python3', ['-m', 'venv', home]],
    [join(home, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...packages]],
  ];
  for (const [command, args] of steps) {
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} could not be installed (${command} ${args.join(' ')}):\n${stderr}`);
  }
  return program;
}

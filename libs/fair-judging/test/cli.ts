import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Runs the built program as a script would. */
export function run(...args: string[]): { code: number | null; document: unknown; messages: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { code: status, document: stdout === '' ? null : JSON.parse(stdout), messages: stderr };
}

/** A file of its own for one test. @returns its path */
export function written(name: string, content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'fair-judging-')), name);
  writeFileSync(path, content);
  return path;
}

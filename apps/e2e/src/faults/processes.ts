import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Kills PostgreSQL as a failing machine does: its first process and all the others, none of which can write a word more. */
export function killPostgres(postmasterPid: number): void {
  for (const pid of [postmasterPid, ...childrenOf(postmasterPid)]) kill(pid);
}

/** How large a file of PostgreSQL may become, in bytes: for those of its processes that run, and for those to come. */
export function limitFiles(postmasterPid: number, bytes: number | 'unlimited'): void {
  for (const pid of [postmasterPid, ...childrenOf(postmasterPid)]) {
    // As its own account: root may not, where it has not all rights.
    const { uid, gid } = statSync(`/proc/${pid}`);
    const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], {
      uid,
      gid,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`PostgreSQL's files cannot be limited: ${stderr}`);
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent);
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    // It ended meanwhile.
    return 0;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

import { readdirSync, readFileSync } from 'node:fs';

/** Kills PostgreSQL as a failing machine does: its first process and all the others, none of which can write a word more. */
export function killPostgres(postmasterPid: number): void {
  for (const pid of [postmasterPid, ...childrenOf(postmasterPid)]) kill(pid);
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

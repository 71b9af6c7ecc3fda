import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time, user and system, that were used so far. */
export interface ProcessorTime {
  server: number;
  database: number;
}

/** Of a process and of all of PostgreSQL's processes, also of connections that ended; undefined where there is no /proc. */
export function processorTime(serverPid: number, postmasterPid: number): ProcessorTime | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === postmasterPid);
  const postmaster = statOf(postmasterPid);
  const database = backends.reduce((sum, stat) => sum + stat!.own, (postmaster?.own ?? 0) + (postmaster?.ended ?? 0));
  return { server: statOf(serverPid)?.own ?? 0, database };
}

const ticksPerSecond = 100;

/** `proc(5)`: parent is the 4th field, own time the 14th and 15th, that of ended children the 16th and 17th. */
function statOf(pid: number): { parent: number; own: number; ended: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The 2nd field is a name in brackets, which may hold blanks.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const seconds = (field: number) => Number(fields[field - 3]) / ticksPerSecond;
    return { parent: Number(fields[1]), own: seconds(14) + seconds(15), ended: seconds(16) + seconds(17) };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}

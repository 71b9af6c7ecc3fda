import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder is there and can be written, before anything is begun in it. @throws Error that says what to do */
export function openDataDir(dataDir: string): void {
  const folder = resolve(dataDir);
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, 'x'.repeat(4096), { flush: true });
    rmSync(probe);
  } catch (cause) {
    rmSync(probe, { force: true });
    const { code = 'unknown' } = cause as NodeJS.ErrnoException;
    throw new Error(`DATA_DIR: ${folder} cannot be written (${code}): ${remedyOf(code)}`, { cause });
  }
}

function remedyOf(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'its disk is full; make room, or name a folder on another disk';
  if (code === 'EROFS') return 'its disk is mounted read-only; mount it writable, or name another folder';
  if (code === 'EACCES' || code === 'EPERM')
    return 'give it to the account that runs the product (chown), or name another folder';
  return 'name a folder that can be made and written';
}

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestClamd {
  pid: number;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** The file by which scanners are tried out; it does no harm. https://www.eicar.org */
export const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
/** What our own signature finds anywhere in a file. */
export const malice = 'sangtao-tests-take-this-for-malware';

/** What clamd takes of one file at most, in these tests. */
export const clamdTakesBytes = 3_000_000;

/** Starts ClamAV's daemon, the real one, with two signatures of its own; no network is used. */
export async function startClamd(port: number): Promise<TestClamd> {
  const folder = await mkdtemp(join(tmpdir(), 'sangtao-clamd-'));
  await mkdir(join(folder, 'signatures'));
  const md5 = createHash('md5').update(eicar).digest('hex');
  await writeFile(join(folder, 'signatures/eicar.hdb'), `${md5}:${eicar.length}:Eicar-Test\n`);
  await writeFile(join(folder, 'signatures/own.ndb'), `Sangtao.Test:0:*:${Buffer.from(malice).toString('hex')}\n`);
  const settings = {
    Foreground: 'yes',
    DatabaseDirectory: join(folder, 'signatures'),
    TemporaryDirectory: folder,
    TCPAddr: '127.0.0.1',
    TCPSocket: port,
    StreamMaxLength: clamdTakesBytes,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`);
  await writeFile(join(folder, 'clamd.conf'), lines.join(''));
  const clamd = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const ended = once(clamd, 'exit');
  for (const end = Date.now() + 60_000; !(await answers(port));) {
    if (clamd.exitCode !== null) throw new Error(`clamd ended with ${clamd.exitCode}`);
    if (Date.now() > end) throw new Error('clamd does not answer after 60 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    pid: clamd.pid!,
    stop: async () => {
      clamd.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The scanners that this machine can run. Without ClamAV these tests do not run, and say so; in CI that is a failure. */
export function scannersToTest(): 'clamd'[] {
  if (spawnSync('clamd', ['--version'], { stdio: 'ignore' }).status === 0) return ['clamd'];
  const missing = "Scanning needs ClamAV's daemon (Debian: apt-get install clamav-daemon)";
  if (process.env.CI) throw new Error(missing);
  console.warn(`The tests of scanning do not run: ${missing}.`);
  return [];
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end('zPING\0'));
    socket.once('data', (bytes) => resolve(bytes.toString('latin1').startsWith('PONG')));
    socket.once('close', () => resolve(false));
    socket.once('error', () => resolve(false));
  });
}

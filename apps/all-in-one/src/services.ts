import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contextNames } from '@sangtao/service-kit/context';
import { freePort } from './free-port.js';

export interface Services {
  /** Where people reach the portal. */
  url: string;
  /** Starts a service again at its old address. */
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
}

export interface ServicesOptions {
  /** The settings that all share, as in docker-compose.yml. */
  settings: Record<string, string>;
  host: string;
  port: number;
  onLine: (name: string, line: string) => void;
  /** A process ended that nobody had asked to end. */
  onEnd: (name: string, code: number | null) => void;
}

const startMs = 60_000;

/** Every service as a process of its own, and the edge before them. */
export async function startServices({ settings, host, port, onLine, onEnd }: ServicesOptions): Promise<Services> {
  const ports = new Map<string, number>();
  for (const name of contextNames) ports.set(name, await freePortBeside([port, ...ports.values()]));
  const addresses = Object.fromEntries(
    [...ports].map(([name, at]) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${at}`]),
  );
  ports.set('edge', port);
  const processes = new Map<string, ChildProcess>();
  let stopping = false;
  const start = async (name: string) => {
    const own =
      name === 'edge' ? { HOST: host, PORT: String(port) } : { HOST: '127.0.0.1', PORT: String(ports.get(name)) };
    const main = fileURLToPath(new URL(`../../${name}/dist/main.js`, import.meta.url));
    const child = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', main], {
      env: { ...process.env, ...settings, ...addresses, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C reaches this process alone, which ends the others in order.
      detached: true,
    });
    processes.set(name, child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) =>
        chunk
          .toString()
          .trimEnd()
          .split('\n')
          .forEach((line) => onLine(name, line)),
      );
    }
    child.once('exit', (code) => !stopping && onEnd(name, code));
    await listening(`http://127.0.0.1:${ports.get(name)}/health/live`, child, name);
  };
  // Each brings its own schema up to date; they wait for one another at the lock of migrations.
  await Promise.all(contextNames.map(start));
  await start('edge');
  return {
    url: `http://${host}:${port}`,
    restart: start,
    stop: async () => {
      stopping = true;
      await end(processes.get('edge')!);
      await Promise.all([...processes.values()].map(end));
    },
  };
}

/** A free port may be given twice, as long as nobody listens there yet. */
async function freePortBeside(taken: number[]): Promise<number> {
  for (;;) {
    const found = await freePort();
    if (!taken.includes(found)) return found;
  }
}

async function listening(url: string, child: ChildProcess, name: string): Promise<void> {
  const deadline = Date.now() + startMs;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`${name} ended with ${child.exitCode ?? child.signalCode} before it listened`);
    }
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error(`${name} does not listen after ${startMs / 1000} s`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

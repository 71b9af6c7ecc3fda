import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ContextName } from '@sangtao/service-kit/context';
import { freePort } from '@sangtao/testing/free-port';

export type Release = 'this' | 'next';

const startMs = 60_000;

/** One process of one service. */
export class Replica {
  readonly ended: Promise<number | null>;
  /** Lines of its log by which it asks for somebody who acts. */
  readonly errors: string[] = [];

  private constructor(
    readonly service: ContextName | 'edge',
    readonly port: number,
    private readonly process: ChildProcess,
  ) {
    this.ended = new Promise((resolve) => process.once('exit', (code) => resolve(code)));
    for (const stream of [process.stdout!, process.stderr!]) {
      stream.on('data', (chunk: Buffer) => this.errors.push(...errorsIn(chunk.toString())));
    }
  }

  /** Comes back when it is ready for requests. */
  static async start(
    service: ContextName | 'edge',
    release: Release,
    settings: Record<string, string>,
  ): Promise<Replica> {
    const port = Number(settings.PORT ?? (await freePort()));
    const main = fileURLToPath(new URL(`../../../${service}/dist/main.js`, import.meta.url));
    const preload = fileURLToPath(new URL('../../dist/roll-out/next-release.js', import.meta.url));
    const process = spawn(
      globalThis.process.execPath,
      ['--disable-warning=TimeoutNegativeWarning', ...(release === 'next' ? ['--import', preload] : []), main],
      {
        env: { ...globalThis.process.env, ...settings, HOST: '127.0.0.1', PORT: String(port) },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const replica = new Replica(service, port, process);
    await replica.ready();
    return replica;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @returns its exit code */
  stop(): Promise<number | null> {
    this.process.kill('SIGTERM');
    return this.ended;
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  private async ready(): Promise<void> {
    let code: number | null | undefined;
    void this.ended.then((ended) => (code = ended));
    for (const end = Date.now() + startMs; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      if (code !== undefined || Date.now() > end) {
        throw new Error(`${this.service} is not ready (${code ?? 'still running'}): ${this.errors.join('\n')}`);
      }
    }
  }
}

/** A line that is no JSON comes from Node itself. */
function errorsIn(text: string): string[] {
  return text.split('\n').filter((line) => /"level":"?(error|fatal|50|60)\b/.test(line) || /Error/.test(line));
}

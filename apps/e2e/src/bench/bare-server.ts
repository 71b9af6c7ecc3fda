import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts `limit.ts` as a process of its own, as the product is one. */
export async function startBareServer(databaseUrl: string): Promise<{ url: string; pid: number; stop(): void }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./limit.js', import.meta.url)), databaseUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /ready: (\S+)/.exec(chunk.toString())?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { url, pid: child.pid!, stop: () => void child.kill('SIGTERM') };
}

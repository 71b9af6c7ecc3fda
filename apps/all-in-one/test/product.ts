import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sangtao-data-'));
  // Where root runs the tests, PostgreSQL runs as an account of its own and must reach its folder.
  await chmod(folder, 0o711);
  return folder;
}

/** Starts the product as `npm start` does, and waits until it says that it is ready. @throws Error with what it said, when it ends instead */
export async function startProduct(folder: string, port: number, ...args: string[]): Promise<ChildProcess> {
  const url = `http://127.0.0.1:${port}`;
  const own = { DATA_DIR: folder, PORT: String(port), BASE_URL: url, LOG_LEVEL: 'error' };
  const product = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, DATABASE_URL: '', SERVICE_SECRET: '', ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [product.stdout, product.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('ready:')) resolve();
      });
    }
    product.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
  return product;
}

export function end(product: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    product.once('exit', (code) => resolve(code));
    product.kill(signal);
  });
}

interface TokenAnswer {
  token: string;
  /** Grants that the token lacks as long as no second factor was passed. */
  withheld: { role: string }[];
}

/** Of the first person with this role in a file of accounts. */
export async function signIn(url: string, file: string, role: string): Promise<TokenAnswer> {
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as { role: string; email: string; password: string }[];
  const { email, password } = accounts.find((account) => account.role === role)!;
  const headers = { 'content-type': 'application/json', origin: url };
  const signedIn = await fetch(`${url}/api/identity/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const response = await fetch(`${url}/api/identity/token`, { method: 'POST', headers: { cookie, origin: url } });
  return (await response.json()) as TokenAnswer;
}

export async function tokenOf(url: string, file: string, role: string): Promise<string> {
  return (await signIn(url, file, role)).token;
}

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonProgram } from './python-program.js';

/**
 * What looks for a way in, and what looks at headers. Without the modules that only tell which methods there are, and without that of cookies, which
 * asks for Secure: over http, where this runs, there is no such cookie (S15 looks at them as they are over https).
 */
const modules = 'crlf,csp,csrf,exec,file,http_headers,permanentxss,redirect,sql,ssrf,upload,xss,xxe';

export interface Scan {
  /** Where it begins. */
  url: string;
  token: string;
  /** An OpenAPI document whose operations are tried as well. */
  document?: string;
  /** For each module. */
  seconds: number;
}

interface Report {
  infos: { crawled_pages_nbr: number };
  vulnerabilities: Record<string, Flaw[]>;
  anomalies: Record<string, Flaw[]>;
}

interface Flaw {
  method: string;
  path: string;
  parameter: string;
  info: string;
}

export interface Scanned {
  addresses: number;
  flaws: string[];
}

/** wapiti over everything that it finds from an address on. @throws Error where it cannot be installed or breaks off */
export async function scan({ url, token, document, seconds }: Scan): Promise<Scanned> {
  const wapiti = pythonProgram('wapiti', ['wapiti3==3.2.3', 'httpx<0.28']);
  const folder = await mkdtemp(join(tmpdir(), 'sangtao-scan-'));
  const file = join(folder, 'report.json');
  const args = [
    ...['-u', url, '--scope', 'domain', '-m', modules, '-H', `Authorization: Bearer ${token}`],
    ...(document ? ['--swagger', document] : []),
    ...[
      '--max-scan-time',
      String(seconds * 4),
      '--max-attack-time',
      String(seconds),
      '--flush-session',
      '--no-bugreport',
    ],
    ...['--store-session', folder, '-f', 'json', '-o', file],
  ];
  const said = await run(wapiti, args);
  const report = await readFile(file, 'utf8').catch(() => {
    throw new Error(`wapiti wrote no report:\n${said.slice(-2_000)}`);
  });
  await rm(folder, { recursive: true, force: true });
  const { infos, vulnerabilities, anomalies } = JSON.parse(report) as Report;
  const flaws = [vulnerabilities, anomalies].flatMap((kinds) =>
    Object.entries(kinds).flatMap(([kind, found]) => found.map((flaw) => ({ kind, ...flaw }))),
  );
  return {
    addresses: infos.crawled_pages_nbr,
    flaws: flaws.map(({ kind, method, path, parameter, info }) =>
      `${kind}: ${method} ${path} ${parameter} ${info}`.trim(),
    ),
  };
}

function run(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}

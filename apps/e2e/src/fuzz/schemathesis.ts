import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonProgram } from './python-program.js';

/** @throws Error without Python 3 or PyPI */
export function installSchemathesis(): void {
  program = pythonProgram('schemathesis', ['schemathesis==4.32.0']);
}

let program = '';

/** Real objects for the parameters of operations whose path matches: by invented ids a fuzzer only learns what is not found. */
export interface Known {
  path: RegExp;
  parameters: Record<string, string>;
}

export interface Asked {
  /** Where the service's API begins, such as `http://127.0.0.1:3000/api/judging`. */
  api: string;
  token: string;
  seed: number;
  /** Random cases for each operation. */
  examples: number;
  /** Also what lies at the edges of each schema, which is most of the requests. */
  edges: boolean;
  known: Known[];
}

export interface Found {
  cases: number;
  failures: string[];
  /** Everything that it printed. */
  log: string;
}

/** Every operation of a service's document: its edges where they are asked for, and random requests, right and wrong ones. */
export async function fuzz({ api, token, seed, examples, edges, known }: Asked): Promise<Found> {
  // It writes folders where it stands.
  const folder = await mkdtemp(join(tmpdir(), 'sangtao-fuzz-'));
  const config = join(folder, 'schemathesis.toml');
  await writeFile(config, configOf(known));
  const args = [
    ...[
      '--config-file',
      config,
      'run',
      `${api}/openapi.json`,
      '--checks',
      'all',
      '--continue-on-failure',
      // Bytes behind an offset are no document; upload-fuzz.spec.ts sends those.
      '--exclude-path-regex',
      '^/uploads',
    ],
    ...['--phases', edges ? 'coverage,fuzzing' : 'fuzzing'],
    ...['--max-examples', String(examples), '--seed', String(seed), '--workers', '1'],
    ...[
      '--generation-allow-x00',
      'false',
      '--suppress-health-check',
      'all',
      '--header',
      `Authorization: Bearer ${token}`,
    ],
  ];
  const log = await outputOf(program, args, folder);
  await rm(folder, { recursive: true, force: true });
  return {
    log,
    cases: Number(/(\d[\d,]*) generated/.exec(log)?.[1]?.replaceAll(',', '') ?? 0),
    failures: failuresOf(log),
  };
}

function configOf(known: Known[]): string {
  const operations = known.map(({ path, parameters }) => {
    const values = Object.entries(parameters).map(
      ([name, value]) => `${JSON.stringify(`path.${name}`)} = ${JSON.stringify(value)}`,
    );
    return `[[operations]]\ninclude-path-regex = ${JSON.stringify(path.source)}\nparameters = { ${values.join(', ')} }\n`;
  });
  // An edit without its version is 428 (RFC 6585); a rule may refuse what the schema allows.
  return `[checks]
missing_required_header.expected-statuses = [400, 401, 403, 404, 405, 406, 412, 415, 422, 428]
positive_data_acceptance.expected-statuses = ["2xx", 400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 428, 429]
negative_data_rejection.expected-statuses = [400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429]

${operations.join('\n')}`;
}

/** What it takes for a fault and is none. */
const mistaken = [
  // A library routes for itself there: it answers methods of its own, and passes over fields that it does not know.
  /^\w+ \/auth\/.+: ST20[145] /,
  // Another address has a parameter in this place, and answers what stands there: no id.
  /^\w+ \/(screening\/batch|editions\/templates|gatherings\/templates|agreement-tasks\/counts|outbox\/retry-failed): ST204 /,
  /^\w+ \/gatherings\/\{id\}\/invitations\/(import|preview|send): ST204 /,
  // The id that it made wrong was put right again by the one that is known.
  /^GET \/editions\/\{id\}\/rulebook\/versions\/\{version\}: ST201 /,
];

/** The operation and what was wrong with its answer, each once. */
function failuresOf(log: string): string[] {
  let operation = '';
  const found = new Set<string>();
  for (const line of log.split('\n')) {
    operation = /^_+ ((?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) .+?) _+$/.exec(line)?.[1] ?? operation;
    const what = /^- (ST\d+ .+|[A-Z].+)$/.exec(line)?.[1];
    if (what && operation) found.add(`${operation}: ${what}`);
    if (line.startsWith('=') && line.includes('WARNINGS')) break;
  }
  const errors = /Errors:\n((?:\s+🚫.*\n)+)/.exec(log)?.[1];
  if (errors) found.add(`schemathesis itself: ${errors.trim()}`);
  return [...found].filter((one) => !mistaken.some((way) => way.test(one)));
}

function outputOf(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => void (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}

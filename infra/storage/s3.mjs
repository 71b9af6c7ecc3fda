// One S3 server (versitygw) on this machine that serves a folder: for machines without Docker.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const version = 'v1.8.0';
const home = join(here, '.versitygw', version);

/** What this machine lacks, in one line, or undefined. */
export function missingForS3() {
  if (existsSync(home) || spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0) return undefined;
  return 'The S3 server needs Go 1.25 or newer (https://go.dev/dl)';
}

/**
 * Starts the server on the folders of `dataDir`, each of which is a bucket; `stop` ends it in order.
 * @param {{dataDir: string, bucket: string, port?: number, accessKey?: string, secretKey?: string}} options without a port, a free one
 */
export async function startS3({ dataDir, bucket, port, ...keys }) {
  const missing = missingForS3();
  if (missing) throw new Error(missing);
  install();
  const folder = resolve(dataDir);
  // What a file system without extended attributes cannot keep beside a file lies in a folder of its own.
  const [buckets, about] = ['buckets', 'about'].map((name) => join(folder, name));
  for (const one of [join(buckets, bucket), about]) mkdirSync(one, { recursive: true });
  const clientPort = port ?? (await freePort());
  const { accessKey = randomBytes(10).toString('hex'), secretKey = randomBytes(20).toString('hex') } = keys;
  const log = openSync(join(folder, 's3.log'), 'a');
  const args = ['--quiet', '--port', `127.0.0.1:${clientPort}`, 'posix', '--sidecar', about, buckets];
  const server = spawn(join(home, 'versitygw'), args, {
    stdio: ['ignore', log, log],
    env: { ...process.env, ROOT_ACCESS_KEY_ID: accessKey, ROOT_SECRET_ACCESS_KEY: secretKey },
    // A group of its own: Ctrl-C must not end it before those who write to it.
    detached: true,
  });
  const ended = new Promise((done) => server.once('exit', done));
  await listening(clientPort, server, join(folder, 's3.log'));
  return {
    endpoint: `http://127.0.0.1:${clientPort}`,
    bucket,
    accessKey,
    secretKey,
    pid: server.pid,
    ended,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Puts the program into the folder `to`, where it is not there yet. Needs Go. */
export function install(to = home) {
  if (existsSync(to)) return;
  console.log('Building versitygw (once, about a minute) …');
  // Appears under its name only when it is whole; two that build at the same time do not mix.
  const part = `${to}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  const env = { ...process.env, CGO_ENABLED: '0', GOBIN: part };
  const goal = ['install', `github.com/versity/versitygw/cmd/versitygw@${version}`];
  const { status, stderr } = spawnSync('go', goal, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`versitygw cannot be built: ${stderr}`);
  if (!existsSync(to)) renameSync(part, to);
}

async function listening(port, server, log) {
  const end = Date.now() + 30_000;
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`versitygw ended with ${server.exitCode}; see ${log}`);
    if (Date.now() > end) throw new Error(`versitygw does not listen after 30 s; see ${log}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dataDir = join(process.env.DATA_DIR || '.data', 's3');
  const port = Number(process.env.S3_PORT || 7070);
  const server = await startS3({ dataDir, port, bucket: process.env.S3_BUCKET || 'sangtao' });
  const { endpoint, bucket, accessKey, secretKey } = server;
  console.log(`S3_ENDPOINT=${endpoint} S3_BUCKET=${bucket} S3_ACCESS_KEY=${accessKey} S3_SECRET_KEY=${secretKey}`);
  console.log(`Its files are in ${dataDir}. Ctrl-C ends it.`);
  const stop = () => server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

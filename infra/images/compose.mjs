// Brings up docker-compose.yml and waits until it is ready. --story: a system of its own, a short story against it, and all of it is taken down.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { containerEngine, root, run } from './engine.mjs';
import { assertNothingLeft, whatContainersSay } from './containers.mjs';
import { tellStory } from './story.mjs';

const { values } = parseArgs({ options: { story: { type: 'boolean' } } });
const [command, ...words] = containerEngine().compose;
const waitMs = 300_000;
const project = 'sangtao-story';

if (values.story) await storyOfItsOwn();
else await bringUp();

/** The installation of this folder: it stays until `docker compose down`. */
async function bringUp() {
  const file = join(root, '.env');
  if (!existsSync(file)) {
    writeFileSync(file, filledIn({}), { mode: 0o600 });
    console.log('.env is made, with secrets of its own: set ADMIN_EMAIL in it to become the administrator.');
  }
  compose(['up', '-d']);
  const { EDGE_PORT, BASE_URL } = parseEnv(readFileSync(file, 'utf8'));
  await untilReady(`http://127.0.0.1:${EDGE_PORT}`);
  console.log(`ready: ${BASE_URL}; ${command} ${[...words, 'down'].join(' ')} ends it`);
}

async function storyOfItsOwn() {
  const [EDGE_PORT, MAIL_PORT] = [String(await freePort()), String(await freePort())];
  const url = `http://127.0.0.1:${EDGE_PORT}`;
  const administrator = 'quan-tri@example.com';
  mkdirSync(join(root, '.data'), { recursive: true });
  const file = join(root, '.data', 'story.env');
  writeFileSync(file, filledIn({ BASE_URL: url, ADMIN_EMAIL: administrator, EDGE_PORT, MAIL_PORT }), { mode: 0o600 });
  const own = ['-p', project, '--env-file', file];
  const takeDown = () => {
    compose([...own, 'down', '-v']);
    rmSync(file);
    assertNothingLeft(project);
  };
  // Whoever stops it must not find containers afterwards.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      takeDown();
      process.exit(1);
    });
  }
  try {
    compose([...own, 'up', '-d']);
    await untilReady(url);
    await tellStory({ url, mail: `http://127.0.0.1:${MAIL_PORT}`, administrator });
  } catch (error) {
    console.error(`\n${whatContainersSay(project)}\n`);
    throw error;
  } finally {
    takeDown();
  }
}

function compose(args) {
  // What the environment says would go before what the file says.
  const env = { ...process.env };
  for (const name of Object.keys(parseEnv(filledIn({})))) delete env[name];
  run([command, ...words, ...args], { env });
}

/** `.env.example` with secrets of its own and these settings. */
function filledIn(settings) {
  const all = {
    ...parseEnv(readFileSync(join(root, '.env.example'), 'utf8')),
    POSTGRES_PASSWORD: randomBytes(32).toString('hex'),
    SERVICE_SECRET: randomBytes(32).toString('base64'),
    S3_ACCESS_KEY: randomBytes(10).toString('hex'),
    S3_SECRET_KEY: randomBytes(32).toString('hex'),
    ...settings,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The edge is ready when every service is. */
async function untilReady(url) {
  const began = Date.now();
  let said = '';
  while (Date.now() - began < waitMs) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return console.log(`every service is ready after ${Math.round((Date.now() - began) / 1000)} s`);
    said = answer ? await answer.text() : 'nothing';
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`not ready after ${waitMs / 1000} s; the edge says: ${said}`);
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

// Two starts of `npm start`, as a newcomer types them: the first loads the demonstration, the second finds it again; both stop in order.
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dataDir = await mkdtemp(join(tmpdir(), 'sangtao-smoke-'));
// Where root runs it, PostgreSQL runs as an account of its own and must reach its folder.
await chmod(dataDir, 0o711);
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
try {
  const first = await editionsAfterStart('first');
  const second = await editionsAfterStart('second');
  if (first.length < 4 || JSON.stringify(first) !== JSON.stringify(second)) {
    throw new Error(`the second start shows other editions: ${JSON.stringify({ first, second })}`);
  }
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

async function editionsAfterStart(which) {
  const began = Date.now();
  const product = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), BASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let said = '';
  // npm itself ends at once; its output closes when the product has ended.
  const ended = new Promise((resolve) => product.once('close', resolve));
  await new Promise((resolve, reject) => {
    product.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('ready:')) resolve();
    });
    product.once('exit', (code) => reject(new Error(`npm start ended with ${code} before it was ready`)));
  });
  console.log(`${which} start: ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  const page = await fetch(url);
  if (page.status !== 200 || !(await page.text()).includes('<div id="root"'))
    throw new Error('the portal is not there');
  await isReady();
  const { items } = await (await fetch(`${url}/api/registration/editions`)).json();
  // As Ctrl-C in a terminal: to the whole group.
  process.kill(-product.pid, 'SIGINT');
  await ended;
  if (!said.includes('stopped')) throw new Error(`it did not stop in order:\n${said}`);
  return items.map(({ code: edition }) => edition);
}

/** Asked again as a probe does: where the machine has much else to do, its first answer may be that it does not know yet. */
async function isReady() {
  for (const end = Date.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 500))) {
    const answer = await fetch(`${url}/health/ready`);
    const body = await answer.text();
    if (answer.status === 200) return;
    if (Date.now() > end) throw new Error(`/health/ready answers ${answer.status}: ${body}`);
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

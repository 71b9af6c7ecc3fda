import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { Person, phone, type Look } from './person.js';
import { startProduct } from './product.js';
import type { Credentials } from './session.js';
import { Album } from './tour/album.js';
import { crawl, kindOf } from './tour/crawl.js';

const usage = `npm run tour -- [--url URL --accounts FILE] [--roles a,b] [--only PATH] [--looks a,b] [--most N] [--to FOLDER]
  Starts the demonstration (or takes what runs at URL) and walks through the portal from link to link, as nobody and as each account's role, one page
  of each kind. Every page is looked at by axe, at its width, at its console and at requests that failed, and photographed into FOLDER (.data/tour;
  index.html shows all). The first look sees every page of every role, the others each kind of page once. --only: pages below this path.
  Looks: laptop-vi, laptop-en, phone-vi, phone-en, dark-vi.`;

const looks: Record<string, Look> = {
  'laptop-vi': {},
  'phone-vi': { viewport: phone },
  'laptop-en': { language: 'en' },
  'phone-en': { viewport: phone, language: 'en' },
  'dark-vi': { dark: true },
};
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    accounts: { type: 'string' },
    roles: { type: 'string' },
    only: { type: 'string', default: '/' },
    looks: { type: 'string', default: Object.keys(looks).join() },
    most: { type: 'string', default: '80' },
    to: { type: 'string', default: '.data/tour' },
  },
});
const wanted = values.looks.split(',');
if (wanted.some((look) => !looks[look]) || !!values.url !== !!values.accounts) {
  console.error(usage);
  process.exit(2);
}

const product = values.url ? undefined : await startProduct();
const url = values.url ?? product!.url;
const accounts = JSON.parse(readFileSync(values.accounts ?? product!.accountsFile, 'utf8')) as Credentials[];
const roles = values.roles?.split(',') ?? ['nobody', ...new Set(accounts.map(({ role }) => role))];
const album = new Album(values.to);
const browser = await openBrowser();
const seen = new Set<string>();
try {
  for (const role of roles) await tour(browser, role);
} finally {
  await browser.close();
  await product?.stop();
}

async function tour(from: Browser, role: string): Promise<void> {
  const [first, ...others] = wanted;
  const person = await arrive(from, role, looks[first!]!);
  const start = values.only === '/' ? ['/'] : ['/', values.only];
  const addresses = await crawl(person, (address) => look(person, { address, role, look: first! }), {
    from: start,
    most: Number(values.most),
  });
  await person.leave();
  const fresh = addresses.filter((address) => address.startsWith(values.only) && !seen.has(kindOf(address)));
  for (const name of others) {
    const again = await arrive(from, role, looks[name]!);
    for (const address of fresh) await look(again, { address, role, look: name });
    await again.leave();
  }
  for (const address of fresh) seen.add(kindOf(address));
  console.log(`${role}: ${addresses.length} pages, ${fresh.length} new`);
}

function arrive(from: Browser, role: string, how: Look): Promise<Person> {
  if (role === 'nobody') return Person.arrive(from, { url }, how);
  return Person.signIn(
    from,
    { url },
    accounts.find((account) => account.role === role)!,
    how,
  );
}

interface Looked {
  address: string;
  role: string;
  look: string;
}

async function look(person: Person, { address, role, look: name }: Looked): Promise<void> {
  const faults = await person.goTo(address, 8000).then(
    () => person.faults(),
    (error: Error) => [`${address} ${error.message.split('\n')[0]}`],
  );
  // That there is no result yet, say, is an answer.
  const complaints = person.complaints.splice(0).filter((text) => !/status of 404/.test(text));
  faults.push(...complaints.map((text) => `${address} ${text}`));
  if (!address.startsWith(values.only)) return;
  await album.add(person, { kind: kindOf(address), role, look: name, faults });
  if (faults.length > 0) process.exitCode = 1;
  for (const fault of faults) console.log(`  ${role} ${name}: ${fault}`);
}

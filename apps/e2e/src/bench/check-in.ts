import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codeHashOf, heldToday } from '../gate-world.js';
import { startProduct } from '../product.js';
import { Session, type Credentials } from '../session.js';
import { Client } from './client.js';
import { tellFailures } from './load-part.js';
import { openLoad, rowOf, type Arrivals } from './open-load.js';
import type { Section } from './report.js';

const perSecond = 20;
const badgeCount = 10_000;
const gates = ['main', 'demo-gate'];

/** Twenty scans a second at four devices, with 10,000 badges; each waits for the server's verdict. Source: ACCEPTANCE E12. */
export async function checkIn({ short }: { short: boolean }): Promise<Section[]> {
  const product = await startProduct();
  const client = new Client(product.url);
  try {
    const accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
    const office = await Session.signIn(
      product.url,
      accounts.find(({ role }) => role === 'secretary')!,
    );
    const people = Array.from({ length: badgeCount }, (_, n) => ({ name: `Khách ${n}`, code: `BENCH-${n}` }));
    const gatheringId = await heldToday(product, office, 'TC-BENCH', people);
    const base = `/api/gatherings/gatherings/${gatheringId}`;
    const devices = await Promise.all(
      [1, 2, 3, 4].map((n) => office.post<{ id: string }>(`${base}/scanners`, { name: `Máy ${n}`, gate: 'main' })),
    );
    let count = 0;
    const scan = async () => {
      const n = count++;
      const now = new Date().toISOString();
      const read = { nonce: randomUUID(), codeHash: codeHashOf(`BENCH-${(n * 37) % badgeCount}`), at: now };
      const passage = { gate: gates[n % gates.length]!, direction: 'in', means: 'scanner' };
      const path = `${base}/scanners/${devices[n % devices.length]!.id}/scans`;
      const token = await office.currentToken();
      await client.ask({ method: 'POST', path, token, body: { sentAt: now, scans: [{ ...read, ...passage }] } });
    };
    const load: Arrivals[] = [{ what: 'scan, until the verdict is there', perSecond, act: scan }];
    const snapshot = async () =>
      client.ask({ path: `${base}/scanners/${devices[0]!.id}/snapshot`, token: await office.currentToken() });
    load.push({ what: `read the list of ${badgeCount} badges`, perSecond: 0.2, act: snapshot });
    const came = await openLoad(load, short ? 10 : 60);
    tellFailures(came);
    return [{ title: 'Check-in at four gates', note: 'Aim: p95 of a scan ≤ 300 ms.', rows: came.map(rowOf) }];
  } finally {
    client.close();
    await product.stop();
  }
}

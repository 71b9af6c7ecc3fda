import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { suffering, type Guard } from '../src/faults/faults.js';
import { newDataDir, startProduct, type Product } from '../src/product.js';
import { eventually } from '../src/replay/pool.js';
import { signInAll } from '../src/replay/people.js';
import { ApiError, type Session } from '../src/session.js';

jest.setTimeout(120_000);
const submissions = 200;
/** Below what makes a process unready, and so that it still announces an edition that closes soon. */
const clockAheadMs = 5_000;
const lastsMs = 10_000;
/** How exactly a process knows the database's time. */
const doubtMs = 20;

const dataDir = await newDataDir();
afterAll(() => rm(dataDir, { recursive: true, force: true }));

interface Sent {
  sentAt: number;
  answeredAt: number;
  taken: boolean;
}

/** Hands in again and again, from well before the deadline until well after it. */
async function straddle(product: Product): Promise<{ closesAt: number; sent: Sent[] }> {
  const { people } = await signInAll(product.url, product.accountsFile);
  const { secretary, applicant } = people;
  const closesAt = Date.now() + lastsMs;
  const { id: editionId } = await secretary.post<{ id: string }>('/api/registration/editions', {
    templateCode: 'simple-contest',
    code: `DEADLINE-${closesAt}`,
    year: 2026,
    opensAt: new Date(Date.now() - 86_400_000).toISOString(),
    closesAt: new Date(closesAt).toISOString(),
  });
  await secretary.post(`/api/registration/editions/${editionId}/announce`);
  await opened(secretary, editionId);
  const body = (turn: number) => ({
    ...{ editionId, submit: true, title: `Sát giờ ${turn}`, fieldCode: 'general' },
    authors: [{ name: 'Tác giả dự thi', sharePercent: 100 }],
  });
  const everyMs = (closesAt - Date.now() + 3_000) / submissions;
  const sent = Array.from({ length: submissions }, async (_, turn) => {
    await new Promise((resolve) => setTimeout(resolve, turn * everyMs));
    const sentAt = Date.now();
    const taken = await applicant.post('/api/registration/entries', body(turn)).then(
      () => true,
      (error: unknown) => {
        if (error instanceof ApiError && error.status < 500) return false;
        throw error;
      },
    );
    return { sentAt, answeredAt: Date.now(), taken };
  });
  return { closesAt, sent: await Promise.all(sent) };
}

async function opened(secretary: Session, editionId: string): Promise<void> {
  await eventually(async () => {
    const { state } = await secretary.get<{ state: string }>(`/api/registration/editions/${editionId}`);
    if (state !== 'open') throw new Error(`the edition is still ${state}`);
  });
}

describe.each([
  ['by the database', []],
  ['by the clock of the process', ['database time']],
] as [string, Guard[]][])('a deadline %s, whose process is five seconds ahead', (_, without) => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct({ DATA_DIR: dataDir, LOG_LEVEL: 'fatal', ...suffering({ clockAheadMs, without }) });
  });
  afterAll(() => product.stop());

  test(`G15: of ${submissions} that straddle it ${without.length > 0 ? 'the early ones are refused' : 'none is taken late and none refused early'}`, async () => {
    const { closesAt, sent } = await straddle(product);
    const refusedEarly = sent.filter(({ answeredAt, taken }) => !taken && answeredAt < closesAt - doubtMs);
    const takenLate = sent.filter(({ sentAt, taken }) => taken && sentAt > closesAt + doubtMs);
    expect(takenLate).toEqual([]);
    if (without.length > 0) return expect(refusedEarly.length).toBeGreaterThan(0);
    expect(refusedEarly).toEqual([]);
    expect(sent.filter(({ taken }) => taken).length).toBeGreaterThan(20);
    expect(sent.filter(({ taken }) => !taken).length).toBeGreaterThan(20);
  });
});

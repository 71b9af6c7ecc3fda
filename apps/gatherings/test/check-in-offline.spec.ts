import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { admit, type Inside } from '@sangtao/programmes/admission';
import { gatheringTemplate } from '@sangtao/programmes/gathering-templates';
import { CheckInWorld, zoneOfToday, type SentScan } from './check-in-world.js';
import { dayIn, type Said } from './gatherings-world.js';

jest.setTimeout(120_000);
const world = new CheckInWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const { zones, gates, kinds } = gatheringTemplate('techconnect').template;
const rules = { zones, gates, kinds, startsOn: dayIn(0), endsOn: dayIn(1), timeZone: zoneOfToday };
const visitor = { kindCode: 'visitor', revokedAt: null };
const seed = Number(process.env.SEED ?? 20_261_112);

/** Numbers from 0 to 1, the same for a seed. */
function numbers(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A device without network: it decides by what it saw itself, and its clock is off. */
class LonelyDevice {
  readonly queue: SentScan[] = [];
  private readonly inside = new Map<string, Inside>();

  constructor(
    readonly id: string,
    readonly name: string,
    readonly offMs: number,
  ) {}

  read(hash: string, at: number, gate: string, direction: 'in' | 'out'): void {
    const scan = world.aScan(hash, { at: new Date(at + this.offMs).toISOString(), gate, direction });
    const decision = admit(rules, visitor, this.inside.get(hash) ?? null, { nonce: scan.nonce, at, gate, direction });
    if (decision.inside) this.inside.set(hash, decision.inside);
    else this.inside.delete(hash);
    this.queue.push({ ...scan, shown: decision.verdict });
  }
}

/** What it all comes to for somebody who saw everything, written as plainly as can be: one walk through all scans by their moments. */
function truth(devices: readonly LonelyDevice[]) {
  const all = devices.flatMap(({ name, queue, offMs }) =>
    queue.map((scan) => ({ ...scan, name, at: Date.parse(scan.at) - offMs })),
  );
  const inside = new Map<string, { zone: string; name: string }>();
  const doubles: string[] = [];
  let stopped = 0;
  for (const scan of all.toSorted((a, b) => a.at - b.at)) {
    const { zone } = gates.find(({ code }) => code === scan.gate)!;
    const before = inside.get(scan.codeHash);
    if (scan.direction === 'out') inside.delete(scan.codeHash);
    else if (before?.zone !== zone) inside.set(scan.codeHash, { zone, name: scan.name });
    else if (scan.shown === 'admitted') doubles.push(`${scan.nonce} ${scan.name} after ${before.name}`);
    else stopped++;
  }
  const zones = Map.groupBy(inside.values(), ({ zone }) => zone);
  const counts = [...zones].map(([zone, people]) => ({ zone, inside: people.length }));
  return { total: all.length, doubles: doubles.toSorted(), stopped, counts: counts.toSorted(byZone) };
}

const byZone = (one: { zone: string }, other: { zone: string }) => (one.zone < other.zone ? -1 : 1);

test('E9: 1,000 scans of four devices without network, sent in any order and some twice: none lost, every double named, counts right', async () => {
  const random = numbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const gatheringId = await world.running('CI-OFF');
  const hashes = await world.crowd(gatheringId, 260);
  const devices = await Promise.all(
    [0, 5_400_000, -7_200_000, 41_000].map(async (offMs, n) => {
      return new LonelyDevice(await world.device(gatheringId, `Máy ${n + 1}`), `Máy ${n + 1}`, offMs);
    }),
  );
  const began = Date.now() - 10_100_000;
  for (let n = 0; n < 1_000; n++) {
    const gate = pick(['main', 'main', 'demo-gate']);
    pick(devices).read(pick(hashes), began + n * 10_000, gate, random() < 0.15 ? 'out' : 'in');
  }
  const batches = devices.flatMap((device) => {
    const cut = Array.from({ length: Math.ceil(device.queue.length / 40) }, (_, n) =>
      device.queue.slice(n * 40, n * 40 + 40),
    );
    // Every third is sent again: its answer was lost.
    return cut.flatMap((scans, n) =>
      n % 3 === 0
        ? [
            { device, scans },
            { device, scans },
          ]
        : [{ device, scans }],
    );
  });
  const order = batches.map((batch) => ({ batch, at: random() })).toSorted((a, b) => a.at - b.at);
  for (let n = 0; n < order.length; n += 4) {
    await Promise.all(
      order.slice(n, n + 4).map(async ({ batch: { device, scans } }) => {
        // The time of the way is not known to a test that sends at once: the clock is read as the server does.
        const said = await world.send(gatheringId, device.id, scans, new Date(Date.now() + device.offMs));
        expect(said.body).toMatchObject({ items: expect.any(Array) });
        expect(said.body.items).toHaveLength(scans.length);
      }),
    );
  }
  const expected = truth(devices);
  expect(expected.doubles.length).toBeGreaterThan(50);
  expect(expected.stopped).toBeGreaterThan(20);
  const [kept] = await world.sql<{ n: number }>(
    'select count(*)::int as n from gatherings.scan where gathering_id = $1',
    [gatheringId],
  );
  expect(kept!.n).toBe(expected.total);
  expect(await doublesOf(gatheringId)).toEqual(expected.doubles);
  const { body } = await world.read<{ zones: object[]; conflicts: number }>(gatheringId, 'check-in-counts');
  expect(body.zones).toEqual(expected.counts);
  expect(body.conflicts).toBe(expected.doubles.length);
  const [told] = await world.sql<{ n: number }>(
    'select count(*)::int as n from gatherings.presence where gathering_id = $1 and entered',
    [gatheringId],
  );
  expect(await world.events('delegate-checked-in')).toHaveLength(told!.n);
});

/** All pages of the list, each line with both devices. */
async function doublesOf(gatheringId: string): Promise<string[]> {
  interface Listed {
    items: { nonce: string; verdict: string; device: string; first: { device: string } }[];
    nextCursor: string | null;
  }
  const lines: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor ? `?limit=50&cursor=${encodeURIComponent(cursor)}` : '?limit=50';
    const { body }: Said<Listed> = await world.read<Listed>(gatheringId, `check-in-conflicts${query}`);
    lines.push(...body.items.map(({ nonce, device, first }) => `${nonce} ${device} after ${first.device}`));
    cursor = body.nextCursor;
  }
  return lines.toSorted();
}

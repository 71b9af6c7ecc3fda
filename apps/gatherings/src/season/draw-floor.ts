import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { Season } from '@sangtao/service-kit/season';
import { ApplicationsStore, type Application } from '../floor/applications.store.js';
import type { ApplicationState } from '../floor/booth-application.js';
import { boothsAlong } from '../floor/booth-rows.js';
import type { Booth, DemoArea, DemoSlot, Zone } from '../floor/floor.js';
import { FloorStore } from '../floor/floor.store.js';
import { rectangle } from '../floor/geometry.js';
import { SlotsStore } from '../floor/slots.store.js';
import { beginOf, type Gathering } from '../gatherings/gathering.js';
import { aCompany, aSpeakerName, topics } from './programme-words.js';

const minuteMs = 60_000;
const bands = [
  ['agriculture', 'Nông nghiệp và thủy sản', 'Agriculture and aquaculture', 0, 14],
  ['machines', 'Cơ khí, tự động hóa', 'Machines', 14, 12],
  ['energy', 'Năng lượng, môi trường', 'Energy and environment', 26, 12],
  ['digital', 'Chuyển đổi số', 'Digital', 38, 12],
  ['institutes', 'Viện, trường và địa phương', 'Institutes and provinces', 50, 16],
] as const;
const shows = [
  ['T1', 'Sân máy nông nghiệp', 'Farm machines', 20_000, 2000, ['noise'], false],
  ['T2', 'Khu robot', 'Robots', 12_000, 500, ['laser'], false],
  ['T3', 'Khu bay', 'Flying area', 4000, 300, ['drone'], false],
  ['T4', 'Bếp công nghệ', 'Technology kitchen', 15_000, 400, ['open-flame', 'pressure'], true],
  ['T5', 'Khu số', 'Digital corner', 8000, 300, [], true],
] as const;

/** Two hundred booths, most of them held, and five demonstration areas. */
export async function drawFloor(app: INestApplicationContext, gathering: Gathering, season: Season): Promise<void> {
  const next = () => app.get(Ids, { strict: false }).next();
  const zones = bands.map(([code, vi, en, y, depth]): Zone => {
    return { code, name: { vi, en }, outline: rectangle([1, y + 1], 70, depth - 1) };
  });
  const booths = bands.flatMap(([zoneCode, , , y], band) =>
    [0, 3].flatMap((back, row) => {
      const from: [number, number] = [6, y + 4 + back];
      const line = { from, towards: [99, from[1]] as [number, number], width: 3, depth: 3, gap: 0, powerWatts: 2000 };
      const named = { zoneCode, prefix: 'ABCDEFGHIJ'[band * 2 + row]!, firstNumber: 1, count: 20 };
      return boothsAlong({ ...line, ...named }).map((booth): Booth => ({ ...booth, id: next() }));
    }),
  );
  const areas = shows.map(([code, vi, en, powerWatts, floorLoad, allows, parallel], n): DemoArea => {
    const outline = rectangle([76, 3 + n * 12.5], 36, 10);
    return { id: next(), code, name: { vi, en }, outline, powerWatts, floorLoad, allows: [...allows], parallel };
  });
  const [floors, slots, applications] = [FloorStore, SlotsStore, ApplicationsStore].map((one) =>
    app.get<unknown>(one, { strict: false }),
  ) as [FloorStore, SlotsStore, ApplicationsStore];
  await app.get(Database, { strict: false }).transaction(async (tx) => {
    const plan = await floors.lock(tx, gathering.id, 0);
    await floors.savePlan(tx, { ...plan, hall: rectangle([0, 0], 116, 68), zones });
    await floors.putBooths(tx, gathering.id, booths);
    for (const area of areas) await floors.putArea(tx, gathering.id, area);
    for (const slot of areas.flatMap((area, n) => slotsOf(area, n, gathering))) {
      await slots.put(tx, gathering.id, { ...slot, id: next() });
    }
    await applications.insertAll(tx, exhibitors(gathering, booths, { next, season }));
  });
}

/** Every hour of the first day, half an hour long. */
function slotsOf(area: DemoArea, n: number, { startsOn, timeZone }: Gathering): Omit<DemoSlot, 'id'>[] {
  const begin = beginOf(startsOn, timeZone).getTime();
  return Array.from({ length: 6 }, (_, hour) => {
    const [vi, en] = topics[(n * 3 + hour) % topics.length]!;
    const startsAt = new Date(begin + (9 * 60 + hour * 60 + (hour > 2 ? 90 : 0)) * minuteMs).toISOString();
    const shown = { title: { vi, en }, exhibitor: aCompany(n * 6 + hour), startsAt, minutes: 30 };
    return { areaId: area.id, ...shown, powerWatts: 2000, floorLoad: 200, hazards: area.allows.slice(0, 1) };
  });
}

/** Most booths are held; in a gathering to come some wait for one, among them the demonstration's applicant with an offer. */
function exhibitors(
  gathering: Gathering,
  booths: Booth[],
  { next, season: { accounts, now } }: { next: () => string; season: Season },
): Application[] {
  const begin = gathering.registrationOpensAt.getTime();
  const applied = (n: number, state: ApplicationState, more: Partial<Application> = {}): Application => {
    const [vi, , , field] = topics[n % topics.length]!;
    const [second] = topics[(n * 5 + 3) % topics.length]!;
    const wishes = { size: 9, zoneCode: booths[n % booths.length]!.zoneCode, powerWatts: 1500, note: null };
    const about = { technologies: [vi, second], fieldCodes: [field], ...wishes, subsidyClass: n % 7 ? 'none' : 'full' };
    const nobody = { accountId: null, contact: null, boothIds: [], offeredUntil: null, boothId: null, version: 1 };
    const about1 = { id: next(), gatheringId: gathering.id, company: aCompany(n), about, state };
    return { ...about1, ...nobody, appliedAt: new Date(begin + n * 3 * 3_600_000), ...more };
  };
  const held = booths.filter((_, n) => n % 9 !== 4).map((booth, n) => applied(n, 'confirmed', { boothId: booth.id }));
  if (gathering.state === 'ended') return held;
  const free = booths.filter((_, n) => n % 9 === 4);
  const waiting = Array.from({ length: 10 }, (_, n) => {
    const contact = { name: aSpeakerName(n).name, phone: `+84 900 000 0${10 + n}` };
    return applied(200 + n, n < 6 ? 'applied' : 'shortlisted', { contact });
  });
  const own = applied(220, 'offered', {
    ...{ accountId: accounts.applicant.id, contact: { name: accounts.applicant.name, phone: '+84 900 000 001' } },
    ...{ company: 'Nhóm Sáng chế Sông Hương', boothIds: free.slice(0, 3).map(({ id }) => id) },
    offeredUntil: new Date(now.getTime() + 6 * 86_400_000),
  });
  return [...held, ...waiting, own];
}

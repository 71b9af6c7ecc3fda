import type { INestApplicationContext } from '@nestjs/common';
import { decideDay, type HeldPassage } from '@sangtao/programmes/admission';
import { Database } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { Season } from '@sangtao/service-kit/season';
import { admissionRules } from '../check-in/admission-rules.js';
import { ManageScanners } from '../check-in/manage-scanners.usecase.js';
import { ScansStore, type Scan } from '../check-in/scans.store.js';
import { BeginAndEnd } from '../gatherings/begin-and-end.job.js';
import { beginOf, dayAfter, daysBetween, type Gathering } from '../gatherings/gathering.js';

interface Holder {
  badgeId: string;
  delegateId: string;
  kindCode: string;
}

const minuteMs = 60_000;
/** Of a hundred with a badge, so many come on the first day and on the second. */
const coming = [78, 56];
/** How many minutes after seven o'clock somebody comes: most before the opening at half past eight. */
const arrivals = [20, 35, 45, 52, 58, 64, 70, 75, 79, 83, 86, 90, 95, 101, 108, 118, 130, 150, 190, 260, 380, 430];

/** The days of an event as its gates saw them: who came, and where they went on to. Written as it is, without events. */
export async function admitPeople(app: INestApplicationContext, season: Season, gathering: Gathering): Promise<void> {
  const { id, startsOn, endsOn, timeZone, template } = gathering;
  const database = app.get(Database, { strict: false });
  const holders = await database.query<Holder>(
    `select badge.id as "badgeId", delegate_id as "delegateId", kind_code as "kindCode"
     from gatherings.delegate join gatherings.badge on delegate_id = delegate.id
     where gathering_id = $1 and revoked_at is null order by badge.id`,
    [id],
  );
  season.clock.moveTo(beginOf(startsOn, timeZone));
  await app.get(BeginAndEnd, { strict: false }).run();
  const devices = new Map<string, string>();
  for (const { code, name } of template.gates) {
    const device = { name: name.vi, gate: code };
    const scanners = app.get(ManageScanners, { strict: false });
    devices.set(code, (await scanners.register(gathering, device, season.accounts.secretary.id)).id);
  }
  const next = () => app.get(Ids, { strict: false }).next();
  const store = app.get(ScansStore, { strict: false });
  for (let n = 0; n <= daysBetween(startsOn, endsOn); n++) {
    const day = dayAfter(startsOn, n);
    const seven = beginOf(day, timeZone).getTime() + 7 * 60 * minuteMs;
    const came = holders.filter((_, nr) => (nr * 37) % 100 < coming[n]!);
    const days = came.map((holder, nr) =>
      dayOf(gathering, holder, { day, passages: passagesOf(gathering, holder, { nr, seven, next }) }),
    );
    const scans = days.flatMap((one) => one.scans);
    await database.transaction(async (tx) => {
      for (const [gate, read] of Map.groupBy(scans, (scan) => scan.gate)) {
        const of = { gatheringId: id, scannerId: devices.get(gate)!, now: new Date(seven + 11 * 60 * minuteMs) };
        await store.add(tx, of, read);
      }
      await store.place(
        tx,
        id,
        days.map(({ delegateId, inside, entered }) => ({ delegateId, day, inside, entered })),
      );
    });
  }
}

/** In by the main gate, and from there into another zone that the badge opens. */
function passagesOf(
  { template }: Gathering,
  { kindCode }: Holder,
  { nr, seven, next }: { nr: number; seven: number; next: () => string },
): HeldPassage[] {
  const { zones } = template.kinds.find(({ code }) => code === kindCode)!;
  const [main, ...others] = template.gates.filter(({ zone }) => zones.includes(zone));
  if (!main) return [];
  const arrives = arrivals[(nr * 13) % arrivals.length]! + (nr % 7);
  const passage = (gate: string, minutes: number): HeldPassage => {
    const at = seven + minutes * minuteMs + (nr % 60) * 1000;
    return { nonce: next(), at, gate, direction: 'in', badge: { kindCode, revokedAt: null } };
  };
  const goesOn = others.length > 0 && nr % 4 !== 1 ? [others[nr % others.length]!] : [];
  return [passage(main.code, arrives), ...goesOn.map(({ code }) => passage(code, arrives + 40 + ((nr * 29) % 240)))];
}

/** One person's day, decided as the server does. */
function dayOf(
  gathering: Gathering,
  { badgeId, delegateId }: Holder,
  { day, passages }: { day: string; passages: HeldPassage[] },
) {
  const { decisions, inside } = decideDay(admissionRules(gathering), passages);
  const scans = passages.map(({ nonce, at, gate, direction }): Scan => {
    const { verdict } = decisions.get(nonce)!;
    const read = { nonce, badgeId, delegateId, day, at: new Date(at), gate, direction };
    return { ...read, means: 'camera', shown: verdict, verdict };
  });
  return { delegateId, day, scans, inside, entered: scans.some(({ verdict }) => verdict === 'admitted') };
}

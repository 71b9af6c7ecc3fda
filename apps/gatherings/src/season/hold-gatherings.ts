import type { INestApplicationContext } from '@nestjs/common';
import type { DelegateKind } from '@sangtao/programmes/gathering-kinds';
import { Database } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { Season } from '@sangtao/service-kit/season';
import type { Delegate, DelegateState } from '../delegates/delegate.js';
import { NewDelegatesStore } from '../delegates/new-delegates.store.js';
import { RegisterDelegate } from '../delegates/register-delegate.usecase.js';
import { BeginAndEnd } from '../gatherings/begin-and-end.job.js';
import { ChangeGathering } from '../gatherings/change-gathering.usecase.js';
import { ReplaceTemplate } from '../gatherings/replace-template.usecase.js';
import { CreateGathering } from '../gatherings/create-gathering.usecase.js';
import { dayOf, type Gathering } from '../gatherings/gathering.js';
import { admitPeople } from './admit-people.js';
import { aMadeUpDelegate } from './people.js';

const day = 86_400_000;
/** As many as the edition of 2023 had, by kind: about 1,000. */
const crowd: Record<string, number> = {
  ...{ organiser: 60, speaker: 42, exhibitor: 300, enterprise: 180, investor: 28, press: 40, visitor: 350 },
};

/** A Techconnect that is over, of the size of that of 2023, and one to which people register now. Everybody in them is made up. */
export async function holdGatherings(app: INestApplicationContext, season: Season): Promise<void> {
  const past = await hold(app, season, { inDays: -240, provinceCode: '48', venue: 'Cung Hội nghị Ánh Dương' });
  await fill(app, season, { gathering: past, share: 1, waiting: 0 });
  await admitPeople(app, season, past);
  season.clock.moveTo(season.now);
  const job = app.get(BeginAndEnd, { strict: false });
  // The day after its last is over.
  await job.run();
  const coming = await hold(app, season, {
    inDays: 32,
    provinceCode: '40',
    venue: 'Trung tâm Hội nghị Lam Giang',
  });
  await fill(app, season, { gathering: coming, share: 0.6, waiting: 14 });
  season.clock.moveTo(season.now);
}

interface When {
  inDays: number;
  provinceCode: string;
  venue: string;
}

/** Announced two months before, two days long. */
async function hold(
  app: INestApplicationContext,
  { now, clock }: Season,
  { inDays, provinceCode, venue }: When,
): Promise<Gathering> {
  const first = new Date(now.getTime() + inDays * day);
  const startsOn = dayOf(first, 'Asia/Ho_Chi_Minh');
  const endsOn = dayOf(new Date(first.getTime() + day), 'Asia/Ho_Chi_Minh');
  const year = startsOn.slice(0, 4);
  clock.moveTo(new Date(first.getTime() - 62 * day));
  const { id, version, template } = await app.get(CreateGathering, { strict: false }).execute({
    ...{
      templateCode: 'techconnect',
      code: `TECHCONNECT-${year}${inDays < 0 ? '' : '-2'}`,
      startsOn,
      endsOn,
      provinceCode,
      venue,
    },
    nameVi: `Techconnect và Đổi mới sáng tạo Việt Nam ${inDays < 0 ? 'đợt 1' : 'đợt 2'}/${year}`,
    nameEn: `Techconnect and Innovation Vietnam ${year}, part ${inDays < 0 ? '1' : '2'}`,
  });
  const announced = await app.get(ChangeGathering, { strict: false }).announce(id, version);
  return { ...announced, template };
}

interface Crowd {
  gathering: Gathering;
  /** Of {@link crowd}. */
  share: number;
  /** Who waits for a place as a visitor. */
  waiting: number;
}

async function fill(
  app: INestApplicationContext,
  { accounts, clock, now }: Season,
  { gathering, share, waiting }: Crowd,
): Promise<void> {
  const ids = app.get(Ids, { strict: false });
  const begin = gathering.registrationOpensAt.getTime();
  const end = Math.min(gathering.registrationClosesAt.getTime(), now.getTime()) - 1;
  const delegates = gathering.template.kinds.flatMap((kind) => {
    const count = Math.round((crowd[kind.code] ?? 0) * share);
    return Array.from({ length: count }, (_, n): Delegate => {
      const state = stateOf(kind, n, share < 1);
      const registeredAt = new Date(begin + ((end - begin) * (n + 1)) / (count + 1));
      return {
        ...aMadeUpDelegate(kind, n * 7 + kind.code.length * 101),
        ...{ id: ids.next(), gatheringId: gathering.id, accountId: null, kindCode: kind.code, state, arrival: n + 1 },
        ...{ holdsPlace: state === 'confirmed', place: null, reason: null, registeredAt, version: 1, eventVersion: 0 },
      };
    });
  });
  const store = app.get(NewDelegatesStore, { strict: false });
  await app.get(Database, { strict: false }).transaction((tx) => store.insertAll(tx, delegates));
  // The people of the demonstration register as people do.
  clock.moveTo(new Date(end));
  const register = app.get(RegisterDelegate, { strict: false });
  for (const [nr, { id, name }] of [accounts.applicant, ...accounts.applicants].entries()) {
    const who = {
      kindCode: 'visitor',
      name,
      // The others each have a workshop of their own: whoever meets comes for somebody else.
      organisation: nr === 0 ? 'Nhóm Sáng chế Sông Hương' : `Cơ sở ${name}`,
      phone: '',
      answers: { purpose: 'learn' },
    };
    await register.execute(gathering.id, id, { ...who, inviteAgain: true, privacyRead: true });
  }
  if (waiting > 0) await letWait(app, gathering, waiting);
}

/** Where the office approves, some wait for it. */
function stateOf({ approval }: DelegateKind, n: number, running: boolean): DelegateState {
  return running && approval === 'manual' && n % 9 === 4 ? 'pending' : 'confirmed';
}

/** No investor has a place any more, and some more came. */
async function letWait(app: INestApplicationContext, gathering: Gathering, count: number): Promise<void> {
  const ids = app.get(Ids, { strict: false });
  const kind = gathering.template.kinds.find(({ code }) => code === 'investor')!;
  const taken = Math.round(crowd.investor! * 0.6);
  const line = Array.from({ length: count }, (_, n): Delegate => ({
    ...aMadeUpDelegate(kind, 5000 + n * 5),
    ...{
      id: ids.next(),
      gatheringId: gathering.id,
      accountId: null,
      kindCode: kind.code,
      state: 'waiting',
      arrival: taken + n + 1,
    },
    ...{
      holdsPlace: false,
      place: n + 1,
      reason: null,
      registeredAt: new Date(gathering.registrationOpensAt.getTime() + n * day),
    },
    ...{ version: 1, eventVersion: 0 },
  }));
  const kinds = gathering.template.kinds.map((one) => (one.code === kind.code ? { ...one, quota: taken - 2 } : one));
  const store = app.get(NewDelegatesStore, { strict: false });
  await app
    .get(ReplaceTemplate, { strict: false })
    .execute(gathering.id, gathering.version, { ...gathering.template, kinds });
  await app.get(Database, { strict: false }).transaction((tx) => store.insertAll(tx, line));
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideSeason, editSeason } from '@sangtao/awards/module';
import { agreeSeason, listSeason, meetSeason } from '@sangtao/exchange/module';
import { CreateAccounts, type NewAccount } from '@sangtao/identity/module';
import { holdGatherings, releaseReports, stageGatherings } from '@sangtao/gatherings/module';
import { judgeSeason, voteSeason } from '@sangtao/judging/module';
import { readOldMessages } from '@sangtao/notifications/module';
import { enterSeason } from '@sangtao/registration/module';
import { runContexts, type RunningSystem } from '@sangtao/service-kit/boot';
import { MovableClock } from '@sangtao/service-kit/clock';
import { nominatingBody, type Season, type SeasonAccount } from '@sangtao/service-kit/season';
import { KitSettings, settings } from '@sangtao/service-kit/settings';
import { contexts } from '../contexts.js';
import { nobodyYet } from '../nobody-yet.js';
import { makeEditions } from './calendar.js';
import { makePeople } from './people.js';

const grantsOf: Record<string, NewAccount['grants']> = {
  admin: [{ role: 'admin', scope: '*' }],
  secretary: [{ role: 'organiser', scope: '*' }],
  officer: [{ role: 'officer', scope: '40' }],
  // The union of the officer's province.
  nominator: [{ role: 'nominator', scope: nominatingBody }],
};

/** Loads the demonstration where nobody has an account yet, by all contexts together and in its own time; all people are made up. */
export async function loadSeasonIfEmpty(dataDir: string, say: (text: string) => void): Promise<void> {
  const kit = settings(KitSettings);
  if (!(await nobodyYet(kit.databaseUrl))) return;
  say('loading the demonstration season');
  const now = new Date();
  const clock = new MovableClock(now);
  const season: Season = { now, clock, accounts: makePeople(), editions: makeEditions(now) };
  const system = await runContexts(contexts, { settings: { ...kit, port: 0 }, clock });
  try {
    await createAccounts(system, season, dataDir);
    for (const edition of Object.values(season.editions)) await play(system, season, edition);
    await listSeason(system.contexts.get('exchange')!.app, season);
    await holdGatherings(system.contexts.get('gatherings')!.app, season);
    await stageGatherings(system.contexts.get('gatherings')!.app, season);
    // The exchange learns by events which there are, and who has a place where.
    await system.settle();
    await meetSeason(system.contexts.get('exchange')!.app, season);
    await agreeSeason(system.contexts.get('exchange')!.app, season);
    clock.moveTo(new Date());
    await releaseReports(system.contexts.get('gatherings')!.app, season);
    await system.settle();
    await readOldMessages(system.contexts.get('notifications')!.app, season);
  } finally {
    await system.stop();
  }
  say(`the demonstration is loaded; its accounts stand in ${dataDir}/demo-accounts.json`);
}

/** One edition from its call to where it is today. A context learns of the others' part by their events. */
async function play(system: RunningSystem, season: Season, edition: Season['editions']['open']): Promise<void> {
  const appOf = (name: 'registration' | 'judging' | 'awards') => system.contexts.get(name)!.app;
  await enterSeason(appOf('registration'), season, edition);
  await system.settle();
  const isBook = edition.templateCode === 'golden-book';
  if (edition.judging) await (isBook ? voteSeason : judgeSeason)(appOf('judging'), season, edition);
  await system.settle();
  if (edition.decision) await decideSeason(appOf('awards'), season, edition);
  await system.settle();
  if (isBook && edition.decision) await editSeason(appOf('awards'), season, edition);
  await system.settle();
}

async function createAccounts(system: RunningSystem, { accounts }: Season, dataDir: string): Promise<void> {
  const { judges, applicants, ...named } = accounts;
  const all = [...Object.values(named), ...judges, ...applicants];
  // Written first: an account that nobody could sign in to would be worse than a password without an account.
  writeFileSync(join(dataDir, 'demo-accounts.json'), JSON.stringify(all.map(toFile), null, 2), { mode: 0o600 });
  const list = all.map((account) => ({ ...account, grants: grantsOf[account.role] ?? [] }));
  await system.contexts.get('identity')!.app.get(CreateAccounts, { strict: false }).execute(list);
}

function toFile({ role, email, name, password }: SeasonAccount) {
  return { role, email, name, password };
}

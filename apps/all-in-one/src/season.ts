import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAwardsSeason } from '@sangtao/awards/module';
import { CreateAccounts, type NewAccount } from '@sangtao/identity/module';
import { loadJudgingSeason } from '@sangtao/judging/module';
import { finishRegistrationSeason, loadRegistrationSeason } from '@sangtao/registration/module';
import type { RunningSystem } from '@sangtao/service-kit/boot';
import { Database } from '@sangtao/service-kit/database';
import type { Season, SeasonAccount } from '@sangtao/service-kit/season';
import { v7 } from 'uuid';
import { applicants, judges } from './season-people.js';

type Grants = NewAccount['grants'];

const grantsOf: Record<string, Grants> = {
  admin: [{ role: 'admin', scope: '*' }],
  secretary: [{ role: 'organiser', scope: '*' }],
  officer: [{ role: 'officer', scope: '01' }],
};

/** Nobody has an account yet. */
export async function isEmpty(system: RunningSystem): Promise<boolean> {
  const identity = system.contexts.get('identity')!.app.get(Database);
  return (await identity.query('select 1 as one from identity."user" limit 1')).length === 0;
}

/** Loads the demonstration into an empty database; all people are made up. */
export async function loadSeason(system: RunningSystem, dataDir: string, now: Date): Promise<Season> {
  const season = makeSeason(now);
  const { judges, applicants, ...named } = season.accounts;
  const accounts = [...Object.values(named), ...judges, ...applicants];
  const list = accounts.map((account) => ({ ...account, grants: grantsOf[account.role] ?? [] }));
  // Written first: an account that nobody could sign in to would be worse than a password without an account.
  writeFileSync(join(dataDir, 'demo-accounts.json'), JSON.stringify(accounts.map(toFile), null, 2), { mode: 0o600 });
  const appOf = (name: 'identity' | 'registration' | 'judging' | 'awards') => system.contexts.get(name)!.app;
  await appOf('identity').get(CreateAccounts, { strict: false }).execute(list);
  await loadRegistrationSeason(appOf('registration'), season);
  // Judging learns of editions and entries by their events.
  await system.settle();
  await loadJudgingSeason(appOf('judging'), season);
  await system.settle();
  await loadAwardsSeason(appOf('awards'), season);
  await finishRegistrationSeason(appOf('registration'), season);
  return season;
}

function makeSeason(now: Date): Season {
  const year = now.getUTCFullYear();
  return {
    now,
    accounts: {
      admin: account('admin', 'admin', 'Quản trị hệ thống'),
      secretary: account('secretary', 'thu-ky', 'Nguyễn Thị Thu Hà'),
      chair: account('chair', 'chu-tich', 'Trần Quốc Bảo'),
      officer: account('officer', 'can-bo-tinh', 'Lê Thị Mai Hương'),
      applicant: account('applicant', 'tac-gia', 'Phạm Minh Đức'),
      judges: judges.map((name, n) => account('judge', `giam-khao-${n + 1}`, name)),
      applicants: applicants.map((name, n) => account('applicant', `tac-gia-${n + 2}`, name)),
    },
    editions: {
      finished: { id: v7(), code: `HTSTKT-${year - 2}`, year: year - 2 },
      current: { id: v7(), code: `HTSTKT-${year}`, year },
      open: { id: v7(), code: `HTSTKT-${year + 2}`, year: year + 2 },
    },
  };
}

function account(role: string, mailbox: string, name: string): SeasonAccount {
  const password = randomBytes(12).toString('base64url');
  return { id: v7(), role, name, password, email: `${mailbox}@sangtao.example.com` };
}

function toFile({ role, email, name, password }: SeasonAccount) {
  return { role, email, name, password };
}

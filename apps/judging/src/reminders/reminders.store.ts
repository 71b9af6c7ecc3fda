import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { isThere, table } from '../sheets/table.sql.js';
import { usualPlan, type ReminderPlan } from './reminder-plan.js';

/** Somebody who still has sheets to hand in. */
export interface Incomplete {
  judgeId: string;
  name: string;
  missing: number;
}

interface Reminder {
  judgeId: string;
  missing: number;
  daysBefore: number;
  dueAt: Date;
  at: Date;
}

interface OpenRound {
  roundId: string;
  editionId: string;
  openedAt: Date | null;
  dueAt: Date;
  plan: ReminderPlan | null;
}

const plan = `(select json_build_object('days', days, 'note', note, 'version', version) from judging.reminder_plan
  where round_id = round.id) as plan`;

@Injectable()
export class RemindersStore {
  constructor(private readonly database: Database) {}

  async planOf(roundId: string): Promise<ReminderPlan> {
    const [row] = await this.database.query<{ plan: ReminderPlan | null }>(
      `select ${plan} from judging.round where id = $1`,
      [roundId],
    );
    return row?.plan ?? usualPlan;
  }

  async openRounds(): Promise<(OpenRound & { plan: ReminderPlan })[]> {
    const rounds = await this.database.query<OpenRound>(
      `select id as "roundId", edition_id as "editionId", opened_at as "openedAt", due_at as "dueAt", ${plan}
       from judging.round where state = 'open' and due_at is not null order by id`,
    );
    return rounds.map((round) => ({ ...round, plan: round.plan ?? usualPlan }));
  }

  /** Who has accepted and not handed in everything, by name. */
  incomplete(roundId: string): Promise<Incomplete[]> {
    return this.database.query<Incomplete>(
      `select judge.id as "judgeId", judge.name,
         (count(*) filter (where sheet.state is distinct from 'submitted'))::int as missing
       from ${table} where round.id = $1 and ${isThere}
       group by judge.id, judge.name having count(*) filter (where sheet.state is distinct from 'submitted') > 0
       order by judge.name, judge.id`,
      [roundId],
    );
  }

  sent(roundId: string): Promise<{ daysBefore: number; at: Date; judges: number }[]> {
    return this.database.query(
      `select days_before as "daysBefore", min(at) as at, count(*)::int as judges
       from judging.reminder join judging.judge on judge.id = judge_id where round_id = $1
       group by days_before, reminder.due_at order by reminder.due_at desc, days_before desc`,
      [roundId],
    );
  }

  /** False when this judge had this reminder of this end already. */
  async mark(tx: Transaction, { judgeId, missing, daysBefore, dueAt, at }: Reminder): Promise<boolean> {
    const marked = await tx.query(
      `insert into judging.reminder (judge_id, days_before, missing, at, due_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning judge_id`,
      [judgeId, daysBefore, missing, at, dueAt],
    );
    return marked.length > 0;
  }

  /** @throws Refusal version-conflict */
  async change(tx: Transaction, roundId: string, { days, note, version }: ReminderPlan): Promise<ReminderPlan> {
    const [changed] = await tx.query<ReminderPlan>(
      `insert into judging.reminder_plan as known (round_id, days, note, version)
       select $1, $2::int[], $3, 1 where $4 = 0 or exists (select 1 from judging.reminder_plan where round_id = $1)
       on conflict (round_id) do update set days = excluded.days, note = excluded.note, version = known.version + 1
         where known.version = $4
       returning days, note, version`,
      [roundId, days, note, version],
    );
    if (!changed) throw new Refusal('version-conflict');
    return changed;
  }
}

import { MovableClock } from '@sangtao/service-kit/clock';
import type { ContextName } from '@sangtao/service-kit/context';
import { RetentionSettings } from '@sangtao/service-kit/retention-settings';
import { Retention } from '@sangtao/service-kit/retention';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { contexts } from '../src/contexts.js';

export const dayMs = 86_400_000;

export interface Case {
  context: ContextName;
  name: string;
  /** A row of the class whose time counts from then. @returns whether it still says what it said */
  make(since: Date): Promise<() => Promise<boolean>>;
}

/** All services with a clock that moves, and rows of people and things that were over at some time. */
export class RetentionWorld {
  readonly clock = new MovableClock(new Date());
  readonly settings = Object.assign(new RetentionSettings(), { keepEntriesDays: 1_000 });
  system!: TestSystem;

  async start(): Promise<void> {
    process.env.KEEP_ENTRIES_DAYS = String(this.settings.keepEntriesDays);
    this.system = await startContexts(contexts, { clock: this.clock });
    await this.sql(
      `insert into identity."user" (id, name, email, "emailVerified") values ('u', 'Lò Thị Xuân', 'x@example.com', true)`,
    );
  }

  async stop(): Promise<void> {
    delete process.env.KEEP_ENTRIES_DAYS;
    await this.system.stop();
  }

  sql<Row extends object>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.system.database.query<Row>(text, parameters);
  }

  /** Everything that is due by the clock now, in every service. */
  async forget(): Promise<void> {
    for (const { app } of this.system.contexts.values()) await app.get(Retention, { strict: false }).run();
  }

  async count(table: string, where: string, parameters: unknown[] = []): Promise<number> {
    const [row] = await this.sql<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`, parameters);
    return row!.n;
  }

  /** An entry of an edition whose deadline was then. @returns its id */
  async anEntry(deadline: Date, more: { code?: string; honoured?: boolean | null } = {}): Promise<string> {
    const [edition, entry] = [v7(), v7()];
    await this.sql(
      `insert into registration.edition (id, code, programme_code, year, name_vi, name_en, state, opens_at, closes_at, rulebook)
       values ($1::uuid, $1::uuid::text, 'p', 2020, 'n', 'n', 'published', $2::timestamptz - interval '1 day', $2, '{}')`,
      [edition, deadline],
    );
    await this.sql(
      `insert into registration.entry (id, edition_id, code, state, applicant_id, title, answers, authors, changed_at, created_at, honoured)
       values ($1, $2, $3, $4, $1, 'Máy sấy', '{"summary": "Nóng"}', '[{"name": "Chu Văn Đạt"}]', $5, $5, $6)`,
      [entry, edition, more.code ?? null, more.code ? 'accepted' : 'draft', deadline, more.honoured ?? null],
    );
    await this.sql(
      `insert into registration.entry_history (entry_id, at, kind, detail) values ($1, now(), 'saved', '{"note": "gọi anh Đạt"}')`,
      [entry],
    );
    return entry;
  }

  async aNomination(entry: string): Promise<string> {
    await this.sql(
      `insert into registration.nomination (entry_id, edition_id, organisation_id, organisation_kind, nominee, born_on)
       select id, edition_id, 'org-001', 'provincial_union', '{"name": "Chu Văn Đạt"}', '1980-01-01' from registration.entry
        where id = $1`,
      [entry],
    );
    return entry;
  }

  /** A child among the authors of an entry. */
  async aParticipant(entry: string): Promise<string> {
    await this.sql(
      `insert into registration.participant (entry_id, author_id, born_on, guardian)
       values ($1, $2, '2015-01-01', '{"name": "Chu Văn Đạt"}')`,
      [entry, v7()],
    );
    return entry;
  }

  async aFile(entry: string): Promise<string> {
    const file = v7();
    await this.sql(
      `insert into registration.file (id, entry_id, slot, name, bytes, type, sha256, state, created_at)
       values ($1, $2, 'full-text', 'Chu Văn Đạt.pdf', 1, 'pdf', repeat('a', 64), 'stored', now())`,
      [file, entry],
    );
    return file;
  }

  async aMessage(at: Date, channel: string, state: string): Promise<string> {
    const id = v7();
    await this.sql(
      `insert into notifications.message (id, source, recipient, channel, account_id, kind, data, at, state, due_at)
       values ($1::uuid, $1::uuid::text, 'u', $2, 'u', 'entry-submitted', '{}', $3, $4, $3::timestamptz + interval '100 years')`,
      [id, channel, at, state],
    );
    return id;
  }

  /** An event that was over then, with a delegate and somebody who was invited. @returns the ids of both */
  async anEvent(lastDay: Date): Promise<{ event: string; delegate: string; invitation: string }> {
    const [event, delegate, invitation] = [v7(), v7(), v7()];
    await this.sql(
      `insert into gatherings.gathering (id, code, name_vi, name_en, starts_on, ends_on, time_zone, province_code, venue,
         registration_opens_at, registration_closes_at, state, template_code, template)
       values ($1::uuid, $1::uuid::text, 'n', 'n', $2, $2, 'UTC', '01', 'v', '2000-01-01', '2000-01-02', 'ended', 't', '{}')`,
      [event, lastDay],
    );
    await this.sql(
      `insert into gatherings.delegate (id, gathering_id, kind_code, state, holds_place, arrival, name, organisation, organisation_key,
         position, phone, answers, invite_again, registered_at)
       values ($1, $2, 'visitor', 'confirmed', true, 1, 'Lò Thị Xuân', 'o', 'o', 'p', '09', '{}', true, now())`,
      [delegate, event],
    );
    await this.sql(
      `insert into gatherings.invitation (id, gathering_id, kind_code, email, name, organisation, state, basis, added_at)
       values ($1::uuid, $2, 'visitor', $1::uuid::text, 'Lò Thị Xuân', 'o', 'sent', '{}', now())`,
      [invitation, event],
    );
    return { event, delegate, invitation };
  }

  /** A device at a gate, with a badge that it may read. */
  async aGate(): Promise<{ gathering: string; scanner: string; delegate: string }> {
    const { event: gathering, delegate } = await this.anEvent(new Date('2020-01-02'));
    const scanner = v7();
    await this.sql(
      `insert into gatherings.scanner (id, gathering_id, name, gate, registered_at) values ($1, $2, 'Máy 1', 'main', now())`,
      [scanner, gathering],
    );
    return { gathering, scanner, delegate };
  }

  aSession(id: string, expires: Date, seen: Date): Promise<object[]> {
    return this.sql(
      `insert into identity.session (id, "expiresAt", token, "createdAt", "updatedAt", "userId", seen_at)
       values ($1, $2, $1, $3, $3, 'u', $3)`,
      [id, expires, seen],
    );
  }

  /** A row with a key of its own. */
  row(context: ContextName, name: string, table: string, insert: (since: Date, key: string) => Promise<unknown>): Case {
    const said = `to_jsonb(${table.split('.')[1]})::text like '%' || $1 || '%'`;
    const make = async (since: Date) => {
      const key = v7();
      await insert(since, key);
      return async () => (await this.count(table, said, [key])) > 0;
    };
    return { context, name, make };
  }
}

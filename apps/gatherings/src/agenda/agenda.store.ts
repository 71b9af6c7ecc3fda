import { Injectable } from '@nestjs/common';
import { defaultAgendaRules } from '@sangtao/programmes/gathering-agenda';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Gathering } from '../gatherings/gathering.js';
import { emptyAgenda, type Agenda } from './agenda.js';

/** What organisers work on. */
export interface Draft {
  agenda: Agenda;
  version: number;
}

/** The last edit, which may be taken back. */
export interface LastEdit {
  what: string;
  at: Date;
}

/** Edits that may be taken back, one after the other. */
const remembered = 100;

@Injectable()
export class AgendaStore {
  constructor(private readonly database: Database) {}

  /** An empty one where nobody has begun. */
  async get(gathering: Gathering): Promise<Draft> {
    const [row] = await this.database.query<Draft>(
      'select draft as agenda, version from gatherings.agenda where gathering_id = $1',
      [gathering.id],
    );
    return row ?? { agenda: begun(gathering), version: 0 };
  }

  /** Locked until the transaction ends. @throws Refusal version-conflict */
  async lock(tx: Transaction, gathering: Gathering, version: number): Promise<Draft> {
    await tx.query(
      'insert into gatherings.agenda (gathering_id, draft) values ($1, $2::jsonb) on conflict (gathering_id) do nothing',
      [gathering.id, JSON.stringify(begun(gathering))],
    );
    const [draft] = await tx.query<Draft>(
      'select draft as agenda, version from gatherings.agenda where gathering_id = $1 for update',
      [gathering.id],
    );
    if (draft!.version !== version) throw new Refusal('version-conflict', { version: draft!.version });
    return draft!;
  }

  /** The row is locked. */
  async save(tx: Transaction, gatheringId: string, agenda: Agenda): Promise<void> {
    await tx.query('update gatherings.agenda set draft = $2::jsonb, version = version + 1 where gathering_id = $1', [
      gatheringId,
      JSON.stringify(agenda),
    ]);
  }

  /** What was there before an edit, until it is far away. */
  async remember(tx: Transaction, gatheringId: string, before: Draft, edit: LastEdit): Promise<void> {
    await tx.query(
      'insert into gatherings.agenda_edit (gathering_id, version, what, before, at) values ($1, $2, $3, $4::jsonb, $5)',
      [gatheringId, before.version, edit.what, JSON.stringify(before.agenda), edit.at],
    );
    await tx.query(
      `delete from gatherings.agenda_edit where gathering_id = $1 and version <= (
         select version from gatherings.agenda_edit where gathering_id = $1 order by version desc offset $2 limit 1)`,
      [gatheringId, remembered],
    );
  }

  async lastEdit(gatheringId: string): Promise<LastEdit | null> {
    const [row] = await this.database.query<LastEdit>(
      'select what, at from gatherings.agenda_edit where gathering_id = $1 order by version desc limit 1',
      [gatheringId],
    );
    return row ?? null;
  }

  /** Takes the last edit out of the memory. @returns what was there before it */
  async forgetEdit(tx: Transaction, gatheringId: string): Promise<Agenda | undefined> {
    const [row] = await tx.query<{ before: Agenda }>(
      `delete from gatherings.agenda_edit where gathering_id = $1 and version = (
         select max(version) from gatherings.agenda_edit where gathering_id = $1) returning before`,
      [gatheringId],
    );
    return row?.before;
  }

  /** None of them can be taken back any more. */
  async forgetEdits(tx: Transaction, gatheringId: string): Promise<void> {
    await tx.query('delete from gatherings.agenda_edit where gathering_id = $1', [gatheringId]);
  }

  /** Of a speaker whose account is gone the name stays, as it was printed; whose account it was goes. */
  async unlink(tx: Transaction, accountId: string): Promise<void> {
    const linked = `jsonb_build_object('speakers', jsonb_build_array(jsonb_build_object('accountId', $1::text)))`;
    for (const [table, column] of [
      ['agenda', 'draft'],
      ['agenda_edit', 'before'],
    ] as const) {
      await tx.query(
        `update gatherings.${table} set ${column} = jsonb_set(${column}, '{speakers}', (
           select jsonb_agg(case when speaker->>'accountId' = $1 then speaker || '{"accountId": null}' else speaker end order by nr)
             from jsonb_array_elements(${column}->'speakers') with ordinality as listed (speaker, nr)))
         where ${column} @> ${linked}`,
        [accountId],
      );
    }
  }
}

function begun({ template }: Gathering): Agenda {
  return emptyAgenda(template.agenda ?? defaultAgendaRules);
}

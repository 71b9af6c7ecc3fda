import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Held, Waiting } from './delegate.js';

/** A kind of delegate of a gathering. */
export interface KindOf {
  gatheringId: string;
  kindCode: string;
}

/** The places of a kind and the line of those who wait for one. Everything about them happens under the kind's lock. */
@Injectable()
export class LineStore {
  /** Until the transaction ends nobody else gets a place of this kind, gives one back, or moves in its line. */
  async lock(tx: Transaction, { gatheringId, kindCode }: KindOf): Promise<void> {
    await tx.query(
      `insert into gatherings.kind_arrivals as known (gathering_id, kind_code) values ($1, $2)
       on conflict (gathering_id, kind_code) do update set last = known.last`,
      [gatheringId, kindCode],
    );
  }

  /** The same, for somebody who arrives. @returns their number, from 1 on */
  async arrive(tx: Transaction, { gatheringId, kindCode }: KindOf): Promise<number> {
    const [row] = await tx.query<{ last: number }>(
      `insert into gatherings.kind_arrivals as known (gathering_id, kind_code, last) values ($1, $2, 1)
       on conflict (gathering_id, kind_code) do update set last = known.last + 1 returning last`,
      [gatheringId, kindCode],
    );
    return row!.last;
  }

  /** How many hold a place, and how many of them come from this organisation; an empty one is nobody's. */
  async held(tx: Transaction, { gatheringId, kindCode }: KindOf, organisationKey: string): Promise<Held> {
    const [row] = await tx.query<Held>(
      `select count(*)::int as taken, count(*) filter (where organisation_key = $3 and $3 <> '')::int as "ofOrganisation"
       from gatherings.delegate where gathering_id = $1 and kind_code = $2 and holds_place`,
      [gatheringId, kindCode, organisationKey],
    );
    return row!;
  }

  async heldBy(
    tx: Transaction,
    { gatheringId, kindCode }: KindOf,
  ): Promise<{ taken: number; heldBy: Map<string, number> }> {
    const rows = await tx.query<{ key: string; count: number }>(
      `select organisation_key as key, count(*)::int as count from gatherings.delegate
       where gathering_id = $1 and kind_code = $2 and holds_place group by 1`,
      [gatheringId, kindCode],
    );
    const taken = rows.reduce((sum, { count }) => sum + count, 0);
    return { taken, heldBy: new Map(rows.map(({ key, count }) => [key, count])) };
  }

  /** Accounts of those who hold a place, or wait for one or for an answer. */
  async people(tx: Transaction, gatheringId: string): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }>(
      `select distinct account_id as "accountId" from gatherings.delegate
       where gathering_id = $1 and state in ('pending', 'waiting', 'confirmed') and account_id is not null order by 1`,
      [gatheringId],
    );
    return rows.map(({ accountId }) => accountId);
  }

  /** Kinds that somebody registered for, also who did not stay. */
  async kindsInUse(tx: Transaction, gatheringId: string): Promise<string[]> {
    const rows = await tx.query<{ code: string }>(
      'select distinct kind_code as code from gatherings.delegate where gathering_id = $1 order by 1',
      [gatheringId],
    );
    return rows.map(({ code }) => code);
  }

  /** From the first on. */
  line(tx: Transaction, { gatheringId, kindCode }: KindOf): Promise<Waiting[]> {
    return tx.query<Waiting>(
      `select id, organisation_key as "organisationKey", place from gatherings.delegate
       where gathering_id = $1 and kind_code = $2 and state = 'waiting' order by place`,
      [gatheringId, kindCode],
    );
  }

  /** Moves whoever stands at one place to another, which is a new version of them; those between make room. */
  async move(tx: Transaction, { gatheringId, kindCode }: KindOf, from: number, to: number): Promise<void> {
    await tx.query(
      `update gatherings.delegate set version = version + (place = $3)::int,
         place = case when place = $3 then $4 when $4 < $3 then place + 1 else place - 1 end
       where gathering_id = $1 and kind_code = $2 and state = 'waiting' and place between least($3::int, $4) and greatest($3::int, $4)`,
      [gatheringId, kindCode, from, to],
    );
  }

  async rememberMove(
    tx: Transaction,
    move: KindOf & {
      id: string;
      delegateId: string;
      actor: string;
      reason: string;
      from: number;
      to: number;
      at: Date;
    },
  ): Promise<void> {
    const { id, gatheringId, kindCode, delegateId, actor, reason, from, to, at } = move;
    await tx.query(
      `insert into gatherings.line_move (id, gathering_id, kind_code, delegate_id, actor, reason, from_place, to_place, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, gatheringId, kindCode, delegateId, actor, reason, from, to, at],
    );
  }
}

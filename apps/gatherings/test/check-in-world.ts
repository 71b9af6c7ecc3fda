import { randomUUID } from 'node:crypto';
import type { Direction, Verdict } from '@sangtao/programmes/admission';
import { BadgesStore } from '../src/badges/badges.store.js';
import { codeHash } from '../src/badges/badge-code.js';
import { dayIn, emailOf, GatheringsWorld, office, type Said } from './gatherings-world.js';

const hour = new Date().getUTCHours();
/** Where it is the same day as in Greenwich, and far from midnight. */
export const zoneOfToday = hour < 6 ? 'Etc/GMT-9' : hour < 18 ? 'UTC' : 'Etc/GMT+5';

export interface Ruled {
  nonce: string;
  verdict: Verdict;
  first: { at: string; gate: string; device: string } | null;
  holder: { name: string } | null;
}

export interface SentScan {
  nonce: string;
  codeHash: string;
  at: string;
  gate: string;
  direction: Direction;
  means: string;
  shown: Verdict | null;
}

/** A gathering on its first day, with gates, devices and people. */
export class CheckInWorld extends GatheringsWorld {
  /** Held today and tomorrow. */
  async running(code: string): Promise<string> {
    const { id } = await this.announced(code);
    await this.sql(
      `update gatherings.gathering set starts_on = $2, ends_on = $3, time_zone = $4, state = 'running' where id = $1`,
      [...[id, dayIn(0), dayIn(1), zoneOfToday]],
    );
    return id;
  }

  /** A visitor with a badge. @returns the delegate, and what is kept of the badge's code */
  async badged(gatheringId: string, n: number, more: object = {}): Promise<{ delegateId: string; hash: string }> {
    const { body } = await this.register(gatheringId, n, more);
    const app = this.system.contexts.get('gatherings')!.app;
    const code = await app.get(BadgesStore, { strict: false }).codeOf(body.id);
    return { delegateId: body.id, hash: codeHash(code!) };
  }

  /** Many visitors at once, written past the door. @returns the hashes of their badges */
  async crowd(gatheringId: string, count: number): Promise<string[]> {
    const rows = await this.sql<{ hash: string }>(
      `with people as (
         insert into gatherings.delegate (id, gathering_id, kind_code, state, holds_place, arrival, name, organisation, organisation_key,
           position, phone, answers, invite_again, registered_at, event_version)
         select gen_random_uuid(), $1, 'visitor', 'confirmed', true, n, 'Khách ' || n, 'Viện ' || n, '', '', '', '{}', false, now(), 0
         from generate_series(1, $2::int) n returning id)
       insert into gatherings.badge (id, delegate_id, code_hash, issued_at)
       select gen_random_uuid(), id, encode(sha256(id::text::bytea), 'hex'), now() from people returning code_hash as hash`,
      [gatheringId, count],
    );
    return rows.map(({ hash }) => hash);
  }

  async device(gatheringId: string, name: string, gate = 'main'): Promise<string> {
    const path = `/gatherings/${gatheringId}/scanners`;
    const said = await this.call(office, { method: 'POST', path, body: { name, gate } });
    if (said.status !== 201) throw new Error(`${said.status} ${said.bytes.toString()}`);
    return said.body.id;
  }

  /** Somebody who may work at its gates. */
  async helper(gatheringId: string, n: number): Promise<void> {
    const path = `/gatherings/${gatheringId}/gate-helpers`;
    const said = await this.call(office, { method: 'POST', path, body: { email: emailOf(n), name: `Người ${n}` } });
    if (said.status !== 201) throw new Error(`${said.status} ${said.bytes.toString()}`);
  }

  aScan(hash: string, overrides: Partial<SentScan> = {}): SentScan {
    const read = { nonce: randomUUID(), codeHash: hash, at: this.clock.now().toISOString() };
    return { ...read, gate: 'main', direction: 'in', means: 'camera', shown: 'admitted', ...overrides };
  }

  /** @param sentAt what the device's clock says */
  send(
    gatheringId: string,
    deviceId: string,
    scans: SentScan[],
    sentAt = this.clock.now(),
  ): Promise<Said<{ items: Ruled[] }>> {
    return this.call<{ items: Ruled[] }>(office, {
      ...{ method: 'POST', path: `/gatherings/${gatheringId}/scanners/${deviceId}/scans` },
      body: { sentAt: sentAt.toISOString(), scans },
    });
  }

  read<Body>(gatheringId: string, what: string): Promise<Said<Body>> {
    return this.call<Body>(office, { method: 'GET', path: `/gatherings/${gatheringId}/${what}` });
  }
}

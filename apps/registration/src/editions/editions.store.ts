import { Injectable } from '@nestjs/common';
import { EditionClosedV1 } from '@sangtao/contracts/registration/edition-closed.v1';
import { EditionOpenedV2 } from '@sangtao/contracts/registration/edition-opened.v2';
import type { Prepared } from '@sangtao/messaging/sql';
import { Clock } from '@sangtao/service-kit/clock';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { tellRulebook } from './edition-events.js';
import { entryNumbers, mayFollow, type Edition, type EditionState } from './edition.js';

/** What a clone leaves behind; `count` is null for what other services hold. */
export interface Left {
  code: string;
  count: number | null;
}

const shortColumns = `edition.id, edition.code, programme_code as "programmeCode", year, name_vi as "nameVi", name_en as "nameEn",
  edition.state, opens_at as "opensAt", closes_at as "closesAt", rulebook_version as "rulebookVersion", edition.version`;

const getStatement: Prepared = {
  name: 'edition',
  text: `select ${shortColumns} from registration.edition where id = $1`,
};

const ofEntryStatement: Prepared = {
  name: 'edition-of-entry',
  text: `select ${shortColumns} from registration.edition join registration.entry on edition_id = edition.id where entry.id = $1`,
};

const headStatement: Prepared = {
  name: 'edition-head',
  text: `select id, version from registration.edition where id = $1`,
};

type ShortEdition = Omit<Edition, 'rulebook'>;

@Injectable()
export class EditionsStore {
  private readonly open = new Map<string, Edition>();
  private readonly rulebooks = new Map<string, Pick<Edition, 'version' | 'rulebook'>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal not-found */
  async get(id: string): Promise<Edition> {
    return this.whole(await this.database.query<ShortEdition>(getStatement, [id]));
  }

  /** The edition of an entry. @throws Refusal not-found */
  async ofEntry(entryId: string): Promise<Edition> {
    return this.whole(await this.database.query<ShortEdition>(ofEntryStatement, [entryId]));
  }

  /** Which version it has. @throws Refusal not-found */
  async head(id: string): Promise<Pick<Edition, 'id' | 'version'>> {
    const [head] = await this.database.query<Pick<Edition, 'id' | 'version'>>(headStatement, [id]);
    if (!head) throw new Refusal('not-found');
    return head;
  }

  /** The latest first. */
  heads(withDrafts: boolean): Promise<Pick<Edition, 'id' | 'version'>[]> {
    return this.database.query(
      `select id, version from registration.edition where $1 or state <> 'draft' order by opens_at desc, id limit 200`,
      [withDrafts],
    );
  }

  /** As it was when it was last read while open: whoever writes by it has to check that it still is so. @throws Refusal not-found */
  async known(id: string): Promise<Edition> {
    const known = this.open.get(id);
    if (known) return known;
    const edition = await this.get(id);
    if (edition.state === 'open') this.open.set(id, edition);
    return edition;
  }

  forget(id: string): void {
    this.open.delete(id);
  }

  /** Whoever has a draft in it, by account. */
  async draftersOf(tx: Transaction, id: string): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }>(
      `select distinct applicant_id as "accountId" from registration.entry where edition_id = $1 and state = 'draft' order by 1`,
      [id],
    );
    return rows.map(({ accountId }) => accountId);
  }

  /** The edition's row, locked until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<Edition> {
    const [edition] = await tx.query<Edition>(
      `select ${shortColumns}, rulebook from registration.edition where id = $1 for update`,
      [id],
    );
    if (!edition) throw new Refusal('not-found');
    return edition;
  }

  async insert(tx: Transaction, edition: Edition): Promise<void> {
    const rows = await tx.query(
      `insert into registration.edition
         (id, code, programme_code, year, name_vi, name_en, state, opens_at, closes_at, rulebook)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb) on conflict (code) do nothing returning id`,
      [
        edition.id,
        edition.code,
        edition.programmeCode,
        edition.year,
        edition.nameVi,
        edition.nameEn,
        edition.state,
        edition.opensAt,
        edition.closesAt,
        JSON.stringify(edition.rulebook),
      ],
    );
    if (rows.length === 0) throw new Refusal('code-taken', { code: edition.code });
    await tx.query(`create sequence if not exists ${entryNumbers(edition)}`);
  }

  /** Saves what organisers change; the row is locked by the caller. @throws Refusal code-taken */
  async save(tx: Transaction, edition: Edition): Promise<void> {
    const { id, code, year, nameVi, nameEn, opensAt, closesAt, rulebook, rulebookVersion, version } = edition;
    const taken = await tx.query(`select from registration.edition where code = $1 and id <> $2`, [code, id]);
    if (taken.length > 0) throw new Refusal('code-taken', { code });
    await tx.query(
      `update registration.edition set code = $2, year = $3, name_vi = $4, name_en = $5, opens_at = $6, closes_at = $7,
         rulebook = $8::jsonb, programme_code = $9, rulebook_version = $10, version = $11 where id = $1`,
      [
        ...[id, code, year, nameVi, nameEn, opensAt, closesAt, JSON.stringify(rulebook)],
        ...[rulebook.programmeCode, rulebookVersion, version],
      ],
    );
    await tx.query(`create sequence if not exists ${entryNumbers(edition)}`);
  }

  async fieldsInUse(id: string): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      `select distinct field_code as code from registration.entry where edition_id = $1 and field_code is not null`,
      [id],
    );
    return rows.map(({ code }) => code);
  }

  async leftBehind(id: string): Promise<Left[]> {
    const [counts] = await this.database.query<Record<'entries' | 'files' | 'receipts' | 'amendments', number>>(
      `select count(*)::int as entries,
         (select count(*)::int from registration.file join registration.entry on entry.id = entry_id
          where edition_id = $1 and file.state = 'stored') as files,
         (select count(*)::int from registration.receipt join registration.entry on entry.id = entry_id
          where edition_id = $1) as receipts,
         (select count(*)::int from registration.rulebook_version where edition_id = $1 and amendment is not null) as amendments
       from registration.entry where edition_id = $1`,
      [id],
    );
    const here = Object.entries(counts!).map(([code, count]) => ({ code, count }));
    const elsewhere = ['role-grants', 'judges', 'panels', 'scores', 'results', 'certificates', 'messages'];
    return [...here, ...elsewhere.map((code) => ({ code, count: null }))];
  }

  /** The number of the edition's next event. */
  async nextEvent(tx: Transaction, id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      `update registration.edition set event_version = event_version + 1 where id = $1 returning event_version as version`,
      [id],
    );
    return row!.version;
  }

  /** Moves the edition on and tells the others. @throws Refusal edition-state */
  async advance(tx: Transaction, id: string, to: EditionState): Promise<void> {
    const edition = await this.lock(tx, id);
    if (!mayFollow(edition.state, to)) throw new Refusal('edition-state', { state: edition.state });
    const event = to === 'announced' || to === 'open' || to === 'screening';
    const [row] = await tx.query<{ event_version: number }>(
      `update registration.edition set state = $2, version = version + 1, event_version = event_version + $3
       where id = $1 returning event_version`,
      [id, to, event ? 1 : 0],
    );
    if (event) await this.tell(tx, edition, to, row!.event_version);
    await tx.audit(`edition-${to}`, id);
  }

  /** Every step of every entry asks for its edition, and the rulebook is by far the most of it: only a version that is not known is read. */
  private async whole([short]: ShortEdition[]): Promise<Edition> {
    if (!short) throw new Refusal('not-found');
    const known = this.rulebooks.get(short.id);
    if (known?.version === short.version) return { ...short, rulebook: known.rulebook };
    const [edition] = await this.database.query<Edition>(
      `select ${shortColumns}, rulebook from registration.edition where id = $1`,
      [short.id],
    );
    if (!edition) throw new Refusal('not-found');
    // What an open transaction has written may never be so: its version is another's, when it rolls back.
    if (!currentScope()?.transaction) this.rulebooks.set(edition.id, edition);
    return edition;
  }

  private async tell(tx: Transaction, edition: Edition, to: EditionState, version: number): Promise<void> {
    const { id: editionId } = edition;
    const at = this.clock.now().toISOString();
    if (to === 'announced') {
      await tellRulebook(tx, edition, version);
    } else if (to === 'open') {
      const data = { editionId, at, closesAt: edition.closesAt.toISOString() };
      await tx.publish(EditionOpenedV2, { key: editionId, version, data });
    } else {
      await tx.publish(EditionClosedV1, { key: editionId, version, data: { editionId, at } });
    }
  }
}

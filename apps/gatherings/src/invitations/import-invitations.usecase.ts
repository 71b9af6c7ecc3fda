import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import type { NewInvitation } from './invitation.js';
import { readRows, suggestMapping, type Mapping, type ReadTable, type RowError } from './invitation-table.js';
import type { ReadPerson } from './invited-person.js';
import type { TableDto } from './invitations.dto.js';
import { InvitationsStore } from './invitations.store.js';
import { readTable } from './read-table.js';

/** As many errors as are shown; all of them are counted. */
const shownErrors = 500;

export interface TablePreview {
  headings: string[];
  mapping: Mapping;
  /** The first rows, as they are. */
  sample: string[][];
  rows: number;
  fresh: number;
  known: number;
  withoutKind: number;
  kinds: { kindCode: string; count: number }[];
  errors: RowError[];
  errorCount: number;
}

/** A list of people as a spreadsheet: looked at first, then taken. Taken again it adds nobody twice. */
@Injectable()
export class ImportInvitations {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly invitations: InvitationsStore,
  ) {}

  /** Changes nothing. @throws Refusal unreadable-table, too-many-rows, unknown-kind */
  async preview(gathering: Gathering, input: TableDto): Promise<TablePreview> {
    const { table, mapping, read } = await this.read(gathering, input);
    const known = await this.invitations.known(
      gathering.id,
      read.invitations.map(({ email }) => email),
    );
    const fresh = read.invitations.filter(({ email }) => !known.has(email));
    return {
      headings: table[0]!,
      mapping,
      sample: table.slice(1, 6),
      rows: table.slice(1).filter((row) => row.some((cell) => cell.trim() !== '')).length,
      fresh: fresh.length,
      known: known.size,
      withoutKind: read.withoutKind,
      kinds: gathering.template.kinds
        .map(({ code }) => ({ kindCode: code, count: fresh.filter(({ kindCode }) => kindCode === code).length }))
        .filter(({ count }) => count > 0),
      errors: read.errors.slice(0, shownErrors),
      errorCount: read.errors.length,
    };
  }

  /** Rows with errors stay out. @throws Refusal unreadable-table, too-many-rows, unknown-kind, gathering-state, invalid-input */
  async execute(gathering: Gathering, input: TableDto, by: string) {
    if (gathering.state === 'ended') throw new Refusal('gathering-state', { state: gathering.state });
    const { read } = await this.read(gathering, input);
    const people = read.invitations.filter(hasKind);
    if (people.length < read.invitations.length)
      throw new Refusal('invalid-input', { errors: [{ field: 'kindCode', code: 'required' }] });
    const { database, clock } = this.surroundings;
    const at = clock.now();
    const imported = await database.transaction(async (tx) => {
      const basis = { kind: 'list' as const, by, at: at.toISOString() };
      const { length: added } = await this.invitations.add(tx, gathering.id, people, { basis, at });
      await tx.audit('invitations-imported', gathering.id, { added, errors: read.errors.length });
      return added;
    });
    return {
      imported,
      known: people.length - imported,
      errors: read.errors.slice(0, shownErrors),
      errorCount: read.errors.length,
    };
  }

  private async read(
    { template: { kinds } }: Gathering,
    { content, kindCode, mapping: given }: TableDto,
  ): Promise<{ table: string[][]; mapping: Mapping; read: ReadTable }> {
    if (kindCode !== undefined && !kinds.some(({ code }) => code === kindCode))
      throw new Refusal('unknown-kind', { kindCode });
    const table = await readTable(Buffer.from(content, 'base64'));
    const mapping: Mapping = given ? { ...given } : suggestMapping(table[0]!);
    return { table, mapping, read: readRows(table, { mapping, kinds, ...(kindCode ? { kindCode } : {}) }) };
  }
}

function hasKind(row: ReadPerson): row is NewInvitation {
  return row.kindCode !== undefined;
}

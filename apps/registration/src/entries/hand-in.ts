import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { EntryAmendedV1 } from '@sangtao/contracts/registration/entry-amended.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { checkEntry } from '@sangtao/programmes/entry-form';
import { problemText } from '@sangtao/programmes/problem-text';
import { Clock } from '@sangtao/service-kit/clock';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { entryNumbers, type Edition } from '../editions/edition.js';
import { EntriesStore } from './entries.store.js';
import {
  blind,
  blindDossier,
  blindFiles,
  changedNow,
  contentHash,
  contentOf,
  filesHandedIn,
  isEditable,
  type Entry,
} from './entry.js';

export interface Receipt {
  code: string;
  entryCode: string;
  at: Date;
  contentHash: string;
  files: { slot: string; sha256: string; bytes: number }[];
}

/** Handing in: for the first time, or again before the deadline. One transaction with its receipt and its events. */
@Injectable()
export class HandIn {
  constructor(
    private readonly entries: EntriesStore,
    private readonly clock: Clock,
  ) {}

  /** The entry's row is locked or new. @throws Refusal entry-closed, edition-not-open, entry-incomplete */
  async execute(tx: Transaction, entry: Entry, edition: Edition): Promise<{ entry: Entry; receipt: Receipt }> {
    const now = this.clock.now();
    assertOpen(entry, edition, now);
    assertComplete(entry, edition, now);
    const again = entry.code !== null;
    const automatic = edition.rulebook.screening.mode === 'automatic';
    const submitted: Entry = {
      ...changedNow(entry, edition, now),
      code: entry.code ?? (await this.nextCode(tx, edition)),
      state: automatic || entry.state === 'accepted' ? 'accepted' : 'submitted',
      reasons: null,
      submittedAt: entry.submittedAt ?? now,
      version: entry.version + 1,
      eventVersion: entry.eventVersion + (automatic ? 2 : 1),
    };
    const receipt: Receipt = {
      code: receiptCode(),
      entryCode: submitted.code!,
      at: now,
      contentHash: contentHash(submitted),
      files: filesHandedIn(submitted),
    };
    await this.entries.save(tx, submitted, {
      kind: again ? 'amended' : 'submitted',
      detail: { receipt: receipt.code },
    });
    await tx.query(
      `insert into registration.receipt (code, entry_id, entry_code, at, content_hash, files)
       values ($1, $2, $3, $4, $5, $6::jsonb)`,
      [receipt.code, entry.id, receipt.entryCode, receipt.at, receipt.contentHash, JSON.stringify(receipt.files)],
    );
    const data = eventData(submitted, edition, now);
    const told = again ? EntryAmendedV1 : EntrySubmittedV1;
    await tx.publish(told, { key: entry.id, version: entry.eventVersion + 1, data });
    if (automatic) await tx.publish(EntryAcceptedV1, { key: entry.id, version: entry.eventVersion + 2, data });
    return { entry: submitted, receipt };
  }

  /** Unique; a hand-in that rolls back leaves a gap. A counter in the edition's row would make all hand-ins wait for one another. */
  private async nextCode(tx: Transaction, edition: Edition): Promise<string> {
    const [row] = await tx.query<{ number: string }>('select nextval($1::regclass) as number', [entryNumbers(edition)]);
    return `${edition.rulebook.entryCode.prefix}-${edition.year}-${row!.number.padStart(5, '0')}`;
  }
}

/** What the events about a whole entry carry: no name of a person. */
export function eventData(entry: Entry, edition: Edition, at: Date): EntrySubmittedV1 {
  return {
    entryId: entry.id,
    editionId: entry.editionId,
    code: entry.code!,
    fieldCode: entry.fieldCode!,
    provinceCode: entry.provinceCode,
    organisationId: entry.organisationId,
    applicantId: entry.applicantId,
    authorAccountIds: entry.authors.flatMap(({ accountId }) => (accountId ? [accountId] : [])),
    title: blind(entry.title, entry.authors),
    dossier: blindDossier(edition.rulebook, entry),
    files: blindFiles(edition.rulebook, entry),
    at: at.toISOString(),
  };
}

export function assertOpen(entry: Entry, edition: Edition, now: Date): void {
  if (isEditable(entry, edition, now)) return;
  if (entry.state === 'draft') throw new Refusal('edition-not-open', { closesAt: edition.closesAt.toISOString() });
  throw new Refusal('entry-closed', { state: entry.state });
}

function assertComplete(entry: Entry, edition: Edition, now: Date): void {
  const day = Math.floor((now.getTime() - edition.opensAt.getTime()) / 86_400_000);
  const language = currentScope()?.language ?? 'vi';
  const errors = checkEntry(edition.rulebook, contentOf(entry), day).map((problem) => ({
    field: problem.field,
    code: problem.code,
    message: problemText(problem, language),
  }));
  if (errors.length > 0) throw new Refusal('entry-incomplete', { errors });
}

/** Unguessable, without letters that look alike (Crockford's base 32), such as `7K2M-9QXD-4TRB`. */
function receiptCode(): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}

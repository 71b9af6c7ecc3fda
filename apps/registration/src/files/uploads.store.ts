import { Injectable } from '@nestjs/common';
import type { Prepared } from '@sangtao/messaging/sql';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

/** A file on its way in; it keeps its id when it becomes an entry's file. */
export interface Upload {
  id: string;
  entryId: string;
  applicantId: string;
  slot: string;
  name: string;
  /** As the client says. */
  mediaType: string;
  bytes: number;
  createdAt: Date;
  finishedAt: Date | null;
}

const columns = `id, entry_id as "entryId", applicant_id as "applicantId", slot, name, media_type as "mediaType", bytes,
  created_at as "createdAt", finished_at as "finishedAt"`;

const findStatement: Prepared = { name: 'upload', text: `select ${columns} from registration.upload where id = $1` };

const usedByStatement: Prepared = {
  name: 'uploads-of-person',
  text: `select count(*)::int as open, (coalesce(sum(bytes), 0)
      + coalesce((select sum(bytes) from registration.file join registration.entry on entry.id = entry_id
          where applicant_id = $1 and file.state = 'stored' and scan <> 'infected'), 0))::float8 as bytes
    from registration.upload where applicant_id = $1 and finished_at is null`,
};

@Injectable()
export class UploadsStore {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Upload | undefined> {
    const [upload] = await this.database.query<Upload>(findStatement, [id]);
    return upload;
  }

  /** @throws Refusal not-found, also for somebody else's */
  async own(id: string, applicantId: string): Promise<Upload> {
    const upload = await this.find(id);
    if (upload?.applicantId !== applicantId) throw new Refusal('not-found');
    return upload;
  }

  /** How many this person has begun, and the bytes of all files that are here or announced. */
  async usedBy(applicantId: string): Promise<{ open: number; bytes: number }> {
    const [row] = await this.database.query<{ open: number; bytes: number }>(usedByStatement, [applicantId]);
    return row!;
  }

  async insert(upload: Upload): Promise<void> {
    const { id, entryId, applicantId, slot, name, mediaType, bytes, createdAt } = upload;
    await this.database.query(
      `insert into registration.upload (id, entry_id, applicant_id, slot, name, media_type, bytes, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, entryId, applicantId, slot, name, mediaType, bytes, createdAt],
    );
  }

  async finish(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query(`update registration.upload set finished_at = $2 where id = $1`, [id, at]);
  }

  async delete(id: string): Promise<void> {
    await this.database.query(`delete from registration.upload where id = $1`, [id]);
  }

  begunBefore(time: Date): Promise<Upload[]> {
    return this.database.query<Upload>(
      `select ${columns} from registration.upload where created_at < $1 order by created_at limit 500`,
      [time],
    );
  }
}

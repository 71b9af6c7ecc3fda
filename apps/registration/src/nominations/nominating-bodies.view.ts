import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Edition } from '../editions/edition.js';
import { EditionsStore } from '../editions/editions.store.js';
import { NominationsView } from './nominations.view.js';

/** Which body sent an entry, and how much of its quota is used. */
export interface SendingBody {
  organisationId: string;
  /** Null while the directory does not answer. */
  nameVi: string | null;
  nameEn: string | null;
  quota: number | null;
  sent: number | null;
}

/** For those who look at what was sent. */
@Injectable()
export class NominatingBodiesView {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
    private readonly nominations: NominationsView,
  ) {}

  /** @returns null for an entry that no body sent */
  async of({ id, editionId }: { id: string; editionId: string }): Promise<SendingBody | null> {
    const [row] = await this.database.query<{ organisationId: string }>(
      'select organisation_id as "organisationId" from registration.nomination where entry_id = $1',
      [id],
    );
    if (!row) return null;
    const bodies = await this.ofEdition(await this.editions.get(editionId));
    return bodies.get(row.organisationId) ?? unknown(row.organisationId);
  }

  /** By the id of the organisation; none while the directory does not answer. */
  async ofEdition(edition: Edition): Promise<Map<string, SendingBody>> {
    const bodies = await this.nominations.bodies(edition, null).catch(() => []);
    return new Map(
      bodies.map(({ organisationId, nameVi, nameEn, quota, sent }) => [
        organisationId,
        { organisationId, nameVi, nameEn, quota, sent },
      ]),
    );
  }
}

function unknown(organisationId: string): SendingBody {
  return { organisationId, nameVi: null, nameEn: null, quota: null, sent: null };
}

import { Injectable } from '@nestjs/common';
import type { AgreementKind, AgreementState, Party } from '../agreements/agreement.js';
import { Directory } from '../agreements/directory.js';
import { Database } from '@sangtao/service-kit/database';
import { inOrder } from './signing.js';
import { SigningsStore } from './signings.store.js';

interface Signed {
  id: string;
  sessionId: string;
  subject: string;
  kind: AgreementKind;
  state: AgreementState;
  signedOn: string | null;
  announced: boolean;
  version: number;
  parties: Party[];
}

/** Of one gathering: more are not signed at one. */
const most = 500;
const inSession = 'signing_id is not null';

/** What is signed at a gathering, by session and in order. */
@Injectable()
export class SigningsView {
  constructor(
    private readonly database: Database,
    private readonly signings: SigningsStore,
    private readonly directory: Directory,
  ) {}

  /** All of them, with who answers and who signs for each side: for organisers. */
  async organised(gatheringId: string) {
    const signed = await this.named(await this.signed(gatheringId, inSession));
    const orders = await this.signings.orders(gatheringId);
    const items = [...Map.groupBy(signed, ({ sessionId }) => sessionId)].map(([sessionId, own]) => {
      const { agreementIds = [], version = 0 } = orders.get(sessionId) ?? {};
      return { sessionId, version, agreements: inOrder(own, agreementIds).map(organisedAnswer) };
    });
    return { items };
  }

  /** In no session, still to be signed or signed already: for organisers. */
  async unplaced(gatheringId: string) {
    const outside = await this.signed(gatheringId, 'signing_id is null');
    return { items: (await this.named(outside)).map(organisedAnswer) };
  }

  /** Title and parties of those whose keepers let them be public, of gatherings that are public; people stay unnamed. */
  async announced(gatheringId: string) {
    const signed = await this.signed(
      gatheringId,
      `${inSession} and announced and exists (select from exchange.gathering where gathering.id = gathering_id)`,
    );
    const orders = await this.signings.orders(gatheringId);
    const items = [...Map.groupBy(signed, ({ sessionId }) => sessionId)].flatMap(([sessionId, own]) =>
      inOrder(own, orders.get(sessionId)?.agreementIds ?? []).map(({ id, subject, kind, signedOn, parties }) => ({
        ...{ id, sessionId, subject, kind, isSigned: signedOn !== null },
        parties: parties.map(({ organisationId, name }) => ({ organisationId, name })),
      })),
    );
    return { items };
  }

  /** With names as identity has them. */
  private async named(signed: readonly Signed[]) {
    const names = await this.directory.names(signed.flatMap(({ parties }) => parties.map(({ ownerId }) => ownerId)));
    const partyOf = ({ organisationId, name, signatory, ownerId }: Party) => {
      return { organisationId, name, signatory, owner: (ownerId && names.get(ownerId)) || null };
    };
    return signed.map((one) => ({ ...one, parties: one.parties.map(partyOf) }));
  }

  private signed(gatheringId: string, where: string): Promise<Signed[]> {
    return this.database.query<Signed>(
      `select id, signing_id as "sessionId", subject, kind, state, signed_on::text as "signedOn", announced, version,
         (select jsonb_agg(jsonb_build_object('organisationId', organisation_id, 'name', name, 'provinceCode', party.province_code,
            'ownerId', owner_id, 'signatory', signatory) order by nr) from exchange.agreement_party party where agreement_id = agreement.id) as parties
         from exchange.agreement
        where gathering_id = $1 and (state <> 'ended' or signed_on is not null) and ${where}
        order by id limit ${most}`,
      [gatheringId],
    );
  }
}

function organisedAnswer<Parties>(signed: Omit<Signed, 'parties'> & { parties: Parties }) {
  const { id, subject, kind, state, signedOn, announced, version, parties } = signed;
  return { id, subject, kind, state, signedOn, announced, version, parties };
}

import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { KitSettings } from '@sangtao/service-kit/settings';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { certificateDocument, type CertificateFacts } from './certificate-document.js';
import { fontFiles } from './font-runs.js';

interface HonourRow {
  code: string;
  prizeCode: string;
  fieldCode: string;
  title: string;
  authors: string[];
  conferredAt: Date;
  revokedAt: Date | null;
  decisionNumber: string | null;
  rulebook: Rulebook;
}

const columns = `honour.certificate_code as code, prize_code as "prizeCode", field_code as "fieldCode", title, authors,
  conferred_at as "conferredAt", revoked_at as "revokedAt", decision_number as "decisionNumber", rulebook`;
const tables = `awards.honour join awards.result on result.edition_id = honour.edition_id
  join awards.edition on edition.id = honour.edition_id`;

const nowhere = { vi: '', en: '' };

/** Certificates as PDF, from the honours register; an honour stands there from the moment of publication on. */
@Injectable()
export class CertificatePrinter {
  constructor(
    private readonly database: Database,
    private readonly settings: KitSettings,
  ) {
    pdfmake.setFonts(fontFiles);
    // Nothing of what a certificate says can make the server read a file or an address.
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => path.includes('be-vietnam-pro'));
  }

  /** @throws Refusal not-found */
  async one(code: string): Promise<Buffer> {
    const rows = await this.database.query<HonourRow>(`select ${columns} from ${tables} where certificate_code = $1`, [
      code.toUpperCase().slice(0, 40),
    ]);
    return this.print(rows);
  }

  /** Every certificate of an edition, one page each, in the order of the prize list. @throws Refusal not-found */
  async all(editionId: string): Promise<Buffer> {
    const rows = await this.database.query<HonourRow>(
      `select ${columns} from ${tables} where honour.edition_id = $1 and revoked_at is null
       order by field_code, prize_code, certificate_code`,
      [editionId],
    );
    return this.print(rows);
  }

  private print(rows: HonourRow[]): Promise<Buffer> {
    const [first, ...others] = rows.map((row) => certificateDocument(this.factsOf(row)));
    if (!first) throw new Refusal('not-found');
    const pages = others.map(({ content }) => ({ stack: content as never, pageBreak: 'before' as const }));
    const document: TDocumentDefinitions = { ...first, content: [first.content, ...pages] };
    return pdfmake.createPdf(document).getBuffer();
  }

  private factsOf({ rulebook, prizeCode, fieldCode, ...honour }: HonourRow): CertificateFacts {
    const { title: heading, place, signatory } = rulebook.certificate;
    return {
      ...honour,
      heading,
      place,
      signatory,
      programme: rulebook.name,
      prize: rulebook.prizes.find(({ code }) => code === prizeCode)?.name ?? nowhere,
      field: rulebook.fields.find(({ code }) => code === fieldCode)?.name ?? nowhere,
      address: `${this.settings.baseUrl}/certificates/${honour.code}`,
    };
  }
}

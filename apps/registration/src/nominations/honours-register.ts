import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';

/** A prize as the register of honours has it, in the words of its certificate. */
export interface RegisteredPrize {
  certificateCode: string;
  year: number;
  kind: 'prize' | 'book';
  prizeVi: string;
  programmeVi: string;
  decisionNumber: string;
}

/** The register of honours, which awards keeps. Each call is one to another service: no transaction is open around it. */
@Injectable()
export class HonoursRegister {
  constructor(private readonly internalApi: InternalApi) {}

  /** Undefined where no certificate of a prize has this code, or it was taken back. */
  async prize(certificateCode: string): Promise<RegisteredPrize | undefined> {
    const path = '/internal/honours/held';
    const { items } = await this.internalApi.post<{ items: RegisteredPrize[] }>('awards', path, { certificateCode });
    return items.find(({ kind }) => kind === 'prize');
  }

  /** The certificate, as anybody gets it: a PDF. */
  async certificate(certificateCode: string): Promise<Buffer> {
    return buffer(await this.internalApi.stream('awards', `/certificates/${encodeURIComponent(certificateCode)}/pdf`));
  }
}

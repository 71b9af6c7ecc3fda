import { Injectable } from '@nestjs/common';
import { KitSettings } from '@sangtao/service-kit/settings';
import { print } from '../documents/print.js';
import type { Honour } from '../honours/honours.store.js';
import { certificateDocument } from './certificate-document.js';

/** As many certificates as are kept printed: a page takes 0.2 s, and on the day of the results the same ones are asked for again and again. */
const kept = 300;

@Injectable()
export class CertificatePrinter {
  private readonly printed = new Map<string, Promise<Buffer>>();

  constructor(private readonly settings: KitSettings) {}

  one(honour: Honour): Promise<Buffer> {
    const { certificateCode, revokedAt, authors } = honour;
    // Whatever may change on it: it is taken back, or names leave what is public.
    const key = JSON.stringify([certificateCode, revokedAt, authors]);
    const known = this.printed.get(key);
    if (known) return known;
    const printing = this.all([honour]);
    this.printed.set(key, printing);
    printing.catch(() => this.printed.delete(key));
    if (this.printed.size > kept) this.printed.delete(this.printed.keys().next().value!);
    return printing;
  }

  /** One page each, in one file. @param honours at least one */
  all(honours: Honour[]): Promise<Buffer> {
    const { certificateCode, conferredAt, wording } = honours[0]!;
    const title = `${wording.titleVi} ${honours.length === 1 ? certificateCode : wording.editionCode}`;
    const link = (code: string) => `${this.settings.baseUrl.replace(/\/$/, '')}/certificates/${code}`;
    return print(certificateDocument(honours, link), title, conferredAt);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Matches } from 'class-validator';
import { EditionsStore } from '../editions/editions.store.js';
import { namedFiles, type FileOfReceipt } from './named-files.js';
import { receiptAnswers } from './receipts.answers.js';

interface Receipt {
  code: string;
  entryCode: string;
  at: Date;
  contentHash: string;
  files: FileOfReceipt[];
  editionId: string;
}

class VerifyDto {
  /** SHA-256, hex: of the content, or of one of the files. */
  @Matches(/^[0-9a-fA-F]{64}$/)
  contentHash!: string;
}

/** Anybody who holds a receipt can check it; the answer names nobody. */
@Public()
@Controller('receipts')
export class ReceiptsController {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
  ) {}

  @Get(':code')
  @Operation('Kiểm tra một phiếu xác nhận', 'Checks a receipt', receiptAnswers.check)
  async get(@Param('code') code: string) {
    const receipt = await this.find(code);
    if (!receipt) throw new Refusal('not-found');
    const { editionId, files, ...facts } = receipt;
    const { rulebook } = await this.editions.get(editionId);
    return { valid: true, ...facts, files: namedFiles(files, rulebook) };
  }

  @Post(':code/verify')
  @HttpCode(200)
  @Operation('Đối chiếu mã băm với phiếu xác nhận', 'Compares a hash with a receipt', receiptAnswers.verified)
  async verify(@Param('code') code: string, @Body() { contentHash }: VerifyDto) {
    const receipt = await this.find(code);
    const known = receipt ? [receipt.contentHash, ...receipt.files.map(({ sha256 }) => sha256)] : [];
    return { valid: receipt !== undefined, matches: known.includes(contentHash.toLowerCase()) };
  }

  private async find(code: string): Promise<Receipt | undefined> {
    const [receipt] = await this.database.query<Receipt>(
      `select receipt.code, entry_code as "entryCode", at, content_hash as "contentHash", files, edition_id as "editionId"
       from registration.receipt join registration.entry on entry.id = entry_id where receipt.code = $1`,
      [code.toUpperCase().slice(0, 40)],
    );
    return receipt;
  }
}

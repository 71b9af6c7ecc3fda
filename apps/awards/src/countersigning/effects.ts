import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { ReleaseBook } from '../book/release-book.usecase.js';
import { RevokeHonour } from '../certificates/revoke-honour.usecase.js';
import type { Act } from './act.js';

/** What happens once an act has its second person, in the same transaction. A result waits for its moment instead. */
@Injectable()
export class Effects {
  constructor(
    private readonly revocation: RevokeHonour,
    private readonly release: ReleaseBook,
  ) {}

  async of(tx: Transaction, act: Act, approvedBy: string): Promise<void> {
    if (act.kind === 'revoke') await this.revocation.carryOut(tx, act, approvedBy);
    if (act.kind === 'release') await this.release.carryOut(tx, act, approvedBy);
  }
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';

/** Links that were mailed and wait for their button: better-auth keeps them by account, or by address. */
@Injectable()
export class PendingLinks {
  async end(tx: Transaction, { accountId, email }: { accountId: string; email: string }): Promise<void> {
    await tx.query(
      `delete from identity.verification where value = $1 or position(lower($2) in lower(identifier || ' ' || value)) > 0`,
      [accountId, email],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';

/** Of somebody whose account is erased stays what was agreed and reported, without who said it: the side names another owner. */
@Injectable()
export class ForgetAgreements {
  constructor(private readonly surroundings: Surroundings) {}

  async execute(accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      for (const [table, column] of [
        ['agreement', 'contact_id'],
        ['agreement', 'created_by'],
        ['agreement_party', 'owner_id'],
        ['agreement_task', 'owner_id'],
        ['agreement_note', 'by_id'],
      ] as const) {
        await tx.query(`update exchange.${table} set ${column} = null where ${column} = $1`, [accountId]);
      }
    });
  }
}

import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Every } from '@sangtao/service-kit/jobs';

interface Waiting {
  id: string;
  accountId: string;
  role: string;
  editionId: string;
}

/** Who accepts holds the role of judge or chair in the edition. Identity may be out of reach then: it is told until it answers. */
@Injectable()
export class JudgeGrants {
  private readonly logger = new Logger('JudgeGrants');

  constructor(
    private readonly database: Database,
    private readonly internalApi: InternalApi,
  ) {}

  @Every(30)
  async giveAll(): Promise<void> {
    for (const judge of await this.waiting(null)) await this.give(judge);
  }

  async giveTo(judgeId: string): Promise<void> {
    for (const judge of await this.waiting(judgeId)) await this.give(judge);
  }

  private waiting(judgeId: string | null): Promise<Waiting[]> {
    return this.database.query<Waiting>(
      `select judge.id, account_id as "accountId", role, edition_id as "editionId"
       from judging.judge join judging.round on round.id = round_id
       where judge.state = 'accepted' and granted_at is null and ($1::uuid is null or judge.id = $1) order by judge.id limit 500`,
      [judgeId],
    );
  }

  private async give({ id, accountId, role, editionId }: Waiting): Promise<void> {
    try {
      await this.internalApi.post('identity', '/internal/grants', { accountId, role, scope: editionId });
    } catch (error) {
      this.logger.warn(error, `identity did not take the grant of judge ${id}; it is given again in 30 s`);
      return;
    }
    await this.database.query('update judging.judge set granted_at = now() where id = $1', [id]);
  }
}

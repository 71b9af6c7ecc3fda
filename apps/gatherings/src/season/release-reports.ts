import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import { runInScope } from '@sangtao/service-kit/request-scope';
import type { Season } from '@sangtao/service-kit/season';
import { ReleaseReport } from '../reports/release-report.usecase.js';

/** The secretary releases the yearly report of what is over. */
export async function releaseReports(app: INestApplicationContext, { accounts }: Season): Promise<void> {
  const over = await app
    .get(Database, { strict: false })
    .query<{ id: string }>(`select id from gatherings.gathering where state = 'ended' order by starts_on, id`);
  const releasing = app.get(ReleaseReport, { strict: false });
  const { id: actor } = accounts.secretary;
  for (const { id: gatheringId } of over) {
    const id = app.get(Ids, { strict: false }).next();
    const scope = { requestId: id, correlationId: id, actor, language: 'vi' as const };
    await runInScope(scope, () => releasing.execute(gatheringId, actor));
  }
}

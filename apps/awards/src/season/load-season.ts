import type { INestApplicationContext } from '@nestjs/common';
import type { Season } from '@sangtao/service-kit/season';
import { Decide } from '../results/decide.usecase.js';
import { Publish } from '../results/publish.job.js';
import { ResultsStore } from '../results/results.store.js';

/** The finished edition, decided as proposed and published; its round must be closed and have arrived. */
export async function loadAwardsSeason(app: INestApplicationContext, season: Season): Promise<void> {
  const editionId = season.editions.finished.id;
  const results = app.get(ResultsStore, { strict: false });
  const decide = app.get(Decide, { strict: false });
  const version = async () => (await results.get(editionId)).version;
  const by = season.accounts.secretary.id;
  for (const { entryId, undecided } of await results.places(editionId)) {
    if (!undecided) continue;
    const decision = {
      editionId,
      entryId,
      prizeCode: null,
      reason: 'Bằng điểm ở ranh giới giải, hội đồng không trao',
      by,
    };
    await decide.deviate(decision, await version());
  }
  await decide.decide(editionId, '12/QĐ-BTC', await version());
  await decide.seal(editionId, season.now, await version());
  await app.get(Publish, { strict: false }).run();
}

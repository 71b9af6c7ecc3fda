import type { INestApplicationContext } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Season, SeasonEdition } from '@sangtao/service-kit/season';
import { ActsStore } from '../countersigning/acts.store.js';
import { Countersign } from '../countersigning/countersign.usecase.js';
import { Decide } from '../results/decide.usecase.js';
import { Publish } from '../results/publish.job.js';
import { firstChoice } from '../selection/tie.js';
import { Seal } from '../results/seal.usecase.js';
import { ResultsStore, type PlaceRow } from '../results/results.store.js';

/** Decided as proposed and sealed; approved and published where the moment has passed. The edition's round must be closed and have arrived. */
export async function decideSeason(
  app: INestApplicationContext,
  { clock, now, accounts }: Season,
  { id: editionId, decision }: SeasonEdition,
): Promise<void> {
  const { number, at, publishAt } = decision!;
  const results = app.get(ResultsStore, { strict: false });
  const decide = app.get(Decide, { strict: false });
  const version = async () => (await results.get(editionId)).version;
  clock.moveTo(at);
  const { rulebook } = await results.get(editionId);
  for (;;) {
    // A tie that is broken lets the rules go on below it, where the next one may be.
    const places = await results.places(editionId);
    const tied = places.find(({ undecided }) => undecided);
    if (!tied) break;
    if (rulebook.selection) {
      const entryIds = firstChoice(rulebook, places);
      const said = {
        editionId,
        entryIds,
        reason: 'Hội đồng bỏ phiếu lại giữa các công trình bằng phiếu',
        by: accounts.secretary.id,
      };
      await decide.breakTie(said, await version());
      continue;
    }
    const { entryId } = tied;
    const prizeCode = atStake(rulebook, places, tied);
    const reason = 'Bằng điểm ở ranh giới giải; hội đồng bỏ phiếu kín';
    await decide.deviate({ editionId, entryId, prizeCode, reason, by: accounts.secretary.id }, await version());
  }
  await decide.decide(editionId, number, await version());
  const seal = app.get(Seal, { strict: false });
  await seal.seal({ editionId, publishAt, by: accounts.secretary.id }, await version());
  // What lies ahead waits for whoever looks at the demonstration to be its second person.
  if (publishAt > now) return;
  const [act] = await app.get(ActsStore, { strict: false }).ofEdition(editionId);
  await app.get(Countersign, { strict: false }).approve(act!, accounts.admin.id);
  clock.moveTo(publishAt);
  await app.get(Publish, { strict: false }).run();
}

/** The highest prize of the tied work's field that is left; null when none is. */
function atStake({ prizes }: Rulebook, places: PlaceRow[], tied: PlaceRow): string | null {
  const given = (code: string) =>
    places.filter(({ fieldCode, prize }) => fieldCode === tied.fieldCode && prize === code).length;
  const left = prizes.find(({ code, maxPerField, minScore }) => {
    return given(code) < (maxPerField ?? Infinity) && tied.score >= (minScore ?? 0);
  });
  return left?.code ?? null;
}

import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { momentOf, type Season, type SeasonEdition } from '@sangtao/service-kit/season';
import { AnswerInvitation } from '../judges/answer-invitation.usecase.js';
import { InviteJudge } from '../judges/invite-judge.usecase.js';
import { RoundCommands } from '../rounds/round-commands.js';
import { SheetCommands } from '../sheets/sheet-commands.js';

const day = 86_400_000;
const members = 9;

/** The selection council of an edition that is judged by approval: each member votes on each work; closed where its time is over. */
export async function voteSeason(app: INestApplicationContext, season: Season, edition: SeasonEdition): Promise<void> {
  const { clock, now, accounts } = season;
  const { from, until } = edition.judging!;
  const rounds = app.get(RoundCommands, { strict: false });
  clock.moveTo(new Date(from.getTime() - 7 * day));
  const { id: roundId } = await rounds.create(edition.id, 'council', until);
  const council = accounts.judges.slice(0, members);
  for (const { id, email, name } of council) {
    const invited = { email, name, role: 'judge' as const, fieldCodes: [] };
    const judge = await app.get(InviteJudge, { strict: false }).execute(roundId, invited);
    await app.get(AnswerInvitation, { strict: false }).accept(judge.id, id);
  }
  clock.moveTo(from);
  await rounds.open(roundId);
  const entries = await app
    .get(Database)
    .query<{ id: string }>('select id from judging.entry where edition_id = $1 and not withdrawn order by code', [
      edition.id,
    ]);
  const sheets = app.get(SheetCommands, { strict: false });
  const last = until < now ? until : now;
  for (const [index, { id: entryId }] of entries.entries()) {
    clock.moveTo(momentOf(index, entries.length, { from, until: last }));
    const votes = council.map(({ id: accountId }, member) =>
      sheets.submit({ roundId, entryId, accountId }, { points: { vote: isFor(index, member) ? 1 : 0 } }),
    );
    await Promise.all(votes);
  }
  if (until > now) return;
  clock.moveTo(until);
  await rounds.close(roundId, false);
}

/** Made up, the same every time: some works convince everybody, some nobody, most of them most. */
function isFor(index: number, member: number): boolean {
  const against = [0, 0, 1, 1, 2, 2, 3, 3, 4, 6][(index * 7 + Math.floor(index / 10)) % 10]!;
  return (member * 5 + index * 2) % members >= against;
}

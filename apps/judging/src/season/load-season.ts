import type { INestApplicationContext } from '@nestjs/common';
import type { Season, SeasonAccount } from '@sangtao/service-kit/season';
import { ApplyAssignment } from '../assignments/apply-assignment.usecase.js';
import { ProposeAssignment } from '../assignments/propose-assignment.usecase.js';
import { AnswerInvitation } from '../judges/answer-invitation.usecase.js';
import { InviteJudge } from '../judges/invite-judge.usecase.js';
import { RoundCommands } from '../rounds/round-commands.js';
import { RoundsStore } from '../rounds/rounds.store.js';
import { SheetCommands } from '../sheets/sheet-commands.js';

const fields = ['it', 'mechanics', 'materials', 'agriculture', 'medicine', 'education'];
const readings = 3;

/**
 * The finished edition's round, closed with every reading; the current one's, open: four judges per field, one field complete, about
 * 60 % of the others' sheets handed in.
 */
export async function loadJudgingSeason(app: INestApplicationContext, season: Season): Promise<void> {
  const { finished, current } = season.editions;
  const closed = await loadRound(app, season, finished.id, () => readings);
  await app.get(RoundCommands, { strict: false }).close(closed, true);
  await loadRound(app, season, current.id, (index, field) =>
    field === fields.length - 1 ? readings : [3, 2, 1, 1, 2][index % 5]!,
  );
}

async function loadRound(
  app: INestApplicationContext,
  season: Season,
  editionId: string,
  readingsOf: (index: number, field: number) => number,
): Promise<string> {
  const rounds = app.get(RoundCommands, { strict: false });
  const dueAt = new Date(season.now.getTime() + 14 * 86_400_000);
  const { id: roundId } = await rounds.create(editionId, 'national', dueAt);
  await rounds.open(roundId);
  const accountOf = await inviteAll(app, season, roundId);
  const round = await app.get(RoundsStore, { strict: false }).get(roundId);
  const wish = { objective: 'fair', rebalance: false, maxPerOrganisation: null } as const;
  const proposal = await app.get(ProposeAssignment, { strict: false }).execute(round, wish);
  await app.get(ApplyAssignment, { strict: false }).apply(roundId, proposal.id);
  const sheets = app.get(SheetCommands, { strict: false });
  for (const [index, { entryId, fieldCode, judgeIds }] of proposal.pairs.entries()) {
    const inTurn = [...judgeIds.slice(index % readings), ...judgeIds.slice(0, index % readings)];
    const scored = inTurn.slice(0, readingsOf(index, fields.indexOf(fieldCode)));
    for (const [reading, judgeId] of scored.entries()) {
      const accountId = accountOf.get(judgeId)!;
      await sheets.submit({ roundId, entryId, accountId }, { points: pointsOf(index, reading) });
    }
  }
  return roundId;
}

/** The chair and the judges. @returns the account of each judge */
async function inviteAll(
  app: INestApplicationContext,
  { accounts }: Season,
  roundId: string,
): Promise<Map<string, string>> {
  const invite = app.get(InviteJudge, { strict: false });
  const invitation = app.get(AnswerInvitation, { strict: false });
  const accountOf = new Map<string, string>();
  const appoint = async ({ id, email, name }: SeasonAccount, role: 'judge' | 'chair', fieldCodes: string[]) => {
    const judge = await invite.execute(roundId, { email, name, role, fieldCodes });
    await invitation.accept(judge.id, id);
    accountOf.set(judge.id, id);
  };
  await appoint(accounts.chair, 'chair', []);
  for (const [index, judge] of accounts.judges.entries()) {
    await appoint(judge, 'judge', [fields[Math.floor(index / 4)]!]);
  }
  return accountOf;
}

/** Made up, the same every time: a quality per entry and a small difference per reading. */
function pointsOf(index: number, reading: number): Record<string, number> {
  const quality = 55 + ((index * 37) % 41);
  const near = (shift: number) => Math.max(0, Math.min(100, quality + ((index * 7 + reading * 11 + shift) % 9) - 4));
  return { novelty: near(0), applicability: near(3), effectiveness: near(6) };
}

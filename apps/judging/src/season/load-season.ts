import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Season, SeasonAccount } from '@sangtao/service-kit/season';
import { AssignmentsStore, type Pair } from '../assignments/assignments.store.js';
import { AnswerInvitation } from '../judges/answer-invitation.usecase.js';
import { InviteJudge } from '../judges/invite-judge.usecase.js';
import { RoundCommands } from '../rounds/round-commands.js';
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
  const judges = await inviteAll(app, season, roundId);
  const database = app.get(Database);
  const entries = await database.query<{ id: string; fieldCode: string }>(
    'select id, field_code as "fieldCode" from judging.entry where edition_id = $1 order by code',
    [editionId],
  );
  const judgeOf = (index: number, field: number, reading: number) => judges[field * 4 + ((index + reading) % 4)]!;
  const pairs = entries.flatMap(({ id, fieldCode }, index) =>
    Array.from({ length: readings }, (_, reading): Pair => [
      id,
      judgeOf(index, fields.indexOf(fieldCode), reading).judgeId,
    ]),
  );
  await database.transaction((tx) => app.get(AssignmentsStore, { strict: false }).replace(tx, roundId, pairs));
  const sheets = app.get(SheetCommands, { strict: false });
  for (const [index, { id, fieldCode }] of entries.entries()) {
    const field = fields.indexOf(fieldCode);
    for (let reading = 0; reading < readingsOf(index, field); reading++) {
      const { accountId } = judgeOf(index, field, reading);
      await sheets.submit({ roundId, entryId: id, accountId }, { points: pointsOf(index, reading) });
    }
  }
  return roundId;
}

/** The chair, and the judges in the order of the season's accounts. */
async function inviteAll(
  app: INestApplicationContext,
  { accounts }: Season,
  roundId: string,
): Promise<{ judgeId: string; accountId: string }[]> {
  const invite = app.get(InviteJudge, { strict: false });
  const invitation = app.get(AnswerInvitation, { strict: false });
  const appoint = async ({ id, email, name }: SeasonAccount, role: 'judge' | 'chair', fieldCodes: string[]) => {
    const judge = await invite.execute(roundId, { email, name, role, fieldCodes });
    await invitation.accept(judge.id, id);
    return { judgeId: judge.id, accountId: id };
  };
  await appoint(accounts.chair, 'chair', []);
  const judges: { judgeId: string; accountId: string }[] = [];
  for (const [index, judge] of accounts.judges.entries()) {
    judges.push(await appoint(judge, 'judge', [fields[Math.floor(index / 4)]!]));
  }
  return judges;
}

/** Made up, the same every time: a quality per entry and a small difference per reading. */
function pointsOf(index: number, reading: number): Record<string, number> {
  const quality = 55 + ((index * 37) % 41);
  const near = (shift: number) => Math.max(0, Math.min(100, quality + ((index * 7 + reading * 11 + shift) % 9) - 4));
  return { novelty: near(0), applicability: near(3), effectiveness: near(6) };
}

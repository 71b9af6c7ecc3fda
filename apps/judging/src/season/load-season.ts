import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Season } from '@sangtao/service-kit/season';
import { JudgeCommands } from '../judges/judge-commands.js';
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
  await loadRound(app, season, current.id, (index, field) => (field === 0 ? readings : [3, 2, 1, 1, 2][index % 5]!));
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
  await inviteAll(app, season, roundId);
  const entries = await app
    .get(Database)
    .query<{ id: string; fieldCode: string }>(
      'select id, field_code as "fieldCode" from judging.entry where edition_id = $1 order by code',
      [editionId],
    );
  const sheets = app.get(SheetCommands, { strict: false });
  for (const [index, { id, fieldCode }] of entries.entries()) {
    const field = fields.indexOf(fieldCode);
    for (let reading = 0; reading < readingsOf(index, field); reading++) {
      const judge = season.accounts.judges[field * 4 + ((index + reading) % 4)]!;
      await sheets.submit(roundId, id, judge.id, { points: pointsOf(index, reading) });
    }
  }
  return roundId;
}

async function inviteAll(app: INestApplicationContext, season: Season, roundId: string): Promise<void> {
  const judges = app.get(JudgeCommands, { strict: false });
  for (const [index, { id, email, name }] of season.accounts.judges.entries()) {
    const invited = await judges.invite(roundId, { email, name, fieldCodes: [fields[Math.floor(index / 4)]!] });
    await judges.answer(invited.id, id, true);
  }
}

/** Made up, the same every time: a quality per entry and a small difference per reading. */
function pointsOf(index: number, reading: number): Record<string, number> {
  const quality = 55 + ((index * 37) % 41);
  const near = (shift: number) => Math.max(0, Math.min(100, quality + ((index * 7 + reading * 11 + shift) % 9) - 4));
  return { novelty: near(0), applicability: near(3), effectiveness: near(6) };
}

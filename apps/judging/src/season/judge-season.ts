import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { momentOf, type Season, type SeasonEdition } from '@sangtao/service-kit/season';
import { ApplyAssignment } from '../assignments/apply-assignment.usecase.js';
import { ProposeAssignment } from '../assignments/propose-assignment.usecase.js';
import { RoundCommands } from '../rounds/round-commands.js';
import type { Round } from '../rounds/round.js';
import { RoundsStore } from '../rounds/rounds.store.js';
import type { Points } from '../sheets/score-sheet.js';
import { SheetCommands } from '../sheets/sheet-commands.js';
import { appointAll, fields } from './judges.js';

const day = 86_400_000;
const readings = 3;

interface Reading {
  entryId: string;
  judgeId: string;
  points: Points;
}

/**
 * The edition's round: judges are appointed, entries assigned, sheets handed in. It is closed where its time is over; where not, one
 * field is complete and about 60 % of the others' sheets are there.
 */
export async function judgeSeason(app: INestApplicationContext, season: Season, edition: SeasonEdition): Promise<void> {
  const { clock, now } = season;
  const { from, until } = edition.judging!;
  const rounds = app.get(RoundCommands, { strict: false });
  const over = until <= now;
  clock.moveTo(new Date(from.getTime() - 7 * day));
  const stage = edition.templateCode === 'simple-contest' ? 'final' : 'national';
  const { id: roundId } = await rounds.create(edition.id, stage, until);
  const accountOf = await appointAll(app, season, roundId, edition);
  clock.moveTo(from);
  await rounds.open(roundId);
  const round = await app.get(RoundsStore, { strict: false }).get(roundId);
  const sheets = app.get(SheetCommands, { strict: false });
  const list = await readingsOf(app, round, [...accountOf.keys()], over);
  for (const [turn, { entryId, judgeId, points }] of list.entries()) {
    clock.moveTo(momentOf(turn, list.length, { from, until: over ? until : now }));
    await sheets.submit({ roundId, entryId, accountId: accountOf.get(judgeId)! }, { points });
  }
  if (!over) return;
  clock.moveTo(until);
  await rounds.close(roundId, true);
}

/** Who has read what so far, in a mixed order. */
async function readingsOf(
  app: INestApplicationContext,
  round: Round,
  judgeIds: string[],
  over: boolean,
): Promise<Reading[]> {
  const pairs = round.stage.assignment === 'exact' ? await assigned(app, round) : await shared(app, round, judgeIds);
  const list = pairs.flatMap(({ entryId, fieldCode, judgeIds: readers }, index) => {
    const inTurn = [...readers.slice(index % readings), ...readers.slice(0, index % readings)];
    const done = over || fieldCode === fields.at(-1) ? readings : [3, 2, 1, 1, 2][index % 5]!;
    return inTurn
      .slice(0, done)
      .map((judgeId, reading): Reading => ({ entryId, judgeId, points: pointsOf(round, index, reading) }));
  });
  return mixed(list);
}

/** Judges read side by side: the list in steps, the same every time. */
function mixed<T>(list: T[]): T[] {
  const step = 7;
  return Array.from({ length: step }, (_, start) => list.filter((_one, index) => index % step === start)).flat();
}

interface Read {
  entryId: string;
  fieldCode: string;
  judgeIds: string[];
}

async function assigned(app: INestApplicationContext, round: Round): Promise<Read[]> {
  const wish = { objective: 'fair', rebalance: false, maxPerOrganisation: null } as const;
  const proposal = await app.get(ProposeAssignment, { strict: false }).execute(round, wish);
  await app.get(ApplyAssignment, { strict: false }).apply(round.id, proposal.id);
  return proposal.pairs;
}

/** Where every judge may read everything: three of them in turn. */
async function shared(app: INestApplicationContext, round: Round, judgeIds: string[]): Promise<Read[]> {
  const entries = await app
    .get(Database)
    .query<{ entryId: string; fieldCode: string }>(
      `select id as "entryId", field_code as "fieldCode" from judging.entry where edition_id = $1 order by code`,
      [round.editionId],
    );
  const judges = judgeIds.length;
  return entries.map((entry, index) => {
    return { ...entry, judgeIds: Array.from({ length: readings }, (_, nth) => judgeIds[(index + nth) % judges]!) };
  });
}

/** Made up, the same every time: a quality per entry and a small difference per reading. */
function pointsOf({ stage }: Round, index: number, reading: number): Points {
  const quality = 55 + ((index * 37) % 41);
  return Object.fromEntries(
    stage.criteria.map(({ code, scale }, nth) => {
      const percent = quality + ((index * 7 + reading * 11 + nth * 3) % 9) - 4;
      return [code, scale.min + Math.round(((scale.max - scale.min) * Math.min(100, percent)) / 100)];
    }),
  );
}

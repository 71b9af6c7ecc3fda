import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CreateAwards1763900000000 } from '../src/migrations/1763900000000-create-awards.js';
import { RememberHonours1764000000000 } from '../src/migrations/1764000000000-remember-honours.js';
import { KeepEvidence1764000000001 } from '../src/migrations/1764000000001-keep-evidence.js';
import { wordingOf } from '../src/honours/wording.js';
import { AwardsWorld, id, rulebook } from './awards-world.js';

jest.setTimeout(60_000);
const world = new AwardsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

test('honours that were conferred before certificates had their own words get those of their rulebook', async () => {
  const runner = world.system.contexts.get('awards')!.app.get(DataSource).createQueryRunner();
  try {
    await runner.query(
      'drop table awards.act, awards.honour, awards.place, awards.result, awards.entry, awards.edition cascade',
    );
    await runner.query('drop function awards.folded');
    await new CreateAwards1763900000000().up(runner);
    const [editionId, entryId] = [id(1), id(2)];
    await runner.query(`insert into awards.edition values ($1, 'HT-24', $2)`, [editionId, JSON.stringify(rulebook)]);
    await runner.query(`insert into awards.entry values ($1, $2, 'HT-24-1', 'it', '79', 'Máy sấy')`, [
      entryId,
      editionId,
    ]);
    await runner.query(
      `insert into awards.result (edition_id, round_id, state, decision_number) values ($1, $1, 'published', '7/QĐ-BTC')`,
      [editionId],
    );
    await runner.query(
      `insert into awards.honour values ($1, $2, $3, 'it', 'second', 'AAAA-BBBB-CCCC', 'Máy sấy', '["Đỗ Ước"]', '2024-12-01', null)`,
      [id(3), editionId, entryId],
    );
    await new RememberHonours1764000000000().up(runner);
    await new KeepEvidence1764000000001().up(runner);
    const [honour] = (await runner.query('select year, province_code, wording, search from awards.honour')) as object[];
    const about = { editionCode: 'HT-24', decisionNumber: '7/QĐ-BTC', fieldCode: 'it', prizeCode: 'second' };
    expect(honour).toEqual({
      year: 2024,
      province_code: '79',
      wording: wordingOf(rulebook, about),
      search: expect.stringMatching(/^may say \["do uoc"\] aaaa-bbbb-cccc$/),
    });
  } finally {
    await runner.release();
  }
});

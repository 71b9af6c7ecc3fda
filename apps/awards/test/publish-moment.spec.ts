import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { admin, aWork, AwardsWorld, id } from './awards-world.js';

jest.setTimeout(90_000);
const open = id(1_000_001);
const world = new AwardsWorld();

beforeAll(async () => {
  await world.start();
  await world.given({ editionId: open, code: 'HT-1', works: [aWork(1, 90)] });
});
afterAll(() => world.system.stop());

test.each(['2026-W01-1', '2026-02-30T00:00:00Z', '2026-01-01', '2026-01-01T10:00', '0000-01-01T00:00:00Z', 5, null])(
  'a moment %p is refused also where everything else is right',
  async (publishAt) => {
    const path = `/editions/${open}/result`;
    await world.system.database.query(`update awards.result set state = 'decided' where edition_id = $1`, [open]);
    const { version } = (await world.call(id(64), 'GET', path, { grants: admin })).body as unknown as {
      version: number;
    };
    const said = await world.call(id(64), 'POST', `${path}/seal`, { grants: admin, version, body: { publishAt } });
    expect([said.status, said.body.code]).toEqual([400, 'invalid-input']);
  },
);

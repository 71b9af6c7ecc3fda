import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { colleague, elsewhere, NominationWorld, officer, prizes } from './nomination-world.js';

jest.setTimeout(60_000);
let book: NominationWorld;
let edition: string;

beforeAll(async () => {
  book = await NominationWorld.start();
  edition = await book.openEdition('GIAI-26', ({ documents }) => {
    documents.find(({ key }) => key === 'prize-evidence')!.required = true;
  });
});
afterAll(() => book.world.system.stop());

interface Dossier {
  answers: Record<string, unknown>;
  files: { slot: string; name: string; sha256: string }[];
  problems: { field: string }[];
}

const take = (id: string, certificateCode: string, who: typeof officer = officer) =>
  book.world.call<{ errors?: { field: string; code: string; message: string }[] }>(who, {
    ...{ method: 'POST', path: `/nominations/${id}/prior-prize`, body: { certificateCode } },
  });
const dossier = async (id: string) =>
  (await book.world.call<Dossier>(officer, { method: 'GET', path: `/entries/${id}` })).body;
const evidence = async (id: string) => (await dossier(id)).files.filter(({ slot }) => slot === 'prize-evidence');

test('A.5: a prize of the register comes into the dossier with its certificate as evidence, once however often it is taken', async () => {
  const { id } = (await book.begin(edition)).body;
  expect((await dossier(id)).problems.map(({ field }) => field)).toContain('documents.prize-evidence');
  expect((await take(id, ' KT26-0001 ')).status).toBe(200);
  const { version, answers, problems } = {
    ...(await book.world.call<Dossier>(officer, { method: 'GET', path: `/entries/${id}` })).body,
  };
  expect(answers).toMatchObject({
    ...{ 'prior-contest': 'Hội thi Sáng tạo kỹ thuật toàn quốc', 'prior-year': 2026 },
    ...{ 'prior-rank': 'Giải Nhất', 'prior-decision': '12/QĐ-BTC' },
  });
  expect(problems.map(({ field }) => field)).not.toContain('documents.prize-evidence');
  expect(await evidence(id)).toMatchObject([{ name: 'giay-chung-nhan-KT26-0001.pdf' }]);
  // A colleague of the same body may as well; nothing is there twice.
  expect((await take(id, prizes.won.certificateCode, colleague)).status).toBe(200);
  expect(await evidence(id)).toHaveLength(1);
  expect((await book.world.call(officer, { method: 'GET', path: `/entries/${id}` })).body.version).toBe(version);
});

test('two who take the same prize at the same moment leave one certificate, and no upload behind', async () => {
  const { id } = (await book.begin(edition)).body;
  const said = await Promise.all([officer, colleague].map((who) => take(id, prizes.won.certificateCode, who)));
  expect(said.map(({ status }) => status)).toEqual([200, 200]);
  expect(await evidence(id)).toHaveLength(1);
  const open = 'select from registration.upload where entry_id = $1 and finished_at is null';
  expect(await book.world.system.database.query(open, [id])).toEqual([]);
});

test.each([
  ['no code of the register', 'KT26-9999', 'certificate-unknown'],
  ['a place in a book, which is no prize', prizes.inBook.certificateCode, 'certificate-unknown'],
  ['a prize of a year that does not count', prizes.old.certificateCode, 'prize-year'],
])('%s is refused beside its field, and changes nothing', async (_, code, why) => {
  const { id } = (await book.begin(edition)).body;
  const before = await dossier(id);
  const said = await take(id, code);
  expect([said.status, said.body.errors]).toEqual([
    400,
    [expect.objectContaining({ field: 'certificateCode', code: why })],
  ]);
  expect(await dossier(id)).toEqual(before);
});

test('another body’s nomination is not found, whatever the code', async () => {
  const { id } = (await book.begin(edition)).body;
  expect((await take(id, prizes.won.certificateCode, elsewhere)).status).toBe(404);
  expect(await evidence(id)).toEqual([]);
});

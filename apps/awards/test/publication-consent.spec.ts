import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { PublicationConsentChangedV1 } from '@sangtao/contracts/registration/publication-consent-changed.v1';
import { aWork, AwardsWorld, id } from './awards-world.js';
import { readPdf } from './pdf-text.js';

jest.setTimeout(90_000);
const [editionId, later] = [id(1_000_001), id(1_000_002)];
const world = new AwardsWorld();
const works = [
  aWork(1, 90, { title: 'Máy sấy lúa', authors: ['Đoàn Hữu Thượng'] }),
  aWork(2, 80, { rank: 2, authors: ['Lê Thị Ước'] }),
];

beforeAll(async () => {
  await world.start();
  await world.published({ editionId, code: 'SV-26', works });
});
afterAll(() => world.system.stop());

/** `version` follows the acceptance, which is the first. */
async function say(entryId: string, given: boolean, version: number): Promise<void> {
  const data = { entryId, editionId, given, at: '2026-11-20T08:30:00.000Z' };
  await world.system.database.transaction((tx) =>
    tx.publish(PublicationConsentChangedV1, { key: entryId, version, data }),
  );
  await world.system.settle();
}

/** Everything that anybody may read of an edition's honours. */
async function publicText(edition: string): Promise<string> {
  const codes = await world.codes(edition);
  const paths = [
    '/honours',
    '/honours?q=thuong',
    `/results/${edition}`,
    ...codes.map((code) => `/certificates/${code}`),
  ];
  const said = await Promise.all(paths.map((path) => world.call(null, 'GET', path)));
  const printed = await Promise.all(codes.map((code) => world.call(null, 'GET', `/certificates/${code}/pdf`)));
  return [
    ...said.map(({ status, body }) => `${status} ${JSON.stringify(body)}`),
    ...printed.map(({ bytes }) => readPdf(bytes)[0]!.text),
  ].join('\n');
}

test('names leave every public page and the search when consent is withdrawn, at once, and come back when it is given', async () => {
  const entryId = works[0]!.entryId;
  expect(await publicText(editionId)).toContain('Đoàn Hữu Thượng');
  await say(entryId, false, 2);
  await say(entryId, false, 3);
  const hidden = await publicText(editionId);
  expect(hidden).not.toContain('Thượng');
  expect(hidden).toContain('Máy sấy lúa');
  expect(hidden).toContain('Lê Thị Ước');
  expect(hidden).toContain('không công bố tên');
  await say(entryId, true, 4);
  const again = await publicText(editionId);
  expect([again.includes('Đoàn Hữu Thượng'), again.includes('không công bố tên')]).toEqual([true, false]);
});

test('what is published later has no name either, where consent was never given', async () => {
  const secret = aWork(11, 90, { authors: ['Nguyễn An Nhiên'] });
  await world.given({ editionId: later, code: 'SV-27', works: [secret] });
  await say(secret.entryId, false, 2);
  await world.seal(later);
  await world.approve(later);
  await world.publish();
  await world.system.settle();
  expect(await publicText(later)).not.toContain('Nguyễn An Nhiên');
});
